import { listApplicable } from "../../model/judgement/evaluation.ts";
import type { WithheldCounts } from "./find-withheld-counts.ts";
import { groupBlocks, unitsOf } from "./group-blocks.ts";
import type { Source } from "./pieces.ts";

/**
 * Indicators of which types and blocks of the missing units are not told. Blocks are counted together by state, so that
 * nobody learns the state of a small one. If a sentence said that only some of them, or only some of their types, miss
 * an indicator, the counts of states would tell who is late or silent among the others.
 */
export function findPlaceless(
  source: Source,
  { strands }: Pick<WithheldCounts, "strands">,
): ReadonlySet<string> {
  const { dataset, period, evaluation } = source;
  if (dataset.form.withholding.groupsBelow === 0) return new Set();
  const joined = groupBlocks(source, strands)
    .filter(({ length }) => length > 1)
    .map((group) => unitsOf(group, source));
  const placeless = [...evaluation.indicators.values()].filter((rollup) => {
    const applicable = new Set(listApplicable(rollup));
    const missed = new Set(rollup.notMet);
    const missing = period.units.filter(({ id }) => missed.has(id));
    const types = new Set(missing.map(({ type }) => type));
    const blocks = new Set(missing.map(({ block }) => block));
    return joined.some((group) => {
      const own = group.filter(({ id }) => applicable.has(id));
      const told = own.filter(({ type, block }) => types.has(type) && blocks.has(block));
      return told.length > 0 && told.length < own.length;
    });
  });
  return new Set(placeless.map(({ indicator }) => indicator));
}
