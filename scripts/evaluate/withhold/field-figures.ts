import { numbersOf, partsOf, sizeOf } from "../../model/form/field-kinds.ts";
import { factsOf } from "../../model/rules/indicator-kinds.ts";
import { assertNever } from "../../model/never.ts";
import type { Unit } from "../../model/report/period.ts";
import type { Statistic } from "../../model/rules/statistic.ts";
import { isJustMet } from "./is-pinned.ts";
import { metId, pinnedId, pooledIds, totalId } from "./network/cell-ids.ts";
import type { Source } from "./pieces.ts";
import type { OverUnits } from "./network/relate-units.ts";

/** What is added up: the numbers of a field, or how many units give one of these answers. */
export interface Summand {
  readonly field: string;
  /** `null`: numbers; "có" is 1. */
  readonly answers: readonly string[] | null;
}

/** A published sum over units. */
export type FieldFigure = OverUnits & Summand;

/** The sums that a statistic tells: of a share its part and its whole. A mean and its units tell the sum. */
export function listOfStatistic(
  { id, reckoning }: Statistic,
  source: Source,
): readonly FieldFigure[] {
  const { measured: units = [] } = source.evaluation.statistics.get(id) ?? {};
  if (units.length === 0) return [];
  const [part, whole] = pooledIds(id);
  const of = (cell: string, summand: Summand) => toFigure({ id: cell, units, ...summand }, source);
  switch (reckoning.kind) {
    case "share":
      return [
        of(part, { field: reckoning.partField, answers: null }),
        of(whole, { field: reckoning.wholeField, answers: null }),
      ];
    case "sum":
    case "mean":
      return [of(part, { field: reckoning.field, answers: null })];
    case "tally": {
      const { field, answers } = reckoning;
      const asked = source.dataset.form.fields.find((one) => one.id === field);
      // The total of a question of yes or no is how many say yes, and a tally of the others tells that too.
      const isTotal = asked !== undefined && numbersOf(asked) !== null;
      return [of(part, { field, answers: isTotal ? null : answers.toSorted() })];
    }
    default:
      return assertNever(reckoning);
  }
}

/** The sums that pooled shares, answers and totals tell, and those that would tell what each unit has. */
export function listOthers(source: Source): readonly FieldFigure[] {
  const { dataset, period, evaluation } = source;
  const of = (id: string, field: string, units: readonly string[]) =>
    toFigure({ id, units, field, answers: null }, source);
  const totals = dataset.form.fields.flatMap(({ id: field, visibility }) => {
    const total = evaluation.totals.get(field)?.total ?? null;
    if (visibility === "never" || total === null) return [];
    const units = period.units.filter(({ values }) => values?.has(field) === true);
    return [
      of(
        totalId(field),
        field,
        units.map(({ id }) => id),
      ),
    ];
  });
  const ofIndicators = dataset.indicators.flatMap((indicator) => {
    const { id, measure } = indicator;
    const { pool, answerField } = factsOf(measure);
    const { measured = [], pooled = null } = evaluation.indicators.get(id) ?? {};
    const [part, whole] = pooledIds(id);
    return [
      ...(pool === null || pooled === null
        ? []
        : [of(part, pool.partField, measured), of(whole, pool.wholeField, measured)]),
      ...(answerField === null ? [] : [of(metId(id), answerField, measured)]),
      ...(measure.kind === "count" && isJustMet(indicator, measured, source)
        ? [of(pinnedId(id), measure.field, measured)]
        : []),
    ];
  });
  return [...totals, ...ofIndicators].filter(({ units }) => units.length > 0);
}

/** What these units add. */
export function addUp(units: readonly Unit[], { field, answers }: Summand): number {
  return units.reduce((sum, { values }) => {
    const value = values?.get(field);
    const { answer } = partsOf(value);
    return sum + (answers === null ? (sizeOf(value) ?? 0) : Number(answers.includes(answer ?? "")));
  }, 0);
}

/** With what its units add. */
export function toFigure(
  figure: Omit<FieldFigure, "value">,
  { period }: Pick<Source, "period">,
): FieldFigure {
  const own = new Set(figure.units);
  return {
    ...figure,
    value: addUp(
      period.units.filter(({ id }) => own.has(id)),
      figure,
    ),
  };
}
