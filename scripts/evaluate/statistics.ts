import type { StatisticRollup } from "../model/judgement/evaluation.ts";
import type { Form } from "../model/form/form.ts";
import { partsOf } from "../model/form/field-kinds.ts";
import type { LevelFigures, Unit } from "../model/report/period.ts";
import { addOfUnit } from "../model/rules/statistic-of-unit.ts";
import { findDecimals, isReached, type Statistic } from "../model/rules/statistic.ts";

/** A statistic over all units. Who has not answered is in no sum and in no denominator. */
export function rollUpStatistic(
  statistic: Statistic,
  units: readonly Unit[],
  form: Pick<Form, "fields">,
): StatisticRollup {
  const { benchmark } = statistic;
  // Decimal numbers are counted in units of their last decimal.
  const scale = 10 ** findDecimals(statistic, form);
  const added = units.map((unit) => ({ unit: unit.id, own: addOfUnit(unit, statistic, form) }));
  const measured = added.flatMap(({ unit, own }) =>
    typeof own === "string" ? [] : [{ unit, own }],
  );
  return {
    measured: measured.map(({ unit }) => unit),
    noDataCount: added.filter(({ own }) => own === "noData").length,
    part: measured.reduce((sum, { own }) => sum + own.part, 0),
    whole: measured.reduce((sum, { own }) => sum + own.whole, 0),
    reached:
      benchmark === null
        ? null
        : measured
            .filter(({ own }) => isReached(benchmark, { ...own, whole: own.whole * scale }))
            .map(({ unit }) => unit),
  };
}

/** A share of two figures of the issuer. No unit makes it, and without both figures it has no value. */
export function reckonLevel({ reckoning }: Statistic, level: LevelFigures | null): StatisticRollup {
  const of = (field: string) => partsOf(level?.values.get(field)).number;
  const isShare = reckoning.kind === "share";
  const part = isShare ? of(reckoning.partField) : null;
  const whole = isShare ? of(reckoning.wholeField) : null;
  const isKnown = part !== null && whole !== null;
  return {
    measured: [],
    noDataCount: 0,
    part: isKnown ? part : 0,
    whole: isKnown ? whole : 0,
    reached: null,
  };
}
