import { formatCount } from "../texts/format-count.ts";

/** The digits that a reader sees, `17` and `3`; the fraction is empty where it is 0. */
export interface ShownDecimal {
  readonly whole: string;
  readonly fraction: string;
}

/** The digits of a whole number of units of the last decimal: 1250 with two decimals is `12` and `5`. */
export function toShownScaled(scaled: number | bigint, decimals: number): ShownDecimal {
  const digits = String(scaled).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return { whole: digits.slice(0, point), fraction: digits.slice(point).replace(/0+$/, "") };
}

/** The same in Vietnamese: `1.234,5`. */
export function formatScaled(scaled: number, decimals: number): string {
  return toDecimalText(toShownScaled(scaled, decimals));
}

/** `1.234,5` of its digits. */
export function toDecimalText({ whole, fraction }: ShownDecimal): string {
  const digits = formatCount(Number(whole));
  return fraction === "" ? digits : `${digits},${fraction}`;
}
