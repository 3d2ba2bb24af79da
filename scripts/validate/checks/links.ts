import { toHeadingAnchors } from "../../model/heading-anchors.ts";
import { problemAt, type Place, type Problem } from "../../model/problem.ts";

/** The address of `[words](address)`, from the bracket that closes the words. */
const LINK = /\]\(\s*<?(?<address>(?:[^\s<>()]|\([^\s<>()]*\))+)/g;
const WHOLE_ADDRESS = /^(?:https:\/\/|mailto:|tel:)/i;
const HEADING = /^ {0,3}#{2,6}[ \t]+(.*)$/gm;

/**
 * Links that would lead nowhere. The same words stand on several pages, in a PDF and in Word, so a link is a whole
 * address; only a page of its own has headings to lead to.
 */
export function findBadLinks(
  markdown: string,
  placeOf: (offset: number) => Place,
  hasHeadings: boolean,
): readonly Problem[] {
  return Array.from(markdown.matchAll(LINK)).flatMap(({ index, groups }) => {
    const found = groups?.["address"] ?? "";
    const anchors = hasHeadings && found.startsWith("#") ? listAnchors(markdown) : [];
    if (isWhole(found) || anchors.includes(found.slice(1))) return [];
    const hint =
      anchors.length > 0
        ? `các đề mục của trang này: ${anchors.map((one) => `#${one}`).join(", ")}`
        : "ghi cả địa chỉ, như https://ten-mien.vn/trang";
    return [problemAt(placeOf(index + 2), "bad-link", { found, hint })];
  });
}

function isWhole(address: string): boolean {
  return WHOLE_ADDRESS.test(address) && URL.canParse(address);
}

function listAnchors(markdown: string): readonly string[] {
  return toHeadingAnchors(Array.from(markdown.matchAll(HEADING), ([, heading = ""]) => heading));
}
