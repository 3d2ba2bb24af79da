import { isWholeAddress } from "../../../model/prose/link-address.ts";
import { problemAt, type Problem } from "../../../model/problem.ts";
import { listLinks } from "./read-links.ts";
import { toPlaceOf, type ProseReading } from "./read-prose.ts";

/**
 * Links that would lead nowhere. The same words stand on several pages, in a PDF and in Word, so a link is a whole
 * address; only a page of its own has headings to lead to.
 */
export function findBadLinks({ prose, tokens, words }: ProseReading): readonly Problem[] {
  const anchors = tokens.flatMap((token) => token.attrGet("id") ?? []);
  return words.flatMap((one) =>
    listLinks(one).flatMap(({ href, target, end }) => {
      const isHeading = href.startsWith("#");
      if (isWholeAddress(href) || (isHeading && anchors.includes(href.slice(1)))) return [];
      const hint = isHeading && anchors.length > 0 ? toAnchorHint(anchors) : toHint(href);
      const found = one.content.slice(target, end - 1).trim();
      return [problemAt(toPlaceOf(one.toSpot(target), prose.place), "bad-link", { found, hint })];
    }),
  );
}

function toAnchorHint(anchors: readonly string[]): string {
  return `các đề mục của trang này: ${anchors.map((id) => `#${id}`).join(", ")}`;
}

function toHint(href: string): string {
  if (href.includes("%7B%7B")) return "trong địa chỉ không dùng được chỗ điền số";
  const [scheme = ""] = /^[a-z]+:/i.exec(href) ?? [];
  const lower = scheme.toLowerCase();
  return lower !== scheme && isWholeAddress(href.replace(scheme, lower))
    ? `viết «${lower}» bằng chữ thường`
    : "ghi cả địa chỉ, như https://ten-mien.vn/trang";
}
