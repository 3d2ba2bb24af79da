import type { Dataset } from "../model/dataset.ts";
import type { Evaluation } from "../model/judgement/evaluation.ts";
import type { Period } from "../model/report/period.ts";
import { evaluate } from "./evaluate.ts";
import { isExtreme } from "../model/prose/placeholder.ts";
import { findExtremes } from "./find-extremes.ts";
import { listAsked, listGroups } from "./list-asked.ts";
import { summarizeParts } from "./summarize-parts.ts";
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
  const asked = listAsked(dataset, period);
  const source = { dataset, period, evaluation };
  const parts = summarizeParts(listGroups(asked.all), source);
  const extremes = new Map(
    asked.all.filter(isExtreme).map(({ subject }) => [subject, findExtremes(subject, source)]),
  );
  return {
    period,
    evaluation,
    summary: { ...summarize(dataset, period, evaluation), parts, extremes },
    withheld: findWithheld(source, asked.byPublic),
  };
}
