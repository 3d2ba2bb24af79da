import { formatCount } from "../../model/texts/format-count.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { TileView } from "../views/common.ts";

/** What the same audience may know of the period before; `null`: there is none. */
export function toPrevious(briefing: Briefing): Briefing | null {
  const { previous } = briefing;
  return previous === null ? null : { ...briefing, ...previous, previous: null };
}

/** A number of units or indicators, of how many. */
export interface PartOf {
  readonly count: number;
  readonly whole: number;
}

/**
 * `kỳ trước 3 · tăng 34`, `kỳ trước cũng 3`; where the whole was another one, only `kỳ trước 3/44`.
 * @param isSame whether the same units, judged by the same, are counted in both periods
 */
export function tellChange(now: PartOf, before: PartOf, isSame: boolean): string {
  if (!isSame || before.whole !== now.whole)
    return `kỳ trước ${formatCount(before.count)}/${formatCount(before.whole)}`;
  const change = now.count - before.count;
  if (change === 0) return `kỳ trước cũng ${formatCount(before.count)}`;
  const words = `${change > 0 ? "tăng" : "giảm"} ${formatCount(Math.abs(change))}`;
  return `kỳ trước ${formatCount(before.count)} · ${words}`;
}

/** What a figure was in the period before: `kỳ trước 14,3%`; its note is told where it was another. */
export function tellValue(now: TileView, before: TileView | undefined): string {
  if (before?.label !== now.label) return "";
  const note = before.note === now.note || before.note === "" ? "" : ` (${before.note})`;
  return `kỳ trước ${before.value}${note}`;
}
