import type { Cell, Paper, Row, Sheet } from "../../../excel/book.ts";
import { formatDate } from "../../../model/format-date.ts";
import { toAddress } from "../../../excel/addresses.ts";
import type { AnswerPlace, PlacedCell } from "./place.ts";
import type { FormSource } from "./source.ts";

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

/** A cell of the form itself. */
export function asFormCell(cell: Cell, place: AnswerPlace | null = null): FormCell {
  return { ...cell, place };
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

/** What stands above every sheet: whose it is, until when, and that figures are invented. */
export function toTitle(name: string, { period, marks }: FormSource): string {
  return [name, `số liệu chốt đến ngày ${formatDate(period)}`, ...marks].join(" – ");
}

/** The paper of a sheet of which the first rows are repeated. */
export function toPaper(
  { issuerName, marks, period }: FormSource,
  repeated: Paper["repeated"],
): Paper {
  const footer = [...marks, issuerName, `kỳ ${formatDate(period)}`].join(" – ");
  return { isLandscape: true, repeated, footer };
}
