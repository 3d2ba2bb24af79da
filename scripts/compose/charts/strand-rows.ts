import type { StrandCounts } from "../../evaluate/summarize.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { isOfSameUnits } from "../figures/same-whole.ts";
import { countAtWork } from "../figures/standings.ts";

type Counts = Pick<StrandCounts, "states" | "applicable">;

/** A strand of progress that applies to some unit, or all of them together. */
export interface StrandRow {
  readonly label: string;
  readonly counts: Told<Counts>;
  /** How many of the same units had done it in the period before; `null`: nothing like it. */
  readonly before: Told<number> | null;
}

export interface ToldStrand extends StrandRow {
  readonly counts: Counts;
}

/** In the order of the data; empty where nobody tracks progress. */
export function listStrandRows(briefing: Briefing): readonly StrandRow[] {
  const { dataset, summary, previous } = briefing;
  return dataset.strands.flatMap(({ id, name, countsAsProgress }): readonly StrandRow[] => {
    const counts = summary.strands.get(id);
    if (!countsAsProgress || counts === undefined) return [];
    if (counts !== WITHHELD && counts.applicable === 0) return [];
    const then = previous?.summary.strands.get(id);
    return [{ label: name, counts, before: findBefore(counts, then, briefing) }];
  });
}

/** Every unit that has some such work, with all of it. */
export function toOverallRow(briefing: Briefing): StrandRow {
  const { summary, previous } = briefing;
  const counts = toOverallCounts(summary);
  const then = previous === null ? undefined : toOverallCounts(previous.summary);
  return { label: "Mọi phần việc", counts, before: findBefore(counts, then, briefing) };
}

function toOverallCounts({ states }: Briefing["summary"]): StrandRow["counts"] {
  return states === WITHHELD ? WITHHELD : { states, applicable: countAtWork(states) };
}

export function isTold(row: StrandRow): row is ToldStrand {
  return row.counts !== WITHHELD;
}

/** Only where the same units have the work, and one of them had data: what nobody reported is not 0. */
function findBefore(
  now: StrandRow["counts"],
  then: StrandRow["counts"] | undefined,
  briefing: Briefing,
): StrandRow["before"] {
  if (now === WITHHELD || then === undefined || !isOfSameUnits(null, briefing)) return null;
  if (then === WITHHELD) return then;
  const isAlike = then.applicable === now.applicable && then.states.noData < then.applicable;
  return isAlike ? then.states.done : null;
}

/** Whether a number of the period before stands beside a row. */
export function isCompared<T extends StrandRow>(row: T): row is T & { readonly before: number } {
  return row.before !== null && row.before !== WITHHELD;
}

/** Why some row is not compared with the period before; empty where all are, or there is none. */
export function explainNoComparison(rows: readonly StrandRow[], briefing: Briefing): string {
  const { summary, previous } = briefing;
  const told = rows.filter(isTold);
  if (previous === null || told.every(isCompared)) return "";
  if (told.some(isCompared))
    return "Dòng không ghi số của kỳ trước: kỳ trước không nêu hoặc không có số liệu so sánh được.";
  if (isOfSameUnits(null, briefing))
    return "Kỳ trước không nêu hoặc không có số liệu so sánh được.";
  const { unitCount, isWhole } = previous.summary;
  return isWhole && summary.isWhole && unitCount !== summary.unitCount
    ? `Kỳ trước có ${formatCount(unitCount)} đơn vị, kỳ này có ${formatCount(summary.unitCount)} đơn vị, nên không so sánh.`
    : "Các đơn vị của kỳ trước và kỳ này không như nhau, nên không so sánh.";
}
