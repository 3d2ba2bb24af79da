import { factsOf } from "../../model/rules/indicator-kinds.ts";
import { readFields } from "../../model/rules/statistic.ts";
import type { WithheldCounts } from "./find-withheld-counts.ts";
import type { Source } from "./pieces.ts";

/**
 * The statistics of which it is not told how many units reach the level beside them: those with a withheld value or
 * withheld numbers of units; those that no unit reaches, for that says it of each; and those made of what an indicator
 * judges of which nothing is told, for its threshold may be the same.
 */
export function findWithheldReached(
  { dataset, evaluation }: Source,
  { indicators, reckoned }: Pick<WithheldCounts, "indicators" | "reckoned">,
  withheld: ReadonlySet<string>,
): ReadonlySet<string> {
  const secret = new Set(
    dataset.indicators
      .filter(({ id }) => indicators.has(id))
      .flatMap(({ measure }) => factsOf(measure).fields),
  );
  const hidden = dataset.statistics.filter(({ id, reckoning, benchmark }) => {
    const { reached, measured = [] } = evaluation.statistics.get(id) ?? {};
    if (benchmark === null || measured.length === 0) return withheld.has(id);
    const isTelling = readFields(reckoning).some((field) => secret.has(field));
    const isNone = dataset.form.withholding.unitsBelow > 0 && reached?.length === 0;
    return withheld.has(id) || reckoned.has(id) || isTelling || isNone;
  });
  return new Set(hidden.map(({ id }) => id));
}
