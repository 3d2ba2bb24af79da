import type { Threshold } from "../../model/indicator-kinds.ts";
import { assertNever } from "../../model/never.ts";
import type { Ratio } from "../../model/ratio.ts";

/** How a kind of indicator says its bound. */
interface Bound {
  /** Behind the number: the unit of measure, or the whole. */
  readonly behind: string;
  /** Whether nothing can be above the whole. */
  readonly isOfWhole: boolean;
  /** A count is off by so many, a share by so many points. */
  readonly toleranceText: (tolerance: Ratio) => string;
}

/** A threshold in words, as the kind of the indicator says it. */
export function boundText(threshold: Threshold, texts: readonly string[], bound: Bound): string {
  const [first = "", second = ""] = texts;
  const { behind, isOfWhole, toleranceText } = bound;
  switch (threshold.kind) {
    case "min":
      // No share is above the whole: "từ 100% trở lên" would promise more.
      return isOfWhole && isWhole(threshold.value)
        ? `đủ ${first}${behind}`
        : `từ ${first}${behind} trở lên`;
    case "max":
      return `không quá ${first}${behind}`;
    case "range":
      return `từ ${first} đến ${second}${behind}`;
    case "approx":
      return `khoảng ${first}${behind} (chênh lệch không quá ${toleranceText(threshold.tolerance)})`;
    default:
      return assertNever(threshold);
  }
}

function isWhole({ numerator, denominator }: Ratio): boolean {
  return numerator === denominator;
}
