import type { Threshold } from "./indicator-kinds.ts";
import { assertNever } from "../never.ts";
import { compareRatios, leastCountFor, type Ratio } from "./ratio.ts";

/** A part of a whole; the whole is above 0. */
export interface Counts {
  readonly part: number;
  readonly whole: number;
}

/** Between what a value reaches its threshold, both included; `null`: that side is open. */
export interface ThresholdEnds {
  readonly least: Ratio | null;
  readonly most: Ratio | null;
}

/** About 45 % with a tolerance of 5 % is from 40 % to 50 %, in whole numbers over a common denominator. */
export function endsOf(threshold: Threshold): ThresholdEnds {
  switch (threshold.kind) {
    case "min":
      return { least: threshold.value, most: null };
    case "max":
      return { least: null, most: threshold.value };
    case "range":
      return { least: threshold.low, most: threshold.high };
    case "approx":
      return { least: toEnd(threshold, -1), most: toEnd(threshold, 1) };
    default:
      return assertNever(threshold);
  }
}

function toEnd({ value, tolerance }: Extract<Threshold, { kind: "approx" }>, side: 1 | -1): Ratio {
  const denominator = value.denominator * tolerance.denominator;
  const centre = value.numerator * tolerance.denominator;
  return { numerator: centre + side * tolerance.numerator * value.denominator, denominator };
}

/** Whether counts reach a threshold; nothing is rounded before. */
export function isReached({ part, whole }: Counts, threshold: Threshold): boolean {
  const value = { numerator: part, denominator: whole };
  const { least, most } = endsOf(threshold);
  return (
    (least === null || compareRatios(value, least) >= 0) &&
    (most === null || compareRatios(value, most) <= 0)
  );
}

/** Whether counts are above a minimum by one whole person (or thing) or more. */
export function isExceeded({ part, whole }: Counts, threshold: Threshold): boolean {
  return threshold.kind === "min" && part > leastCountFor(threshold.value, whole);
}
