import type { Statistic } from "../../../model/rules/statistic.ts";
import type { WithheldCounts } from "../find-withheld-counts.ts";
import { listOfStatistic } from "../field-figures.ts";
import { isPinned } from "../is-pinned.ts";
import { isSmall, joinPieces, NONE, type Pieces, type Source, type Telling } from "../pieces.ts";
import { relatePool } from "./relate-indicator.ts";
import { relateOver } from "./relate-units.ts";

/** What a statistic publishes, and what relates it to the totals and to the printed values of units. */
export function relateStatistic(
  statistic: Statistic,
  telling: Telling,
  counts: WithheldCounts,
): Pieces {
  const { dataset, evaluation } = telling.source;
  const rollup = evaluation.statistics.get(statistic.id);
  // What the issuer itself reports is related to units by its own figures.
  if (rollup === undefined || rollup.whole === 0 || statistic.source === "level") return NONE;
  const { reckoning } = statistic;
  const isWithheld = isFew(statistic, telling.source) || isPinned(statistic, telling.source);
  if (reckoning.kind === "share") {
    const pooled = { numerator: rollup.part, denominator: rollup.whole };
    const judged = { rollup: { pooled, measured: rollup.measured }, isWithheld, telling };
    return relatePool(statistic.id, { ...reckoning, isShare: true }, judged);
  }
  const state = isUntold(statistic, counts, telling.source) ? "unsaid" : "told";
  return joinPieces(
    listOfStatistic(statistic, telling.source).flatMap((figure): readonly Pieces[] => {
      const { id, value, field, answers } = figure;
      const asked = dataset.form.fields.find((one) => one.id === field);
      const isProtected = isWithheld || isSmall(value, asked, dataset);
      const own: Pieces = { cells: [[id, { value, state, isProtected }]], relations: [] };
      return answers === null ? [own, relateOver(figure, field, telling)] : [own];
    }),
  );
}

/** Whether few units make a statistic. */
export function isFew({ id }: Statistic, { dataset, evaluation }: Source): boolean {
  const { measured = [], noDataCount = 0 } = evaluation.statistics.get(id) ?? {};
  const isApplied = measured.length + noDataCount > 0;
  return isApplied && measured.length < dataset.form.withholding.unitsBelow;
}

/** Whether the value is withheld because it would tell how many units have data, or none, which is withheld. */
export function isUntold(
  { id, reckoning }: Statistic,
  { reckoned }: WithheldCounts,
  { evaluation }: Source,
): boolean {
  const isNone = evaluation.statistics.get(id)?.measured.length === 0;
  return reckoned.has(id) && (isNone || reckoning.kind === "mean" || reckoning.kind === "tally");
}
