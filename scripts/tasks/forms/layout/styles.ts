import { BARE_SHEET, type Cell, type CellStyle, type CellValue } from "../../../excel/book.ts";
import type { FormCell, FormSheet } from "./form-sheet.ts";
import type { AnswerPlace } from "./place.ts";

/** In points. */
const USUAL_SIZE = 11;
const LINE_HEIGHT = 15.5;
const PLAIN: CellStyle = {
  isBold: false,
  size: USUAL_SIZE,
  fill: null,
  color: null,
  horizontal: "left",
  wraps: true,
  hasBorder: true,
  format: null,
  isLocked: true,
};
/** What is typed here stays as it is typed: no Excel makes another day of it. */
const TEXT = "@";
const YELLOW = "FFFFF7D6";
const GREY = "FFEDEFF2";
const GREY_TEXT = "FF595F69";

export const STYLES = {
  title: { ...PLAIN, isBold: true, size: 13, hasBorder: false },
  /** Runs over the empty cells to its right. */
  titleLine: { ...PLAIN, isBold: true, size: 13, hasBorder: false, wraps: false },
  line: { ...PLAIN, hasBorder: false },
  head: { ...PLAIN, isBold: true, fill: "FFDCE4EC", horizontal: "center" },
  group: { ...PLAIN, isBold: true, fill: "FFF3F5F8" },
  process: { ...PLAIN, isBold: true },
  label: PLAIN,
  number: { ...PLAIN, horizontal: "center" },
  hint: { ...PLAIN, size: 10, color: GREY_TEXT },
  before: { ...PLAIN, fill: GREY, color: GREY_TEXT, format: TEXT, horizontal: "right" },
  beforeNumber: { ...PLAIN, fill: GREY, color: GREY_TEXT, format: "#,##0", horizontal: "right" },
  beforeDecimal: { ...PLAIN, fill: GREY, color: GREY_TEXT, horizontal: "right" },
  unasked: { ...PLAIN, fill: GREY, color: GREY_TEXT, horizontal: "center" },
  countInput: { ...PLAIN, fill: YELLOW, format: "#,##0", horizontal: "right", isLocked: false },
  decimalInput: { ...PLAIN, fill: YELLOW, horizontal: "right", isLocked: false },
  wordInput: { ...PLAIN, fill: YELLOW, format: TEXT, horizontal: "right", isLocked: false },
  textInput: { ...PLAIN, fill: YELLOW, format: TEXT, isLocked: false },
  remark: { ...PLAIN, format: TEXT, isLocked: false },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;

/** A cell with one of the styles; with a place it is an input cell. */
export function toCell(
  value: CellValue,
  style: StyleName,
  place: AnswerPlace | null = null,
): FormCell {
  return { value, style: STYLES[style], place };
}

/** How high a row must be for its longest cell; `widths`: in letters. */
export function toHeight(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map(({ value, style }, index) =>
    typeof value === "string"
      ? countLines(value, ((widths[index] ?? 1) * USUAL_SIZE) / style.size)
      : 1,
  );
  return LINE_HEIGHT * Math.max(1, ...lines);
}

/** Words are not cut, so a line is not always full. */
function countLines(text: string, width: number): number {
  const fit = Math.max(1, width);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / fit)), 0);
}

/** A hidden sheet of texts, which people neither see nor print. */
export function toPlainSheet(name: string, rows: readonly (readonly FormCell[])[]): FormSheet {
  return {
    name,
    ...BARE_SHEET,
    isHidden: true,
    widths: [],
    rows: rows.map((cells) => ({ height: LINE_HEIGHT, cells })),
    paper: { isLandscape: true, repeated: null, footer: "" },
    isProtected: true,
  };
}
