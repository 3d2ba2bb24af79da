import type { Dataset } from "../model/dataset.ts";
import { listBlockIds, type BlockId } from "../model/form/form.ts";
import type { Period } from "../model/report/period.ts";
import type { Evaluation, IndicatorRollup } from "../model/judgement/evaluation.ts";
import { isAmong } from "../model/form/scope.ts";

/** How many units of one block meet an indicator, miss it, or neither. */
export interface BlockCounts {
  /** Units that it can be about, whatever they answer. */
  readonly among: number;
  readonly applicable: number;
  readonly met: number;
  readonly notMet: number;
  readonly notDue: number;
  readonly noData: number;
}

/** By indicator and block; blocks in their order, and only those with units that the indicator can be about. */
export type CountsByBlock = ReadonlyMap<string, ReadonlyMap<BlockId, BlockCounts>>;

export function countByBlock(
  { indicators, blocks }: Pick<Dataset, "indicators" | "blocks">,
  { units }: Pick<Period, "units">,
  evaluation: Pick<Evaluation, "indicators">,
): CountsByBlock {
  const blockOf = new Map(units.map(({ id, block }) => [id, block]));
  const count = (ids: readonly string[]) => countBy(ids.map((id) => blockOf.get(id) ?? null));
  const rows = indicators.map((indicator) => {
    const rollup = evaluation.indicators.get(indicator.id);
    if (rollup === undefined) throw new TypeError(`no figures for ${indicator.id}`);
    const among = count(units.filter((unit) => isAmong(unit, indicator)).map(({ id }) => id));
    const countsOf = countVerdicts(rollup, count);
    const cells = listBlockIds(blocks).flatMap((block) => {
      const own = among.get(block) ?? 0;
      return own === 0 ? [] : [[block, { among: own, ...countsOf(block) }] as const];
    });
    return [indicator.id, new Map(cells)] as const;
  });
  return new Map(rows);
}

type Count = (ids: readonly string[]) => ReadonlyMap<BlockId, number>;

function countVerdicts(rollup: IndicatorRollup, count: Count) {
  const [all, missed] = [count(rollup.met), count(rollup.notMet)];
  const [waiting, silent] = [count(rollup.notDue), count(rollup.noData)];
  return (block: BlockId): Omit<BlockCounts, "among"> => {
    const [met, notMet] = [all.get(block) ?? 0, missed.get(block) ?? 0];
    const [notDue, noData] = [waiting.get(block) ?? 0, silent.get(block) ?? 0];
    return { applicable: met + notMet + notDue + noData, met, notMet, notDue, noData };
  };
}

/** How often each of them is there. */
export function countBy<Key extends BlockId>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
