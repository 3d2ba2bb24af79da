import type { WordedShare } from "../dataset.ts";
import { compareRatios, type Ratio } from "./ratio.ts";

/** The words of a scale for a share; `undefined` only of an empty scale. */
export function findWords(scale: readonly WordedShare[], share: Ratio): string | undefined {
  return scale.find(({ from }) => compareRatios(share, from) >= 0)?.words;
}

/** How many of some units, in a word: two are `hai`, where there are only two `cả hai`; the scale says it of more. */
export function findQuantity(
  scale: readonly WordedShare[],
  count: number,
  whole: number,
): string | undefined {
  if (count === 2) return whole === 2 ? "cả hai" : "hai";
  return findWords(scale, { numerator: count, denominator: whole });
}
