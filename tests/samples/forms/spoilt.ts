import type { FormBook } from "../../../scripts/tasks/forms/layout.ts";
import type { FormRow, FormSheet } from "../../../scripts/tasks/forms/layout/form-sheet.ts";
import { fillSample, planSample, sampleForm, type Answers } from "./intake.ts";
import type { BookParts } from "./packed-books.ts";
import type { Change } from "../root.ts";

/** The form of a unit that has sent nothing yet. */
export const FORM = sampleForm("chi-bo-c");
export const ANSWERS: Answers = {
  so_dang_vien: 12,
  hinh_thuc: "Đại hội đảng viên",
  kho_khan: "Không",
};
/** What its answers add to its file. */
export const LINES = [
  "so_lieu:",
  "  so_dang_vien: 12",
  "  hinh_thuc: dang-vien",
  "  kho_khan: Không",
];
export const SHEET = "Số liệu";

/** The form after somebody has changed one of its sheets. */
export function withSheet(name: string, change: (sheet: FormSheet) => FormSheet | null): FormBook {
  const sheets = FORM.sheets.flatMap((sheet) =>
    sheet.name === name ? (change(sheet) ?? []) : [sheet],
  );
  return { ...FORM, sheets };
}

export function withRows(
  change: (rows: readonly FormRow[]) => readonly FormRow[],
  name = SHEET,
): FormBook {
  return withSheet(name, (sheet) => ({ ...sheet, rows: change(sheet.rows) }));
}

/** A row with one text in each of its cells instead of another. */
export function replaceText(
  rows: readonly FormRow[],
  from: string,
  to: string,
): readonly FormRow[] {
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.value === from ? { ...cell, value: to } : cell)),
  }));
}

export function rowOf(rows: readonly FormRow[], text: string): number {
  return rows.findIndex(({ cells }) => cells.some(({ value }) => value === text));
}

export interface Given {
  readonly book?: FormBook;
  readonly answers?: Answers;
  readonly more?: Partial<BookParts>;
  readonly changes?: readonly Change[];
}

/** The plan of importing the form of the silent cell, however it was spoilt. */
export function planSpoilt({ book = FORM, answers = ANSWERS, more = {}, changes = [] }: Given) {
  return planSample({ "C.xlsx": fillSample(book, answers, more) }, changes);
}

export function fail(): never {
  throw new Error("the form lacks a sheet");
}
