import type { WordedShare } from "./dataset.ts";
import { compareRatios, type Ratio } from "./ratio.ts";

/** The words of a scale for a share; `undefined` only of an empty scale. */
export function findWords(scale: readonly WordedShare[], share: Ratio): string | undefined {
  return scale.find(({ from }) => compareRatios(share, from) >= 0)?.words;
}
