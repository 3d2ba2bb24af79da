import { toSlug } from "../texts/slug.ts";

/** The anchors of a page's headings in their order: `Cách tính` → `muc-cach-tinh`, and `…-2` for the second such one. */
export function toHeadingAnchors(headings: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const slug = toSlug(heading);
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    return `muc-${slug}${count === 1 ? "" : `-${count}`}`;
  });
}
