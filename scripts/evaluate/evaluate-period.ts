import type { Dataset } from "../model/dataset.ts";
import type { Evaluation } from "../model/judgement/evaluation.ts";
import type { Period } from "../model/period.ts";
import { evaluate } from "./evaluate.ts";
import { summarize, type Summary } from "./summarize.ts";
import { findWithheld, type WithheldFigures } from "./withhold/find-withheld.ts";

/** A period with its judgement. */
export interface EvaluatedPeriod {
  readonly period: Period;
  readonly evaluation: Evaluation;
  readonly summary: Summary;
  /** Its figures that are too small to be told in public. */
  readonly withheld: WithheldFigures;
}

/** Newest first: the period of the report, then those before it. */
export type EvaluatedPeriods = readonly [EvaluatedPeriod, ...EvaluatedPeriod[]];

/** Judges a period, counts the results and finds the figures to withhold. */
export function evaluatePeriod(dataset: Dataset, period: Period): EvaluatedPeriod {
  const evaluation = evaluate(dataset, period);
  return {
    period,
    evaluation,
    summary: summarize(dataset, period, evaluation),
    withheld: findWithheld(dataset, period, evaluation),
  };
}
