import { formatCount } from "../../model/texts/format-count.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import { isBest, type Wanted } from "../../model/prose/placeholder.ts";
import type { Ratio } from "../../model/rules/ratio.ts";
import type { Briefing } from "../audience/briefing.ts";
import { nameTypes } from "../words/units/name-units.ts";
import { joinWithAnd } from "../words/sentences.ts";
import { toStatisticNumber } from "../words/indicators/statistic-text.ts";
import { toPooledText } from "../words/indicators/threshold-text.ts";
import { UNREPORTED, type Figure } from "./figure.ts";

/** So many units with the same value are named; of more their number is told. */
const MOST_NAMED = 3;

/** What the units with most or least have, or who they are. */
export function findExtremeFigure(wanted: Wanted, briefing: Briefing): Figure {
  const found = briefing.summary.extremes.get(wanted.subject);
  if (found === undefined || found === WITHHELD) return { type: "withheld" };
  if (found === null) return UNREPORTED;
  const lowest = "lowest" in found ? found.lowest : undefined;
  const extreme = isBest(wanted) ? found.highest : lowest;
  if (extreme === undefined) return { type: "withheld" };
  return {
    type: "text",
    text: wanted.figure.startsWith("ten_")
      ? nameUnits(extreme.units, briefing)
      : toOwnText(wanted.subject, extreme.value, briefing),
  };
}

function nameUnits(ids: readonly string[], { dataset, period }: Briefing): string {
  const units = period.units.filter(({ id }) => ids.includes(id));
  const types = units.map(({ type }) => type);
  return units.length > MOST_NAMED
    ? `${formatCount(units.length)} ${nameTypes(types, dataset)}`
    : joinWithAnd(units.map(({ name }) => name));
}

function toOwnText(subject: string, value: Ratio, { dataset }: Briefing): string {
  const statistic = dataset.statistics.find(({ id }) => id === subject);
  if (statistic !== undefined) return toStatisticNumber(value, statistic, dataset.form);
  const indicator = dataset.indicators.find(({ id }) => id === subject);
  return indicator?.measure.kind === "share"
    ? toPooledText(value, indicator.measure)
    : formatCount(value.numerator);
}
