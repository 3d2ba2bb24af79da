import type { Dataset } from "../model/dataset.ts";
import type { Evaluation, Judgement } from "../model/judgement/evaluation.ts";
import type { Period } from "../model/report/period.ts";
import { compareRatios, type Ratio } from "../model/rules/ratio.ts";
import { addOfUnit } from "../model/rules/statistic-of-unit.ts";

/** The highest or the lowest value that units have, and all units that have it, in the order of the period. */
export interface Extreme {
  readonly value: Ratio;
  readonly units: readonly string[];
}

export interface Extremes {
  readonly highest: Extreme;
  readonly lowest: Extreme;
  /** How many units have a value. */
  readonly count: number;
  /** Whether the public may learn who has most. */
  readonly mayNameBest: boolean;
}

interface Judged {
  readonly dataset: Dataset;
  readonly period: Period;
  readonly evaluation: Evaluation;
}

/** The units with most and least of what an indicator or a statistic measures; `null`: no unit has data. */
export function findExtremes(subject: string, judged: Judged): Extremes | null {
  const values = listValues(subject, judged);
  const [first] = values;
  if (first === undefined) return null;
  const find = (isBeyond: (order: number) => boolean): Extreme => {
    const { value } = values.reduce(
      (best, one) => (isBeyond(compareRatios(one.value, best.value)) ? one : best),
      first,
    );
    const same = values.filter((one) => compareRatios(one.value, value) === 0);
    return { value, units: same.map(({ unit }) => unit) };
  };
  return {
    highest: find((order) => order > 0),
    lowest: find((order) => order < 0),
    count: values.length,
    mayNameBest: [...judged.dataset.indicators, ...judged.dataset.statistics].some(
      ({ id, mayNameBest }) => id === subject && mayNameBest,
    ),
  };
}

interface OwnValue {
  readonly unit: string;
  readonly value: Ratio;
}

function listValues(subject: string, { dataset, period, evaluation }: Judged): readonly OwnValue[] {
  const statistic = dataset.statistics.find(({ id }) => id === subject);
  if (statistic !== undefined)
    return period.units.flatMap((unit) => {
      const added = addOfUnit(unit, statistic, dataset.form);
      if (typeof added === "string") return [];
      return [{ unit: unit.id, value: { numerator: added.part, denominator: added.whole } }];
    });
  const counted = new Set(evaluation.indicators.get(subject)?.measured);
  return period.units.flatMap(({ id: unit }) => {
    const judgement = evaluation.units.get(unit)?.judgements.get(subject);
    const value = counted.has(unit) && judgement !== undefined ? toValue(judgement) : null;
    return value === null ? [] : [{ unit, value }];
  });
}

/** Days, steps and answers have no highest. */
function toValue({ measured }: Judgement): Ratio | null {
  if (measured?.kind === "count") return { numerator: measured.count, denominator: 1 };
  return measured?.kind === "share" && measured.whole > 0
    ? { numerator: measured.part, denominator: measured.whole }
    : null;
}
