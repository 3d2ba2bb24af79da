import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { unzipSync, zipSync } from "fflate";
import type { CalendarDate } from "../model/days/calendar-date.ts";
import { toLocalNoon } from "../setup/local-noon.ts";
import { toAddress } from "./addresses.ts";
import type { Area, Book, CellValue, Sheet } from "./book.ts";
import { toLookRule, toValidation } from "./to-rules.ts";
import { toStyle, type Styles } from "./to-style.ts";

/** Remarks that a program shows beside cells, by sheet and address. */
export type Notes = ReadonlyMap<string, ReadonlyMap<string, string>>;

const NO_NOTES: Notes = new Map();

/** A book as an Excel file; the same bytes whenever and wherever it is made. */
export async function writeBook(
  { title, author, date, sheets }: Book,
  notes: Notes = NO_NOTES,
): Promise<Uint8Array> {
  const workbook = new Workbook();
  const day = toUtcDay(date);
  Object.assign(workbook, {
    title,
    creator: author,
    lastModifiedBy: author,
    created: day,
    modified: day,
  });
  const styles: Styles = new Map();
  for (const sheet of sheets) {
    const made = addSheet(workbook, sheet, styles);
    for (const [address, text] of notes.get(sheet.name) ?? []) made.getCell(address).note = text;
  }
  // Packed again with a fixed time, because a ZIP holds the local time of packing.
  return zipSync(unzipSync(await toPacked(workbook)), { mtime: toLocalNoon(date) });
}

/** The file with its parts stored only: they are compressed when they get their fixed time. */
async function toPacked(workbook: Workbook): Promise<Uint8Array> {
  // The buffer of the package itself fails on a part of more than 2 MB that is not compressed.
  const stream = new PassThrough();
  const [bytes] = await Promise.all([
    buffer(stream),
    workbook.xlsx.write(stream, { zip: { level: 0 } }),
  ]);
  return bytes;
}

function addSheet(workbook: Workbook, sheet: Sheet, styles: Styles): Worksheet {
  const { name, isHidden, frozen, filter, isProtected } = sheet;
  const isFrozen = frozen.rows + frozen.columns > 0;
  const made = workbook.addWorksheet(name, {
    state: isHidden ? "veryHidden" : "visible",
    ...(isFrozen
      ? { views: [{ state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows }] }
      : {}),
  });
  made.columns = sheet.widths.map((width) => ({ width }));
  addRows(made, sheet, styles);
  for (const { top, left, bottom, right } of sheet.merges)
    made.mergeCellsWithoutStyle(top, left, bottom, right);
  if (filter !== null)
    made.autoFilter = {
      from: { row: filter.top, column: filter.left },
      to: { row: filter.bottom, column: filter.right },
    };
  if (isProtected) made.sheetProtection = { sheet: true, formatColumns: true, formatRows: true };
  for (const check of sheet.checks)
    made.dataValidations.add(`range:${toReference(check.area)}`, toValidation(check));
  for (const [at, shade] of sheet.shades.entries())
    made.addConditionalFormatting({
      ref: toReference(shade.area),
      rules: [toLookRule(shade, at + 1)],
    });
  addPaper(made, sheet);
  return made;
}

function addRows(made: Worksheet, { rows }: Sheet, styles: Styles): void {
  for (const [at, { height, cells }] of rows.entries()) {
    const row = made.getRow(at + 1);
    if (height !== null) row.height = height;
    for (const [index, { value, style }] of cells.entries()) {
      const cell = row.getCell(index + 1);
      cell.value = toValue(value);
      cell.style = toStyle(style, styles);
    }
  }
}

function toValue(value: CellValue): string | number | Date | null {
  return value !== null && typeof value === "object" ? toUtcDay(value.day) : value;
}

function toUtcDay(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** A4, as wide as one sheet. */
function addPaper(made: Worksheet, { paper }: Sheet): void {
  made.headerFooter.oddFooter = `&L${paper.footer.replaceAll("&", "&&")}&R&P/&N`;
  Object.assign(made.pageSetup, {
    paperSize: 9,
    orientation: paper.isLandscape ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(paper.repeated === null ? {} : { printTitlesRow: paper.repeated.join(":") }),
  });
}

function toReference({ top, left, bottom, right }: Area): string {
  const [first, last] = [toAddress(top, left), toAddress(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}
