import type { HeadingLevel, HeadingList } from "./heading-lists.ts";

/**
 * Adds the lists to those that docx has written. docx numbers paragraphs one by one and knows no list that belongs to a
 * style.
 * @param xml of `word/numbering.xml`, which has all definitions before all lists
 */
export function addHeadingLists(xml: string, lists: readonly HeadingList[]): string {
  const definitions = lists.map(
    ({ id, levels }) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>` +
      `${levels.map(toLevelXml).join("")}</w:abstractNum>`,
  );
  const numbers = lists.map(
    ({ id }) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
  );
  return xml
    .replace(/(?=<w:num |<\/w:numbering>)/, definitions.join(""))
    .replace("</w:numbering>", `${numbers.join("")}$&`);
}

/** Links each style with its level (`word/styles.xml`). */
export function linkHeadingStyles(xml: string, lists: readonly HeadingList[]): string {
  return lists
    .flatMap(({ id, levels }) => levels.map(({ style }, level) => ({ id, style, level })))
    .reduce((linked, { id, style, level }) => {
      if (style === null) return linked;
      // The schema wants the number behind these properties, and before all others of ours.
      const place = new RegExp(
        `(w:styleId="${style}">(?:(?!</w:style>).)*?<w:pPr>(?:<w:(?:keepNext|keepLines)/>)*)`,
      );
      if (!place.test(linked)) throw new Error(`The Word document has no style ${style}.`);
      const number = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
      return linked.replace(place, `$1${number}`);
    }, xml);
}

function toLevelXml({ style, format, text, firstLineTwips }: HeadingLevel, level: number): string {
  return [
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>`,
    style === null ? "" : `<w:pStyle w:val="${style}"/>`,
    `<w:suff w:val="space"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>`,
    `<w:pPr><w:ind w:left="0" w:firstLine="${firstLineTwips}"/></w:pPr></w:lvl>`,
  ].join("");
}
