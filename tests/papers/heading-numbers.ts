// Counts headings as Word does when it opens a document: the numbers that styles bring with them.
import { findAll, findValue, toDocxText, type ReadDocx, type XmlElement } from "./read-docx.ts";

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

const FORMATS: Readonly<Record<string, (count: number) => string>> = {
  upperRoman: (count) => ROMAN[count] ?? "",
  decimal: String,
  lowerLetter: (count) => String.fromCharCode(96 + count),
};

/** What each paragraph says, behind the number that its style gives it. */
export function toNumberedTexts(docx: ReadDocx): readonly string[] {
  const findNumber = readStyleNumbers(docx);
  const findLevels = readLevels(docx);
  const counts = new Map<string, readonly number[]>();
  return findAll(docx.read("word/document.xml"), "w:p").map((paragraph) => {
    const place = findNumber(findValue(paragraph, "w:pStyle"));
    const levels = place === undefined ? [] : findLevels(place.id);
    const own = levels[place?.level ?? 0];
    if (place === undefined || own === undefined) return toDocxText(paragraph);
    const before = counts.get(place.id) ?? [];
    // A heading of a higher level begins the lower ones anew.
    const now = Array.from(
      { length: place.level + 1 },
      (_, level) => (before[level] ?? 0) + (level === place.level ? 1 : 0),
    );
    counts.set(place.id, now);
    return `${toNumber(levels, own, now)} ${toDocxText(paragraph)}`;
  });
}

function toNumber(
  levels: readonly XmlElement[],
  own: XmlElement,
  counts: readonly number[],
): string {
  return (findValue(own, "w:lvlText") ?? "").replace(/%(\d)/g, (_, place: string) => {
    const at = Number(place) - 1;
    const format = findValue(levels[at] ?? own, "w:numFmt") ?? "";
    return FORMATS[format]?.(counts[at] ?? 0) ?? "";
  });
}

/** The list and the level of a style, its own or that of the style that it is based on. */
function readStyleNumbers(docx: ReadDocx) {
  const styles = new Map(
    findAll(docx.read("word/styles.xml"), "w:style").map((style) => [
      style.attributes["w:styleId"],
      style,
    ]),
  );
  return function find(id: string | undefined): { id: string; level: number } | undefined {
    const style = styles.get(id);
    if (style === undefined) return undefined;
    const list = findValue(style, "w:numId");
    return list === undefined
      ? find(findValue(style, "w:basedOn"))
      : { id: list, level: Number(findValue(style, "w:ilvl")) };
  };
}

function readLevels(docx: ReadDocx) {
  const numbering = docx.read("word/numbering.xml");
  const definitions = new Map(
    findAll(numbering, "w:abstractNum").map((one) => [
      one.attributes["w:abstractNumId"],
      findAll(one, "w:lvl"),
    ]),
  );
  const lists = new Map(
    findAll(numbering, "w:num").map((one) => [
      one.attributes["w:numId"],
      findValue(one, "w:abstractNumId"),
    ]),
  );
  return (id: string) => definitions.get(lists.get(id)) ?? [];
}
