import type { AnswerPlace } from "../../forms/layout/place.ts";
import { LABELS, toPlainLabel, type Question } from "../../forms/layout/questions.ts";

/** A place of the form in a sheet, found by the words around it. */
export interface LocatedCell {
  readonly row: number;
  readonly column: number;
  readonly place: AnswerPlace;
  readonly question: Question | null;
  readonly label: string;
}

/** Words of the sheet beside the questions. */
export interface LocatedWord {
  readonly row: number;
  readonly column: number;
  readonly unit: string | null;
  readonly label: string;
}

export interface Located {
  readonly cells: readonly LocatedCell[];
  readonly remarks: readonly LocatedWord[];
  /** Answers to what today's form does not ask. */
  readonly unknown: readonly LocatedWord[];
}

/** What the words of a form mean today. */
export interface FormWords {
  readonly questions: readonly Question[];
  readonly comparisons: readonly { readonly id: string; readonly name: string }[];
}

/** Cells below the head in columns that the form does not have. Their label is empty. */
export function listStrays(
  rows: Rows,
  { row: headRow }: Head,
  known: ReadonlySet<number>,
): readonly LocatedWord[] {
  return [...rows].flatMap(([row, cells]) =>
    row <= headRow
      ? []
      : [...cells.keys()].flatMap((column) =>
          known.has(column) ? [] : [{ row, column, unit: null, label: "" }],
        ),
  );
}

/** The words of each row, by column. */
export type Rows = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** The row with the labels of the columns. */
export interface Head {
  readonly row: number;
  /** By label; more than one column is a fault of the sheet, which its cells tell. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
}

export function columnsOf({ columns }: Head, label: string): readonly number[] {
  return columns.get(toPlainLabel(label)) ?? [];
}

export function toPlace(
  unit: string | null,
  { field, step }: Question,
  comparison: string | null,
): AnswerPlace {
  return { unit, field: field.id, step: step?.id ?? null, comparison };
}

/** The cell of the day until which the figures of a unit hold. */
export function toDayCell(row: number, column: number, unit: string): LocatedCell {
  const place = { unit, field: null, step: null, comparison: null };
  return { row, column, place, question: null, label: LABELS.figuresDate };
}
