import { isOutside, toSiteLink, toLinkOfBase, type SiteLink } from "./links.ts";
import type { Clearance } from "../values/clearance.ts";
import { toExcerpt, type Tell } from "../finding.ts";
import { toElementText, type ReadPage } from "../read/page.ts";

/** The elements of a feed (RFC 4287) and of a site map (sitemaps.org). */
const ELEMENTS: Readonly<Record<string, ReadonlySet<string>>> = {
  feed: new Set("feed id title subtitle updated author name link entry summary content".split(" ")),
  urlset: new Set("urlset url loc lastmod".split(" ")),
};

/** One tag as we write it. */
const TAG = /^<(\/?)([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>$/;

/** Checks that every program can read an XML file, that it has only known elements, and the marks of a feed. */
export function checkXml(
  text: string,
  document: ReadPage,
  { clearance, tell }: { readonly clearance: Clearance; readonly tell: Tell },
): void {
  const tellDefect = (what: string) => {
    tell({ what, source: null });
  };
  if (!isWellFormed(text)) tellDefect("XML không đúng cú pháp");
  const root = document.elements[0]?.name ?? "";
  const known = ELEMENTS[root];
  if (known === undefined) tellDefect(`tệp XML thuộc loại lạ «${toExcerpt(root)}»`);
  for (const { name } of document.elements)
    if (known?.has(name) === false) tellDefect(`XML có phần tử lạ «${toExcerpt(name)}»`);
  if (root !== "feed") return;
  const words = document.texts.join(" ");
  for (const mark of clearance.marks)
    if (!words.includes(mark)) tell({ what: `không ghi «${mark}»`, source: "data/to-chuc.yaml" });
}

/** Tells of links that leave the site; gives those inside it. */
export function listXmlLinks(
  file: string,
  document: ReadPage,
  { clearance, tell }: { readonly clearance: Clearance; readonly tell: Tell },
): readonly SiteLink[] {
  const links = document.elements.flatMap((element) => {
    const link = element.attributes.get("href");
    const words = ["loc", "uri", "icon", "logo"].includes(element.name)
      ? [toElementText(element, document)]
      : [];
    return link === undefined ? words : [link, ...words];
  });
  return links.flatMap((link) => {
    const own = toLinkOfBase(file, link, clearance);
    if (own !== null) return [own];
    if (!isOutside(link)) return [toSiteLink(file, link)];
    tell({
      what: `liên kết «${toExcerpt(link)}» dẫn ra ngoài trang`,
      source: "data/to-chuc.yaml",
    });
    return [];
  });
}

/** Whether all tags are closed in order, with one root, no comment and no entity of its own. */
function isWellFormed(text: string): boolean {
  const body = text.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\s*/, "");
  const tags = Array.from(body.matchAll(/<[^>]*>?/g), ([tag]) => readTag(tag));
  const open: string[] = [];
  let roots = 0;
  for (const tag of tags) {
    if (tag === null) return false;
    if (tag.isEnd && open.pop() !== tag.name) return false;
    if (tag.isEnd) continue;
    if (open.length === 0) roots += 1;
    if (!tag.isWhole) open.push(tag.name);
  }
  return open.length === 0 && roots === 1 && !/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(body);
}

interface XmlTag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly isWhole: boolean;
}

function readTag(text: string): XmlTag | null {
  const [, slash, name, , end] = TAG.exec(text) ?? [];
  return name === undefined ? null : { name, isEnd: slash === "/", isWhole: end === "/" };
}
