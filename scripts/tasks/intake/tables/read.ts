import type { DaySystem, ReadBook, ReadSheet } from "../../../excel/read/contents.ts";
import { toAddress } from "../../../excel/addresses.ts";
import type { CalendarDate } from "../../../model/days/calendar-date.ts";
import type { Form } from "../../../model/form/form.ts";
import type { IntakeTable, TableColumn } from "../../../model/intake-table.ts";
import {
  LABELS,
  listQuestions,
  toPlainLabel,
  type Question,
} from "../../forms/layout/questions.ts";
import type { AnswerPlace } from "../../forms/layout/place.ts";
import { toShownText } from "../read/shown-text.ts";
import { listTwins, withoutTwins } from "../read/twins.ts";
import { findHeads, textAt, type TableHead } from "./heads.ts";
import {
  toBookFault,
  type AnswerCell,
  type FilledForm,
  type IntakeFault,
} from "../read/statement.ts";
import { findUnit, type KnownUnit } from "./units.ts";

/** A workbook that is no form of ours, and what its tables may mean. */
export interface TableReading {
  readonly workbook: string;
  readonly book: ReadBook;
  readonly days: DaySystem;
  readonly date: CalendarDate;
  readonly form: Form;
  readonly units: readonly KnownUnit[];
}

/** Whether a file may be one of a table, by its name and its heads. */
export function findTableSheet(
  { workbook, book }: Pick<TableReading, "workbook" | "book">,
  table: IntakeTable,
): { readonly sheet: ReadSheet; readonly head: TableHead } | undefined {
  if (table.filePattern !== null && !toPattern(table.filePattern).test(toBaseName(workbook)))
    return undefined;
  const heads = table.columns.map(({ head }) => head);
  for (const sheet of book.sheets) {
    const isMeant = table.sheet === null || toPlainLabel(sheet.name) === toPlainLabel(table.sheet);
    const head = isMeant ? findHeads(sheet, [table.unitHead, ...heads], table.headRows) : undefined;
    if (head !== undefined) return { sheet, head };
  }
  return undefined;
}

function toBaseName(workbook: string): string {
  return toPlainLabel(workbook.slice(workbook.lastIndexOf("/") + 1));
}

function toPattern(pattern: string): RegExp {
  const parts = toPlainLabel(pattern)
    .split("*")
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join(".*")}$`, "u");
}

interface PlacedColumn extends TableColumn {
  readonly column: number;
}

/** The columns of a table that a sheet has. */
function listPresent({ heads }: TableHead, { columns }: IntakeTable): readonly PlacedColumn[] {
  return columns.flatMap((one) => {
    const found = heads.find(({ text }) => toPlainLabel(text) === toPlainLabel(one.head));
    return found === undefined ? [] : [{ ...one, column: found.column }];
  });
}

/** A table as if it were a filled form. */
export function readTable(
  reading: TableReading,
  table: IntakeTable,
  { sheet, head }: { readonly sheet: ReadSheet; readonly head: TableHead },
): FilledForm {
  const { workbook, form, date, days } = reading;
  const questions = listQuestions(form.fields);
  const present = listPresent(head, table);
  const rows = listRows(reading, table, { sheet, head });
  const cells = rows.units.flatMap(({ row, unit }) =>
    present.map((column): AnswerCell => {
      const question = findQuestion(questions, column);
      const at = { workbook, sheet: sheet.name, address: toAddress(row, column.column) };
      const place: AnswerPlace = { unit, field: column.field, step: column.step, comparison: null };
      const value = sheet.cells.get(at.address)?.value ?? null;
      return { at, place, question, label: question?.label ?? LABELS.figuresDate, value };
    }),
  );
  const lacking = table.columns.filter(
    (one) => !present.some(({ head: text }) => text === one.head),
  );
  return {
    workbook,
    table: table.id,
    isSentBack: false,
    identity: { kind: "units", period: date, version: "", unit: null },
    days,
    cells: withoutTwins(cells),
    remarks: [],
    leftOver: [],
    notes: toNotes(table, { sheet, head }),
    faults: [
      ...lacking.map((one) => toLackingFault(one, { workbook, table })),
      ...rows.faults,
      ...listTwins(cells, days),
    ],
  };
}

function findQuestion(
  questions: readonly Question[],
  { field, step }: TableColumn,
): Question | null {
  const isOwn = (one: Question) => one.field.id === field && (one.step?.id ?? null) === step;
  return questions.find(isOwn) ?? null;
}

function toLackingFault(
  { head }: TableColumn,
  { workbook, table }: { readonly workbook: string; readonly table: IntakeTable },
): IntakeFault {
  return toBookFault(
    workbook,
    `bảng không có cột «${head}» mà bảng «${table.id}» của data/nhap.yaml nêu; đổi tên cột thì sửa «dau» ở đó`,
  );
}

/** Which columns nobody reads, so that no new column is forgotten. */
function toNotes(
  { id, columns, unitHead }: IntakeTable,
  { sheet, head }: { readonly sheet: ReadSheet; readonly head: TableHead },
): readonly string[] {
  const known = new Set([unitHead, ...columns.map((one) => one.head)].map(toPlainLabel));
  const unused = head.heads.filter(({ text }) => !known.has(toPlainLabel(text)));
  const names = unused.map(({ text }) => `«${text}»`).join(", ");
  return [
    `đọc trang «${sheet.name}» theo bảng «${id}» của data/nhap.yaml`,
    ...(unused.length === 0 ? [] : [`cột không dùng: ${names}`]),
  ];
}

interface TableRows {
  readonly units: readonly { readonly row: number; readonly unit: string }[];
  readonly faults: readonly IntakeFault[];
}

/** The rows below the head, each with its unit. */
function listRows(
  { workbook, units }: TableReading,
  table: IntakeTable,
  { sheet, head }: { readonly sheet: ReadSheet; readonly head: TableHead },
): TableRows {
  const column =
    head.heads.find(({ text }) => toPlainLabel(text) === toPlainLabel(table.unitHead))?.column ?? 0;
  const present = listPresent(head, table);
  const rows = [...new Set([...sheet.cells.values()].map(({ row }) => row))].filter(
    (row) => row > head.row,
  );
  const ignored = new Set(table.ignored.map(toPlainLabel));
  const found: { readonly row: number; readonly unit: string }[] = [];
  const faults: IntakeFault[] = [];
  for (const row of rows.sort((a, b) => a - b)) {
    const name = textAt(sheet, row, column);
    const hasFigures = present.some((one) => sheet.cells.has(toAddress(row, one.column)));
    if (name === "" || !hasFigures || ignored.has(toPlainLabel(name))) continue;
    if (row === head.row + 1 && isNumbering(sheet, row)) continue;
    const known = findUnit(name, { units, table });
    if (known.unit !== null) found.push({ row, unit: known.unit });
    else {
      const at = { workbook, sheet: sheet.name, address: toAddress(row, column) };
      faults.push({ at, label: null, sentence: toUnknownSentence(name, known.hint, table) });
    }
  }
  return { units: found, faults };
}

/** A row that only numbers the columns: `1`, `(2)`, `A`. */
function isNumbering(sheet: ReadSheet, row: number): boolean {
  const cells = [...sheet.cells.values()].filter((cell) => cell.row === row);
  return cells.every(({ value }) => /^\(?(?:\d{1,2}|[A-Z])\)?$/.test(toShownText(value)));
}

function toUnknownSentence(name: string, hint: KnownUnit | null, { id }: IntakeTable): string {
  const guess = hint === null ? "" : ` (có phải «${hint.name}», mã ${hint.id}?)`;
  return `không biết «${name}» là đơn vị nào${guess}; là đơn vị thì khai ở «don_vi», là dòng tổng, dòng đầu mục thì khai ở «bo_qua» của bảng «${id}» trong data/nhap.yaml`;
}
