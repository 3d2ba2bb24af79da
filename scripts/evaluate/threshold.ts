import type { Threshold } from "../model/indicator-kinds.ts";
import { assertNever } from "../model/never.ts";
import { compareRatios, leastCountFor, type Ratio } from "../model/ratio.ts";

/** A part of a whole; the whole is above 0. */
export interface Counts {
  readonly part: number;
  readonly whole: number;
}

/** Whether counts reach a threshold; nothing is rounded before. */
export function isReached(counts: Counts, threshold: Threshold): boolean {
  const value = { numerator: counts.part, denominator: counts.whole };
  switch (threshold.kind) {
    case "min":
      return compareRatios(value, threshold.value) >= 0;
    case "max":
      return compareRatios(value, threshold.value) <= 0;
    case "range":
      return compareRatios(value, threshold.low) >= 0 && compareRatios(value, threshold.high) <= 0;
    case "approx":
      return isWithin(value, threshold);
    default:
      return assertNever(threshold);
  }
}

/** |value − target| ≤ tolerance, in whole numbers over a common denominator. */
function isWithin(
  value: Ratio,
  { value: target, tolerance }: { value: Ratio; tolerance: Ratio },
): boolean {
  const distance = Math.abs(
    value.numerator * target.denominator - target.numerator * value.denominator,
  );
  return (
    compareRatios(
      { numerator: distance, denominator: value.denominator * target.denominator },
      tolerance,
    ) <= 0
  );
}

/** Whether counts are above a minimum by one whole person (or thing) or more. */
export function isExceeded({ part, whole }: Counts, threshold: Threshold): boolean {
  return threshold.kind === "min" && part > leastCountFor(threshold.value, whole);
}

/** The minimum that a threshold asks for; `null`: it has none. */
export function leastOf(threshold: Threshold): Ratio | null {
  switch (threshold.kind) {
    case "min":
      return threshold.value;
    case "range":
      return threshold.low;
    case "max":
    case "approx":
      return null;
    default:
      return assertNever(threshold);
  }
}
