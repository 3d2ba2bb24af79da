import { Workbook, type Cell, type Worksheet } from "@cj-tech-master/excelts";
import { assertNever } from "../../model/never.ts";
import type { DataCell, DataColumn, DataTable } from "../../compose/downloads/data-table.ts";
import type { PublicData } from "../../compose/downloads/public-data.ts";
import { toCellText } from "./cell-text.ts";
import { toStableXlsx } from "./stable-xlsx.ts";

/** Widths of columns, in letters. */
const MOST_WIDE = 60;
const LEAST_WIDE = 9;
/** In points. We set each row's height from its longest cell, since not every program computes it. */
const LINE_HEIGHT = 15;
const HEAD_FILL = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE8EDF2" } } as const;
const BOLD = { name: "Calibri", family: 2, size: 11, bold: true } as const;
/** With this format a text stays text when somebody edits the cell. */
const TEXT_FORMAT = "@";
const INTRODUCTION = "Giới thiệu";

/** All tables as one Excel file; the same bytes whenever and wherever it is made. */
export async function renderWorkbook(data: PublicData): Promise<Uint8Array> {
  const workbook = new Workbook();
  const day = toUtcDay(data.date);
  Object.assign(workbook, {
    creator: data.issuerName,
    lastModifiedBy: data.issuerName,
    created: day,
    modified: day,
    title: data.title,
  });
  addIntroduction(workbook.addWorksheet(INTRODUCTION), data);
  for (const table of data.tables) addTable(workbook, table, data);
  // Stored only: the parts are compressed when they get their fixed time.
  return toStableXlsx(await workbook.xlsx.writeBuffer({ zip: { level: 0 } }), data.date);
}

function addIntroduction(sheet: Worksheet, data: PublicData): void {
  const facts = [
    ["Tiêu đề", data.title],
    ["Cơ quan", data.issuerName],
    ["Nhiệm kỳ", data.term],
    ["Số liệu", data.asOfText],
    ...data.marks.map((mark) => ["Lưu ý", mark]),
    ["Nguồn", data.sourceText],
    ["Điều kiện sử dụng", data.termsText],
    ...data.tables.map(({ title, rowMeaning }) => [`Trang tính “${title}”`, rowMeaning]),
    ...data.readings.map(({ label, value }) => [label, value]),
  ];
  const widths = [30, 90];
  sheet.columns = widths.map((width) => ({ width }));
  for (const [label = "", value = ""] of facts) {
    const row = sheet.addRow([label, value]);
    setText(row.getCell(1), label);
    setText(row.getCell(2), value);
    row.getCell(1).font = BOLD;
    row.height = toHeight([label, value], widths);
  }
  addPaper(sheet, data);
}

/** The first row says what a reader of this sheet alone must know; then come the head and the rows. */
function addTable(workbook: Workbook, table: DataTable, data: PublicData): void {
  const { title, columns, rows } = table;
  const sheet = workbook.addWorksheet(title, {
    views: [{ state: "frozen", xSplit: 0, ySplit: 2 }],
  });
  const widths = columns.map((column, index) => toWidth(column, rows, index));
  sheet.columns = widths.map((width) => ({ width }));
  addHead(sheet, table, data);
  for (const cells of rows) {
    const row = sheet.addRow(cells.map(() => ""));
    cells.forEach((cell, index) => {
      setValue(row.getCell(index + 1), cell);
    });
    row.height = toHeight(cells.map(toCellText), widths);
  }
  if (rows.length > 0)
    sheet.autoFilter = {
      from: { row: 2, column: 1 },
      to: { row: rows.length + 2, column: columns.length },
    };
  addPaper(sheet, data);
}

function addHead(sheet: Worksheet, { columns }: DataTable, data: PublicData): void {
  const note = sheet.addRow([""]).getCell(1);
  setText(note, toSheetNote(data));
  // The note runs over the empty cells to its right.
  note.alignment = { wrapText: false, vertical: "top" };
  note.font = BOLD;
  const head = sheet.addRow(columns.map(() => ""));
  columns.forEach(({ label, kind }, index) => {
    const cell = head.getCell(index + 1);
    setText(cell, label);
    if (kind === "count" || kind === "decimal")
      cell.alignment = { wrapText: true, vertical: "top", horizontal: "right" };
    cell.font = BOLD;
    cell.fill = HEAD_FILL;
  });
}

function toSheetNote({ marks, asOfText, sourceText, termsText }: PublicData): string {
  return [...marks, asOfText, `Nguồn: ${sourceText}`, termsText.replace(/\.$/, "")]
    .map((text) => `${text}.`)
    .join(" ");
}

/** The printed sheet shows the marks and the cut-off date in its footer. */
function addPaper(sheet: Worksheet, { marks, asOfText }: PublicData): void {
  sheet.headerFooter.oddFooter = `&L${[...marks, asOfText].join(" – ").replaceAll("&", "&&")}&R&P/&N`;
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
}

function setText(cell: Cell, text: string): void {
  cell.value = text;
  cell.numFmt = TEXT_FORMAT;
  cell.alignment = { wrapText: true, vertical: "top" };
}

/** Numbers and days keep their type; everything else is text, also the reason for a missing value. */
function setValue(cell: Cell, value: DataCell): void {
  switch (value.kind) {
    case "count":
      cell.value = value.count;
      cell.numFmt = "#,##0";
      break;
    case "decimal":
      cell.value = Number(`${value.shown.whole}.${value.shown.fraction}`);
      cell.numFmt = ["0", "0.0", "0.00", "0.000", "0.0000"][value.shown.fraction.length] ?? "0.0";
      break;
    case "date":
      cell.value = toUtcDay(value.date);
      cell.numFmt = "dd/mm/yyyy";
      break;
    case "text":
    case "list":
    case "yesNo":
    case "gap":
      setText(cell, toCellText(value));
      return;
    default:
      return assertNever(value);
  }
  cell.alignment = { vertical: "top", horizontal: value.kind === "date" ? "center" : "right" };
}

function toUtcDay(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
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

function toHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => Math.ceil((text.length + 1) / (widths[index] ?? 1)));
  return LINE_HEIGHT * Math.max(1, ...lines);
}
