import type { Dataset } from "../../model/dataset.ts";
import type { Evaluation } from "../../model/judgement/evaluation.ts";
import { countsPersons } from "../../model/form/field-kinds.ts";
import type { Field } from "../../model/form/form.ts";
import type { Period } from "../../model/report/period.ts";
import type { Cell, Relation } from "./network/network.ts";

/** The facts and the judgement of a period. */
export interface Source {
  readonly dataset: Dataset;
  readonly period: Period;
  readonly evaluation: Evaluation;
}

/** What is decided already of the indicators and units that are told. */
export interface Telling {
  readonly source: Source;
  /** Indicators of which nothing is told. */
  readonly withheld: ReadonlySet<string>;
  /** By field of numbers, the units whose own value is printed. */
  readonly toldUnits: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A part of a network. */
export interface Pieces {
  readonly cells: readonly (readonly [id: string, cell: Cell])[];
  readonly relations: readonly Relation[];
}

export const NONE: Pieces = { cells: [], relations: [] };

/** Several parts of a network as one. */
export function joinPieces(pieces: readonly Pieces[]): Pieces {
  return {
    cells: pieces.flatMap(({ cells }) => cells),
    relations: pieces.flatMap(({ relations }) => relations),
  };
}

/** Whether a value counts persons, from 1 to just below the limit. */
export function isSmall(value: number, field: Field | undefined, { form }: Dataset): boolean {
  const { personMeasures, personsBelow } = form.withholding;
  const hasPersons = field !== undefined && countsPersons(field, personMeasures);
  return hasPersons && value >= 1 && value < personsBelow;
}

/** The sum of the other units. If they are few, it nearly tells their own values; a field public by unit may tell them. */
export function toRest(
  value: number,
  about: { readonly field: Field; readonly otherCount: number; readonly dataset: Dataset },
): Cell {
  const { field, otherCount, dataset } = about;
  const isFew = field.visibility !== "perUnit" && otherCount < dataset.form.withholding.unitsBelow;
  return { value, state: "unsaid", isProtected: isFew || isSmall(value, field, dataset) };
}
