import { SimpleField } from "docx";

/** A chart or an appendix of the report; of an appendix we tell the number that its style gives it. */
const TARGET = /^#((?:bieu-do|phu-luc)-\d+)$/;

/**
 * A link to a chart or an appendix of the report as a field that Word can update, with the words that it has now; `null`
 * for any other link.
 */
export function toReference(link: string, words: string): SimpleField | null {
  const anchor = TARGET.exec(link)?.[1];
  if (anchor === undefined) return null;
  const switches = anchor.startsWith("phu-luc") ? "\\r \\h" : "\\h";
  return new SimpleField(`REF ${toBookmarkName(anchor)} ${switches}`, words);
}

/** Word hides bookmarks whose names begin so, as it does with those that it makes for references itself. */
export function toBookmarkName(anchor: string): string {
  return `_Ref_${anchor.replaceAll("-", "_")}`;
}
