import { formatCount } from "./format-count.ts";
import { compareRatios, type Ratio } from "../rules/ratio.ts";
import { toDecimalText, toShownScaled, type ShownDecimal } from "../rules/scaled.ts";

const MOST_DECIMALS = 4;
const NONE: Ratio = { numerator: 0, denominator: 1 };
const ALL: Ratio = { numerator: 1, denominator: 1 };

/** `3` → `03`, as offices write counts in running text. */
export function formatTwoDigits(count: number): string {
  return count < 10 ? `0${count}` : formatCount(count);
}

/**
 * A share as `17,3%`: one decimal, half rounded up, computed from the counts. It gets more decimals where
 * rounding would make it look like 0 %, 100 % or a threshold: 14,96 % must not read as 15 %.
 */
export function formatPercent(
  share: Ratio,
  apartFrom: readonly Ratio[] = [],
  decimals = 1,
): string {
  return `${toDecimalText(toShownPercent(share, apartFrom, decimals))}%`;
}

/** The digits of `formatPercent`, for files in which a percentage is a number. */
export function toShownPercent(
  share: Ratio,
  apartFrom: readonly Ratio[] = [],
  decimals = 1,
): ShownDecimal {
  return toShown(share, { times: 100n, decimals, apartFrom: [NONE, ALL, ...apartFrom] });
}

/**
 * How far a share is from a limit, in percentage points: `4,2`. It is what a reader gets who subtracts one shown number
 * from the other; `null`: they differ by less than that.
 * @param apartFrom the limits from which the shown share stays apart, as in `formatPercent`
 */
export function formatPoints(
  share: Ratio,
  limit: Ratio,
  apartFrom: readonly Ratio[],
): string | null {
  const rounding = { times: 100n, decimals: 1, apartFrom: [NONE, ALL, ...apartFrom] };
  const { scaled, decimals } = roundApart(share, rounding);
  const difference = scaled - roundTo(limit, 100n * 10n ** BigInt(decimals));
  if (difference === 0n) return null;
  const points = difference < 0n ? -difference : difference;
  return toDecimalText(toShownScaled(points, decimals));
}

/** A mean as `12,5`, rounded like a share. */
export function formatDecimal(value: Ratio, decimals: number): string {
  return toDecimalText(toShownDecimal(value, decimals));
}

/** The digits of `formatDecimal`. */
export function toShownDecimal(value: Ratio, decimals: number): ShownDecimal {
  return toShown(value, { times: 1n, decimals, apartFrom: [NONE] });
}

interface Rounding {
  readonly times: bigint;
  readonly decimals: number;
  /** Values that it may look like only where it is one of them. */
  readonly apartFrom: readonly Ratio[];
}

function toShown(value: Ratio, rounding: Rounding): ShownDecimal {
  const { scaled, decimals } = roundApart(value, rounding);
  return toShownScaled(scaled, decimals);
}

function roundApart(value: Ratio, { times, decimals: least, apartFrom }: Rounding) {
  const others = apartFrom.filter((other) => compareRatios(value, other) !== 0);
  const round = (of: Ratio, decimals: number) => roundTo(of, times * 10n ** BigInt(decimals));
  let decimals = least;
  while (
    decimals < MOST_DECIMALS &&
    others.some((other) => round(other, decimals) === round(value, decimals))
  ) {
    decimals += 1;
  }
  return { scaled: round(value, decimals), decimals };
}

/** The value in units of 1/`scale`, half up, exact. */
function roundTo({ numerator, denominator }: Ratio, scale: bigint): bigint {
  const base = BigInt(denominator);
  return (2n * BigInt(numerator) * scale + base) / (2n * base);
}
