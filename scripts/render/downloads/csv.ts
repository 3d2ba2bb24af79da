import type { DataTable } from "../../compose/downloads/data-table.ts";
import { MARKS_COLUMN } from "../../compose/downloads/dictionary-table.ts";
import { toCellText } from "./cell-text.ts";

/** Excel reads a file as UTF-8 only if it begins with this mark. */
const BYTE_ORDER_MARK = "\uFEFF";
/** Where the decimal sign is a comma, Excel splits columns at semicolons, whatever separator Windows names. */
const SEPARATOR = ";";
const LINE_END = "\r\n";
/**
 * A spreadsheet may read a formula here: at the start of the text, or after a sign that it takes as the
 * separator of cells. White space may stand before the formula, and its first sign may be full-width.
 */
const FORMULA = /(^|[,;|\t\r\n])(?=[ \u00A0\u3000]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;
const BLANK_START = /^[\t\r\n]/;

/**
 * A table as CSV (RFC 4180, except for the semicolon), for Excel with Vietnamese settings. The last column
 * repeats `marks` in every row, because readers of such a file see only its rows.
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

/** Puts an apostrophe before all that could begin a formula, so that no spreadsheet calculates the text. */
export function toInertText(text: string): string {
  return text.replace(FORMULA, "$1'").replace(BLANK_START, "'$&");
}

function quote(text: string): string {
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
