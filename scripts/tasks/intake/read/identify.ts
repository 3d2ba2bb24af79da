import type { ReadBook, ReadSheet } from "../../../excel/read/contents.ts";
import { parseDate } from "../../../validate/parse/date.ts";
import {
  HIDDEN_SHEET,
  parseHiddenRows,
  WORKBOOK_FORMAT,
  type HiddenSheet,
} from "../../forms/layout/hidden-sheet.ts";
import { LABELS, toPlainLabel } from "../../forms/layout/questions.ts";
import { toShownText } from "./shown-text.ts";
import type { WorkbookIdentity } from "../../forms/layout/place.ts";

/** What a workbook says of itself. */
export interface Identified {
  readonly hidden: HiddenSheet;
  /** False: only its visible sheets say it, since another program has lost the hidden one. */
  readonly isSure: boolean;
}

/** Whose form a workbook is; `null`: it is none. */
export function identify(book: ReadBook): Identified | null {
  const sheet = book.sheets.find(({ name }) => name === HIDDEN_SHEET);
  const hidden = sheet === undefined ? null : parseHiddenRows(toTextRows(sheet));
  if (hidden !== null) return { hidden, isSure: true };
  for (const visible of book.sheets) {
    const seen = identifyBySight(toTextRows(visible));
    if (seen !== null) return { hidden: seen, isSure: false };
  }
  return null;
}

type TextRows = readonly (readonly string[])[];

/** A sheet as rows of texts, from its first row and column on. */
function toTextRows({ cells }: ReadSheet): TextRows {
  const rows: string[][] = [];
  for (const { row, column, value } of cells.values()) {
    const texts = (rows[row - 1] ??= []);
    texts[column - 1] = toShownText(value);
  }
  return Array.from(rows, (texts: string[] | undefined) =>
    Array.from(texts ?? [], (text: string | undefined) => text ?? ""),
  );
}

/** The facts that a sheet of questions shows, or the title above a table of units. */
function identifyBySight(rows: TextRows): HiddenSheet | null {
  const has = (label: string) => rows.some((row) => row.some(isLabel(label)));
  if (has(LABELS.question) && has(LABELS.answer)) {
    const unit = findFact(rows, LABELS.unitId);
    const period = parseDate(findFact(rows, LABELS.period) ?? "");
    if (period === undefined) return null;
    if (unit !== null) return toHidden({ kind: "unit", period, unit });
    return has(LABELS.issuer) ? toHidden({ kind: "level", period, unit: null }) : null;
  }
  const period = findTitleDay(rows);
  return has(LABELS.unitId) && period !== undefined
    ? toHidden({ kind: "units", period, unit: null })
    : null;
}

function isLabel(label: string): (text: string) => boolean {
  return (text) => toPlainLabel(text) === toPlainLabel(label);
}

/** What stands behind a label in its row. */
function findFact(rows: TextRows, label: string): string | null {
  const row = rows.find((one) => one.some(isLabel(label)));
  return row?.slice(row.findIndex(isLabel(label)) + 1).find((text) => text !== "") ?? null;
}

/** `Thông tin chung – số liệu chốt đến ngày 10/4/2020` */
function findTitleDay(rows: TextRows): string | undefined {
  const title = rows.flat().find((text) => TITLE.test(text));
  return parseDate(TITLE.exec(title ?? "")?.[1] ?? "");
}

const TITLE = /số liệu chốt đến ngày (\d{1,2}\/\d{1,2}\/\d{4})/u;

function toHidden(seen: Pick<HiddenSheet, "kind" | "period" | "unit">): HiddenSheet {
  return { ...seen, format: WORKBOOK_FORMAT, version: "", cells: [] };
}

/** Of whom a form is, and of which period. */
export function toIdentityKey({ kind, period, unit }: WorkbookIdentity): string {
  return [kind, period, unit ?? ""].join(" ");
}
