import type { Statistic, StatisticKind } from "../../model/rules/statistic.ts";
import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";
import type { Ratio } from "../../model/rules/ratio.ts";
import type { Briefing } from "../audience/briefing.ts";
import { isOfSameSum, isOfSameUnits } from "./same-whole.ts";

/** The value of a statistic in the period before, and what it is now more (or, below 0, less). */
export interface StatisticChange {
  readonly before: Told<Ratio | null>;
  /** `null`: one of both periods has no value, or the two are not of the same whole. */
  readonly change: Told<Ratio | null>;
}

/**
 * Compares like with like: a sum and a number of units only where every unit has data in both periods, a number of
 * units only of the same units, and nothing where a change of units crosses the border of the scope of the statistic.
 * The change is told only beside both values. `null`: there is no period before.
 */
export function findStatisticChange(
  statistic: Statistic,
  briefing: Briefing,
): StatisticChange | null {
  const { summary, previous } = briefing;
  const now = summary.statistics.get(statistic.id);
  const earlier = previous?.summary.statistics.get(statistic.id);
  if (previous === null || now === undefined || earlier === undefined) return null;
  const before = earlier.value;
  const isAmount = AMOUNTS.has(statistic.reckoning.kind);
  const needed = [now, earlier].flatMap((one) => [one.value, ...(isAmount ? [one.noData] : [])]);
  if (now.value === WITHHELD || before === WITHHELD || needed.includes(WITHHELD))
    return { before, change: WITHHELD };
  const isWhole = !isAmount || (now.noData === 0 && earlier.noData === 0);
  const isSame = isWhole && isOfSameWhole(statistic, briefing);
  return { before, change: isSame ? subtract(now.value, before, isAmount) : null };
}

/** What lacks a unit is less of these; a share and a mean are of those with data. */
const AMOUNTS: ReadonlySet<StatisticKind> = new Set(["sum", "tally"]);

/** A number of units is of the same units, any other value of what units of the same scope add up to. */
function isOfSameWhole(statistic: Statistic, briefing: Briefing): boolean {
  return statistic.reckoning.kind === "tally"
    ? isOfSameUnits(statistic, briefing)
    : isOfSameSum(statistic, briefing);
}

/** The exact difference. Of a number of units, how many have data is not compared. */
function subtract(now: Ratio | null, before: Ratio | null, isAmount: boolean): Ratio | null {
  if (now === null || before === null) return null;
  if (isAmount) return { numerator: now.numerator - before.numerator, denominator: 1 };
  return {
    numerator: now.numerator * before.denominator - before.numerator * now.denominator,
    denominator: now.denominator * before.denominator,
  };
}
