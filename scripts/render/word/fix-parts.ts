import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { LANGUAGE } from "../../model/texts/language.ts";
import { withWholeNumbersInWord } from "../whole-numbers.ts";
import type { HeadingList } from "./styles/heading-lists.ts";
import { addHeadingLists, linkHeadingStyles } from "./styles/heading-xml.ts";
import { STYLES } from "./styles/ids.ts";
import { escapeText } from "./tables/row-xml.ts";

export interface DocxSetting {
  readonly date: CalendarDate;
  readonly isDoubleSided: boolean;
  /** No line may end inside one of these numbers. */
  readonly documentNumbers: readonly string[];
  /** Number and symbol of the report; `null`: it has none yet. */
  readonly identifier: string | null;
  readonly headingLists: readonly HeadingList[];
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
    "docProps/core.xml": (xml) => addProperties(fixDates(xml, setting.date), setting),
    "word/settings.xml": (xml) => (setting.isDoubleSided ? mirrorMargins(xml) : xml),
    "word/styles.xml": (xml) => linkHeadingStyles(markDefaultStyle(xml), setting.headingLists),
    "word/numbering.xml": (xml) => addHeadingLists(xml, setting.headingLists),
    "word/document.xml": (xml) =>
      withWholeNumbersInWord(
        setting.fillIn(shrinkSectionEnds(numberBookmarks(renameLinks(xml, linkIds)))),
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

/** The properties of ISO/IEC 29500-2 that docx does not write. */
function addProperties(xml: string, { identifier }: DocxSetting): string {
  const number =
    identifier === null ? "" : `<dc:identifier>${escapeText(identifier)}</dc:identifier>`;
  return replaceOnce(
    xml,
    /(?=<cp:lastModifiedBy>)/,
    `<dc:language>${LANGUAGE}</dc:language>${number}`,
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

/** docx gives every bookmark the number 1; none of ours stands in another. */
function numberBookmarks(xml: string): string {
  return ["Start", "End"].reduce((numbered, kind) => {
    let count = 0;
    return numbered.replaceAll(
      new RegExp(`(<w:bookmark${kind} [^>]*w:id=")\\d+`, "g"),
      (_, head: string) => `${head}${(count += 1)}`,
    );
  }, xml);
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
