import type { Dataset } from "../../model/dataset.ts";
import type { Evaluation, IndicatorRollup } from "../../model/evaluation.ts";
import type { Field } from "../../model/form.ts";
import type { Period } from "../../model/period.ts";
import type { Cell, Relation } from "./hide-cells.ts";

/** What the figures of a period are made from. */
export interface Source {
  readonly dataset: Dataset;
  readonly period: Period;
  readonly evaluation: Evaluation;
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
  const hasPersons = field?.kind === "count" && personMeasures.includes(field.unitOfMeasure ?? "");
  return hasPersons && value >= 1 && value < personsBelow;
}

/** Units that an indicator judges: those with data. */
export function judgedCount({ met, notMet }: IndicatorRollup): number {
  return met.length + notMet.length;
}
