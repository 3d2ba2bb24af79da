import {
  BARE_SHEET,
  type Book,
  type Cell,
  type CellStyle,
  type Paper,
  type Row,
  type Sheet,
} from "../../excel/book.ts";
import { writeBook } from "../../excel/write-book.ts";
import { assertNever } from "../../model/never.ts";
import type { DataCell, DataColumn, DataTable } from "../../compose/downloads/data-table.ts";
import type { PublicData } from "../../compose/downloads/public-data.ts";
import { toCellText } from "./cell-text.ts";

/** Widths of columns, in letters. */
const MOST_WIDE = 60;
const LEAST_WIDE = 9;
/** In points. */
const LINE_HEIGHT = 15;
const INTRODUCTION = "Giới thiệu";

const TEXT: CellStyle = {
  isBold: false,
  size: 11,
  fill: null,
  color: null,
  horizontal: null,
  wraps: true,
  hasBorder: false,
  // A text stays text when somebody edits the cell.
  format: "@",
  isLocked: true,
};
const BOLD: CellStyle = { ...TEXT, isBold: true };
/** Runs over the empty cells to its right. */
const NOTE: CellStyle = { ...BOLD, wraps: false };
const HEAD: CellStyle = { ...BOLD, fill: "FFE8EDF2" };
const NUMBER_HEAD: CellStyle = { ...HEAD, horizontal: "right" };
const COUNT: CellStyle = { ...TEXT, wraps: false, horizontal: "right", format: "#,##0" };
const DAY: CellStyle = { ...TEXT, wraps: false, horizontal: "center", format: "dd/mm/yyyy" };
/** By the number of decimals. */
const DECIMALS: readonly CellStyle[] = ["0", "0.0", "0.00", "0.000", "0.0000"].map((format) => ({
  ...COUNT,
  format,
}));

/** All tables as one Excel file; the same bytes whenever and wherever it is made. */
export async function renderWorkbook(data: PublicData): Promise<Uint8Array> {
  return writeBook(toBook(data));
}

function toBook(data: PublicData): Book {
  return {
    title: data.title,
    author: data.issuerName,
    date: data.date,
    sheets: [toIntroduction(data), ...data.tables.map((table) => toSheet(table, data))],
  };
}

function toIntroduction(data: PublicData): Sheet {
  const facts: readonly (readonly [label: string, value: string])[] = [
    ["Tiêu đề", data.title],
    ["Cơ quan", data.issuerName],
    ["Nhiệm kỳ", data.term],
    ["Số liệu", data.asOfText],
    ...data.marks.map((mark) => ["Lưu ý", mark] as const),
    ["Nguồn", data.sourceText],
    ["Điều kiện sử dụng", data.termsText],
    ...data.tables.map(({ title, rowMeaning }) => [`Trang tính “${title}”`, rowMeaning] as const),
    ...data.readings.map(({ label, value }) => [label, value] as const),
  ];
  const widths = [30, 90];
  return {
    ...BARE_SHEET,
    name: INTRODUCTION,
    paper: toPaper(data),
    widths,
    rows: facts.map(([label, value]) => ({
      height: toHeight([label, value], widths),
      cells: [
        { value: label, style: BOLD },
        { value, style: TEXT },
      ],
    })),
  };
}

/** The first row says what a reader of this sheet alone must know; then come the head and the rows. */
function toSheet(table: DataTable, data: PublicData): Sheet {
  const { title, columns, rows } = table;
  const widths = columns.map((column, index) => toWidth(column, rows, index));
  return {
    ...BARE_SHEET,
    name: title,
    paper: toPaper(data),
    widths,
    frozen: { rows: 2, columns: 0 },
    filter:
      rows.length === 0
        ? null
        : { top: 2, left: 1, bottom: rows.length + 2, right: columns.length },
    rows: [
      { height: null, cells: [{ value: toSheetNote(data), style: NOTE }] },
      { height: null, cells: columns.map(toHeadCell) },
      ...rows.map((cells): Row => ({
        height: toHeight(cells.map(toCellText), widths),
        cells: cells.map(toCell),
      })),
    ],
  };
}

/** The printed sheet shows the marks and the cut-off date in its footer. */
function toPaper({ marks, asOfText }: PublicData): Paper {
  return { isLandscape: true, repeated: null, footer: [...marks, asOfText].join(" – ") };
}

function toHeadCell({ label, kind }: DataColumn): Cell {
  return { value: label, style: kind === "count" || kind === "decimal" ? NUMBER_HEAD : HEAD };
}

function toSheetNote({ marks, asOfText, sourceText, termsText }: PublicData): string {
  return [...marks, asOfText, `Nguồn: ${sourceText}`, termsText.replace(/\.$/, "")]
    .map((text) => `${text}.`)
    .join(" ");
}

/** Numbers and days keep their type; everything else is text, also the reason for a missing value. */
function toCell(value: DataCell): Cell {
  switch (value.kind) {
    case "count":
      return { value: value.count, style: COUNT };
    case "decimal": {
      const { whole, fraction } = value.shown;
      const style = DECIMALS[fraction.length] ?? DECIMALS[1] ?? COUNT;
      return { value: Number(`${whole}.${fraction}`), style };
    }
    case "date":
      return { value: { day: value.date }, style: DAY };
    case "text":
    case "list":
    case "yesNo":
    case "gap":
      return { value: toCellText(value), style: TEXT };
    default:
      return assertNever(value);
  }
}

/** As wide as the longest value, within both limits; longer values take more lines. */
function toWidth(column: DataColumn, rows: DataTable["rows"], index: number): number {
  const lengths = rows.map((cells) => {
    const cell = cells[index];
    return cell === undefined ? 0 : toCellText(cell).length;
  });
  const longest = lengths.reduce((most, length) => Math.max(most, length), column.label.length + 3);
  return Math.min(MOST_WIDE, Math.max(LEAST_WIDE, longest + 2));
}

/** Not every program computes it. */
function toHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => Math.ceil((text.length + 1) / (widths[index] ?? 1)));
  return LINE_HEIGHT * Math.max(1, ...lines);
}
