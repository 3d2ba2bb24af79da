import type { Cell, Paper, Row, Sheet } from "../../../excel/book.ts";
import type { CalendarDate } from "../../../model/days/calendar-date.ts";
import { formatDate } from "../../../model/days/format-date.ts";
import { toAddress } from "../../../excel/addresses.ts";
import type { AnswerPlace, PlacedCell } from "./place.ts";

/** A cell of a form: an input cell names its place. */
export interface FormCell extends Cell {
  readonly place: AnswerPlace | null;
}

export interface FormRow extends Row {
  readonly cells: readonly FormCell[];
}

export interface FormSheet extends Sheet {
  readonly rows: readonly FormRow[];
}

/** The input cells of sheets, in their order. */
export function listPlacedCells(sheets: readonly FormSheet[]): readonly PlacedCell[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ place }, column) =>
        place === null ? [] : [{ sheet: name, address: toAddress(row + 1, column + 1), place }],
      ),
    ),
  );
}

/** What every sheet of a workbook says. */
interface Facts {
  readonly issuerName: string;
  readonly marks: readonly string[];
  readonly period: CalendarDate;
}

/** What stands above every sheet: whose it is, until when, and that figures are invented. */
export function toTitle(name: string, { period, marks }: Facts): string {
  return [name, `số liệu chốt đến ngày ${formatDate(period)}`, ...marks].join(" – ");
}

/** The paper of a sheet of which the first rows are repeated. */
export function toPaper({ issuerName, marks, period }: Facts, repeated: Paper["repeated"]): Paper {
  const footer = [...marks, issuerName, `kỳ ${formatDate(period)}`].join(" – ");
  return { isLandscape: true, repeated, footer };
}
