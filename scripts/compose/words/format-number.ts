import { formatCount } from "../../model/format-count.ts";
import { compareRatios, type Ratio } from "../../model/ratio.ts";

const MOST_DECIMALS = 4;
const NONE: Ratio = { numerator: 0, denominator: 1 };
const ALL: Ratio = { numerator: 1, denominator: 1 };

/** `3` → `03`, as offices write counts in running text. */
export function formatTwoDigits(count: number): string {
  return count < 10 ? `0${count}` : formatCount(count);
}

/** The digits that a reader sees, `17` and `3`; the fraction is empty where it is 0. */
export interface ShownDecimal {
  readonly whole: string;
  readonly fraction: string;
}

/**
 * A share as `17,3%`: one decimal, half rounded up, computed from the counts. It gets more decimals where
 * rounding would make it look like 0 %, 100 % or a threshold: 14,96 % must not read as 15 %.
 */
export function formatPercent(share: Ratio, apartFrom: readonly Ratio[] = []): string {
  const { whole, fraction } = toShownPercent(share, apartFrom);
  const digits = formatCount(Number(whole));
  return fraction === "" ? `${digits}%` : `${digits},${fraction}%`;
}

/** The digits of `formatPercent`, for files in which a percentage is a number. */
export function toShownPercent(share: Ratio, apartFrom: readonly Ratio[] = []): ShownDecimal {
  const others = [NONE, ALL, ...apartFrom].filter((other) => compareRatios(share, other) !== 0);
  let decimals = 1;
  while (
    decimals < MOST_DECIMALS &&
    others.some((other) => roundTo(other, decimals) === roundTo(share, decimals))
  ) {
    decimals += 1;
  }
  const digits = roundTo(share, decimals)
    .toString()
    .padStart(decimals + 1, "0");
  return {
    whole: digits.slice(0, -decimals),
    fraction: digits.slice(-decimals).replace(/0+$/, ""),
  };
}

/** The percentage in units of 10^-decimals, half up, exact. */
function roundTo({ numerator, denominator }: Ratio, decimals: number): bigint {
  const scaled = BigInt(numerator) * 100n * 10n ** BigInt(decimals);
  const base = BigInt(denominator);
  return (2n * scaled + base) / (2n * base);
}
