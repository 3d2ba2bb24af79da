import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";
import { findStatisticType } from "../../model/prose/statistic-type.ts";
import type { Form } from "../../model/form/form.ts";
import type { Statistic } from "../../model/rules/statistic.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { ToldStatistic } from "../audience/told-summary.ts";
import { findStatisticChange } from "./statistic-change.ts";
import { toStatisticNumber } from "../words/indicators/statistic-text.ts";
import { toChangeClause } from "../words/indicators/statistic-change-text.ts";
import { UNREPORTED, type Figure } from "./figure.ts";

/** A figure of a statistic; `undefined`: it has no such figure. */
export function findStatisticFigure(
  figure: string,
  statistic: Statistic,
  briefing: Briefing,
): Figure | undefined {
  const counts = briefing.summary.statistics.get(statistic.id);
  if (counts === undefined) return undefined;
  const units = (count: Told<number | null>, whole: Told<number>): Figure | undefined =>
    count === null
      ? undefined
      : count === WITHHELD || whole === WITHHELD
        ? { type: "withheld" }
        : { type: "units", count, whole, types: counts.applicableTypes };
  const { applicable, measured, noData, reached } = counts;
  const figures: Readonly<Record<string, Figure | undefined>> = {
    gia_tri: findValue(counts, statistic, briefing.dataset.form),
    ap_dung: units(applicable, applicable),
    so_don_vi: units(measured, applicable),
    chua_co_so_lieu: units(noData, applicable),
    tren_muc: units(reached, measured),
    thay_doi: findChange(statistic, briefing),
  };
  return figures[figure];
}

/** Without the unit of measure. A sum and a number of units take the formats of numbers; a number of units is one of those with data. */
function findValue(
  { value, applicableTypes: types }: ToldStatistic,
  statistic: Statistic,
  form: Form,
): Figure {
  if (value === WITHHELD) return { type: "withheld" };
  if (value === null) return UNREPORTED;
  const type = findStatisticType(statistic, form);
  if (type === "units") return { type, count: value.numerator, whole: value.denominator, types };
  if (type === "number") return { type, count: value.numerator };
  return { type: "text", text: toStatisticNumber(value, statistic, form) };
}

/** What has changed since the period before, in words. */
function findChange(statistic: Statistic, briefing: Briefing): Figure {
  const { change } = findStatisticChange(statistic, briefing) ?? { change: null };
  if (change === WITHHELD) return { type: "withheld" };
  return change === null
    ? UNREPORTED
    : { type: "text", text: toChangeClause(change, statistic, briefing.dataset.form) };
}
