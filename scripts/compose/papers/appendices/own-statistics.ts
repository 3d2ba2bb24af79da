import { addOfUnit } from "../../../model/rules/statistic-of-unit.ts";
import type { Unit } from "../../../model/report/period.ts";
import type { Briefing } from "../../audience/briefing.ts";
import { STATISTICS_TITLE } from "../../pages/statistics.ts";
import type { FactGroupView } from "../../views/common.ts";
import { toStatisticCell } from "../../words/indicators/statistic-text.ts";

/** The shares of one unit. What other statistics count of a unit is a value of its form, which stands there already. */
export function composeOwnStatistics(
  unit: Unit,
  { dataset: { statistics, form } }: Pick<Briefing, "dataset">,
): readonly FactGroupView[] {
  const facts = statistics.flatMap((statistic) => {
    const added = addOfUnit(unit, statistic, form);
    if (statistic.reckoning.kind !== "share" || typeof added === "string") return [];
    const own = { numerator: added.part, denominator: added.whole };
    return [{ label: statistic.name, value: toStatisticCell(own, statistic, form) }];
  });
  return facts.length === 0 ? [] : [{ title: STATISTICS_TITLE, facts }];
}
