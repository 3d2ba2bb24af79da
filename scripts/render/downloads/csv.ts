import type { DataTable } from "../../compose/downloads/data-table.ts";
import { MARKS_COLUMN } from "../../compose/downloads/dictionary-table.ts";
import { toCellText } from "./cell-text.ts";

/** Excel takes a file for UTF-8 only with it. */
const BYTE_ORDER_MARK = "\uFEFF";
/** With a decimal comma Excel parts columns at semicolons, whatever separator Windows names. */
const SEPARATOR = ";";
const LINE_END = "\r\n";
/**
 * What a spreadsheet may take for a formula, also behind white space, in its wide form, or at the
 * beginning of what another separator would make a cell of.
 */
const FORMULA = /(^|[,;|\t\r\n])(?=[ \u00A0\u3000]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;
const BLANK_START = /^[\t\r\n]/;

/**
 * A table as CSV (RFC 4180, but for the semicolon), for Excel with Vietnamese settings. `marks` stand
 * in a last column of every row: a file of rows has no other place that is read.
 */
export function renderCsv({ columns, rows }: DataTable, marks: readonly string[]): string {
  const hasMarks = marks.length > 0;
  const head = [...columns.map(({ key }) => key), ...(hasMarks ? [MARKS_COLUMN.key] : [])];
  const body = rows.map((cells) => [
    ...cells.map((cell) => {
      const text = toCellText(cell);
      return cell.kind === "text" || cell.kind === "list" ? toInertText(text) : text;
    }),
    ...(hasMarks ? [toInertText(marks.join(". "))] : []),
  ]);
  const lines = [head, ...body].map((cells) => cells.map(quote).join(SEPARATOR));
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join("");
}

/** A text that no spreadsheet calculates: an apostrophe before what could begin a formula. */
export function toInertText(text: string): string {
  return text.replace(FORMULA, "$1'").replace(BLANK_START, "'$&");
}

function quote(text: string): string {
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
