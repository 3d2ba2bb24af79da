import type { FieldValue } from "../../../model/form/field-value.ts";
import { shareOf } from "../../../model/form/field-kinds.ts";
import type { Field } from "../../../model/form/form.ts";
import type { Ratio } from "../../../model/rules/ratio.ts";
import { toDecimalText, toShownScaled } from "../../../model/rules/scaled.ts";

/** A figure and the same one elsewhere. */
export interface Compared {
  readonly here: FieldValue | undefined;
  readonly there: FieldValue | undefined;
}

/**
 * By how much a figure is above or below the same one elsewhere: `cao hơn 4 người`, `thấp hơn 1,5 điểm phần trăm`. `null`:
 * one of them is not there, is withheld, or is told roughly, so that nothing is computed of it.
 */
export function toDifferenceText(
  { here, there }: Compared,
  field: Pick<Field, "unitOfMeasure">,
): string | null {
  if (here?.kind === "share" && there?.kind === "share") {
    const decimals = Math.max(here.decimals, there.decimals);
    const { sign, size } = toPoints([shareOf(here), shareOf(there)], decimals);
    return toText(sign, size, "điểm phần trăm");
  }
  const [own, other] = [toScaled(here), toScaled(there)];
  if (own === null || other === null) return null;
  const size = toDecimalText(toShownScaled(Math.abs(own.scaled - other.scaled), own.decimals));
  return toText(Math.sign(own.scaled - other.scaled), size, field.unitOfMeasure ?? "");
}

function toText(sign: number, size: string, unit: string): string {
  if (sign === 0) return "không chênh lệch";
  return `${sign > 0 ? "cao hơn" : "thấp hơn"} ${size} ${unit}`.trim();
}

function toScaled(value: FieldValue | undefined) {
  if (value?.kind === "count") return { scaled: value.count, decimals: 0 };
  return value?.kind === "decimal" ? value : null;
}

const MOST_DECIMALS = 4;

/** The difference of two shares in points, exact until it is rounded; it gets more decimals where it would round to 0. */
function toPoints([a, b]: readonly [Ratio, Ratio], decimals: number) {
  const [left, right] = [
    BigInt(a.numerator) * BigInt(b.denominator),
    BigInt(b.numerator) * BigInt(a.denominator),
  ];
  const difference = left > right ? left - right : right - left;
  const whole = BigInt(a.denominator) * BigInt(b.denominator);
  const round = (places: number): bigint =>
    (2n * difference * 100n * 10n ** BigInt(places) + whole) / (2n * whole);
  let places = decimals;
  while (places < MOST_DECIMALS && difference > 0n && round(places) === 0n) places += 1;
  return {
    sign: left === right ? 0 : left > right ? 1 : -1,
    size: toDecimalText(toShownScaled(round(places), places)),
  };
}
