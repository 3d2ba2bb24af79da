import {
  Workbook,
  type Alignment,
  type Borders,
  type ConditionalFormattingRule,
  type DataValidation,
  type Font,
  type StyleInput,
  type Worksheet,
} from "@cj-tech-master/excelts";
import type { CalendarDate } from "../model/calendar-date.ts";
import { toAddress } from "./addresses.ts";
import type { Area, Book, CellStyle, CellValue, Check, CheckRule, Shade, Sheet } from "./book.ts";
import { toStableXlsx } from "./stable-xlsx.ts";

/** A book as an Excel file; the same bytes whenever and wherever it is made. */
export async function writeBook({ title, author, date, sheets }: Book): Promise<Uint8Array> {
  const workbook = new Workbook();
  const day = toUtcDay(date);
  Object.assign(workbook, {
    title,
    creator: author,
    lastModifiedBy: author,
    created: day,
    modified: day,
  });
  const styles = new Map<CellStyle, Partial<StyleInput>>();
  for (const sheet of sheets) addSheet(workbook, sheet, styles);
  // Stored only: the parts are compressed when they get their fixed time.
  return toStableXlsx(await workbook.xlsx.writeBuffer({ zip: { level: 0 } }), date);
}

type Styles = Map<CellStyle, Partial<StyleInput>>;

function addSheet(workbook: Workbook, sheet: Sheet, styles: Styles): void {
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
    made.addConditionalFormatting({ ref: toReference(shade.area), rules: [toRule(shade, at + 1)] });
  addPaper(made, sheet);
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

/** The package meets a style faster when it is the same object again. */
function toStyle(style: CellStyle, styles: Styles): Partial<StyleInput> {
  const known = styles.get(style);
  if (known !== undefined) return known;
  const { fill, format, hasBorder, isLocked } = style;
  const font = toFont(style);
  const made: Partial<StyleInput> = {
    alignment: toAlignment(style),
    ...(font === null ? {} : { font }),
    ...(format === null ? {} : { numFmt: format }),
    ...(fill === null ? {} : { fill: toFill(fill) }),
    ...(hasBorder ? { border: BORDER } : {}),
    ...(isLocked ? {} : { protection: { locked: false } }),
  };
  styles.set(style, made);
  return made;
}

function toAlignment({ horizontal, wraps }: CellStyle): Partial<Alignment> {
  return {
    vertical: "top",
    ...(wraps ? { wrapText: true } : {}),
    ...(horizontal === null ? {} : { horizontal }),
  };
}

const USUAL_SIZE = 11;

/** `null`: the usual one. */
function toFont({ isBold, size, color }: CellStyle): Partial<Font> | null {
  if (!isBold && size === USUAL_SIZE && color === null) return null;
  return {
    name: "Calibri",
    family: 2,
    size,
    ...(isBold ? { bold: true } : {}),
    ...(color === null ? {} : { color: { argb: color } }),
  };
}

function toFill(argb: string) {
  return { type: "pattern", pattern: "solid", fgColor: { argb } } as const;
}

const LINE = { style: "thin", color: { argb: "FFB4BCC6" } } as const;
const BORDER: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };

/** In signs: Excel calls a file with longer ones damaged. */
const LONGEST_PROMPT = 255;
const LONGEST_REFUSAL = 225;

function toValidation({ rule, prompt, refusal }: Check): DataValidation {
  const told = {
    allowBlank: true,
    ...(prompt === null ? {} : { showInputMessage: true, prompt: cut(prompt, LONGEST_PROMPT) }),
    ...(refusal === null
      ? {}
      : { showErrorMessage: true, errorStyle: "stop", error: cut(refusal, LONGEST_REFUSAL) }),
  };
  return rule.kind === "any" ? { type: "any", ...told } : { ...toKind(rule), ...told };
}

type Kind = Exclude<DataValidation, { type: "any" }>;

function toKind(
  rule: Exclude<CheckRule, { kind: "any" }>,
): Pick<Kind, "type" | "operator" | "formulae"> {
  switch (rule.kind) {
    case "wholeFromZero":
      return { type: "whole", operator: "greaterThanOrEqual", formulae: ["0"] };
    case "formula":
      return { type: "custom", formulae: [rule.formula] };
    case "list": {
      const { source } = rule;
      const isReference = typeof source === "string";
      return { type: "list", formulae: [isReference ? source : `"${source.join(",")}"`] };
    }
  }
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

const LOOKS: Readonly<Record<Shade["look"], { readonly fill: string; readonly text: string }>> = {
  unasked: { fill: "FFD5D9DE", text: "FF595F69" },
  wrong: { fill: "FFFFC7CE", text: "FF8A0012" },
  unusual: { fill: "FFFFD9A8", text: "FF6B3A00" },
};

function toRule({ formula, look }: Shade, priority: number): ConditionalFormattingRule {
  const { fill, text } = LOOKS[look];
  return {
    type: "expression",
    priority,
    formulae: [formula],
    style: {
      fill: { type: "pattern", pattern: "solid", bgColor: { argb: fill } },
      font: { color: { argb: text } },
    },
  };
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
