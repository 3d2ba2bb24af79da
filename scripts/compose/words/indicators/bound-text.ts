import type { Threshold } from "../../../model/rules/indicator-kinds.ts";
import { assertNever } from "../../../model/never.ts";
import type { Ratio } from "../../../model/rules/ratio.ts";

/** The words of one kind of indicator for its threshold. */
interface Bound {
  /** The words after the number: the unit of measure, or the whole. */
  readonly behind: string;
  /** Whether the number is a part of a whole and cannot exceed it. */
  readonly isOfWhole: boolean;
  /** The tolerance of a count is a number, that of a share a percentage. */
  readonly toleranceText: (tolerance: Ratio) => string;
}

/** A threshold in the words of the indicator's kind. */
export function boundText(threshold: Threshold, texts: readonly string[], bound: Bound): string {
  const [first = "", second = ""] = texts;
  const { behind, isOfWhole, toleranceText } = bound;
  switch (threshold.kind) {
    case "min":
      // No share is above 100 %, so "từ 100% trở lên" would be wrong.
      return isOfWhole && threshold.value.numerator === threshold.value.denominator
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
