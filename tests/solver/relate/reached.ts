import type { Statistic } from "../../../scripts/model/rules/statistic.ts";
import { compareRatios } from "../../../scripts/model/rules/ratio.ts";
import { cells } from "../cells.ts";
import { hasGroup, toGroups, type Indicator, type Outsider } from "../outsider.ts";
import { atMost, between, equal } from "./rows.ts";
import type { Row } from "../solve.ts";

/** How many units reach a level: at most those with data, and those that meet an indicator of the same threshold. */
export function relateReached(statistic: Statistic, outsider: Outsider): readonly Row[] {
  const { id, benchmark } = statistic;
  if (benchmark === null) return [];
  const groups = toGroups(outsider);
  const same = outsider.definitions.indicators.filter((one) => isSame(one, statistic));
  return [
    equal(
      `${id}: reached in all groups`,
      [cells.reached(id)],
      groups.map((group) => cells.reached(id, group.id)),
    ),
    ...groups.flatMap((own) => {
      const group = own.id;
      const reached = cells.reached(id, group);
      if (!hasGroup(statistic, own, outsider))
        return [between(`${id} and ${group}`, [[reached, 1]], [0, 0])];
      return [
        atMost(`${id}: reached`, [[reached], [cells.answered(id, group)]]),
        ...same
          .filter((indicator) => hasGroup(indicator, own, outsider))
          .map((indicator) =>
            equal(
              `${id} counts who meets ${indicator.id}`,
              [reached],
              [cells.verdict(indicator.id, "met", group)],
            ),
          ),
      ];
    }),
  ];
}

/** Whether an indicator asks of each unit what the level of the statistic asks. */
function isSame({ measure, condition }: Indicator, statistic: Statistic): boolean {
  const { reckoning, benchmark } = statistic;
  if (measure.kind !== "share" || reckoning.kind !== "share" || benchmark === null) return false;
  const { threshold } = measure;
  return (
    JSON.stringify(condition) === JSON.stringify(statistic.condition) &&
    measure.partField === reckoning.partField &&
    measure.wholeField === reckoning.wholeField &&
    threshold.kind === benchmark.kind &&
    compareRatios(threshold.value, benchmark.value) === 0
  );
}
