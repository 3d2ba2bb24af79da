import type { Dataset } from "../../model/dataset.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import { countsPersons } from "../../model/field-kinds.ts";
import type { Field } from "../../model/form.ts";
import type { Period } from "../../model/period.ts";
import type { Cell, Relation } from "./network.ts";

/** What the figures of a period are made from. */
export interface Source {
  readonly dataset: Dataset;
  readonly period: Period;
  readonly evaluation: Evaluation;
}

/** What of it is told already, as far as it is decided. */
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

/** A count of persons from 1 to just below the limit. */
export function isSmall(value: number, field: Field | undefined, { form }: Dataset): boolean {
  const { personMeasures, personsBelow } = form.withholding;
  const hasPersons = field !== undefined && countsPersons(field, personMeasures);
  return hasPersons && value >= 1 && value < personsBelow;
}

/**
 * What other units make of a field. Where they are few, it is nearly their own value, unless the field
 * is public by unit anyway.
 */
export function toRest(
  value: number,
  about: { readonly field: Field; readonly otherCount: number; readonly dataset: Dataset },
): Cell {
  const { field, otherCount, dataset } = about;
  const isFew = field.visibility !== "perUnit" && otherCount < dataset.form.withholding.unitsBelow;
  return { value, state: "unsaid", isProtected: isFew || isSmall(value, field, dataset) };
}
