import type { CalendarDate } from "../../model/calendar-date.ts";
import { withWholeNumbersInWord } from "../whole-numbers.ts";
import { STYLES } from "./styles/ids.ts";

export interface DocxSetting {
  readonly date: CalendarDate;
  readonly isDoubleSided: boolean;
  /** No line may end inside one of these numbers. */
  readonly documentNumbers: readonly string[];
  /** Gives the XML of the document what docx did not write. */
  readonly fillIn: (xml: string) => string;
}

/** The XML of a document by the path in its package. */
type Parts = ReadonlyMap<string, string>;

const RELATIONS = "word/_rels/document.xml.rels";

/** Fixes what docx takes from the clock or from chance, and adds what docx cannot write. */
export function fixParts(parts: Parts, setting: DocxSetting): Parts {
  const linkIds = findLinkIds(parts);
  const fixes: Readonly<Record<string, (xml: string) => string>> = {
    "docProps/core.xml": (xml) => fixDates(xml, setting.date),
    "word/settings.xml": (xml) => (setting.isDoubleSided ? mirrorMargins(xml) : xml),
    "word/styles.xml": markDefaultStyle,
    "word/document.xml": (xml) =>
      withWholeNumbersInWord(
        setting.fillIn(shrinkSectionEnds(renameLinks(xml, linkIds))),
        setting.documentNumbers,
      ),
    [RELATIONS]: (xml) => renameLinks(xml, linkIds),
  };
  for (const path of Object.keys(fixes)) {
    if (!parts.has(path)) throw new Error(`The Word document has no ${path}.`);
  }
  return new Map(Array.from(parts, ([path, xml]) => [path, fixes[path]?.(xml) ?? xml]));
}

function fixDates(xml: string, date: CalendarDate): string {
  return ["created", "modified"].reduce(
    (fixed, name) =>
      replaceOnce(fixed, new RegExp(`(<dcterms:${name}[^>]*>)[^<]*`), `$1${date}T00:00:00Z`),
    xml,
  );
}

/** Mirrors left and right margins on back sides. The schema wants `w:mirrorMargins` at this place. */
function mirrorMargins(xml: string): string {
  return replaceOnce(xml, /<w:displayBackgroundShape\/>/, "$&<w:mirrorMargins/>");
}

/** Gives Normal to paragraphs without a style, such as those that the office adds. */
function markDefaultStyle(xml: string): string {
  return replaceOnce(xml, /<w:style w:type="paragraph" w:styleId="Normal"/, '$& w:default="1"');
}

/** Shrinks the paragraph that ends a section; otherwise an empty page would follow a full one. */
function shrinkSectionEnds(xml: string): string {
  return xml.replaceAll(
    "<w:p><w:pPr><w:sectPr",
    `<w:p><w:pPr><w:pStyle w:val="${STYLES.gap}"/><w:sectPr`,
  );
}

/** docx gives links random ids; we count them from one in the order of the text. */
function findLinkIds(parts: Parts): readonly string[] {
  const links = (parts.get("word/document.xml") ?? "").matchAll(
    /<w:hyperlink [^>]*r:id="([^"]+)"/g,
  );
  return [...new Set(Array.from(links, ([, id = ""]) => id))];
}

function renameLinks(xml: string, ids: readonly string[]): string {
  return ids.reduce(
    (renamed, id, index) => renamed.replaceAll(`"${id}"`, `"rIdLink${index + 1}"`),
    xml,
  );
}

function replaceOnce(xml: string, pattern: RegExp, by: string): string {
  if (!pattern.test(xml)) throw new Error(`The Word document has nothing like ${pattern.source}.`);
  return xml.replace(pattern, by);
}
