import type { Form } from "../../../model/form/form.ts";
import { formatCount } from "../../../model/texts/format-count.ts";
import { WITHHELD, WITHHELD_TEXT, type Told } from "../../../model/judgement/withheld.ts";
import { assertNever } from "../../../model/never.ts";
import type { Ratio } from "../../../model/rules/ratio.ts";
import { toShownScaled, type ShownDecimal } from "../../../model/rules/scaled.ts";
import { findDecimals, type Statistic } from "../../../model/rules/statistic.ts";
import { toShownDecimal, toShownPercent } from "../../../model/texts/format-number.ts";
import { toMean } from "./statistic-text.ts";

type Basis = Pick<Form, "fields">;

/** The change for a table: `+35`, `−1,5 điểm phần trăm`, `0`; `–`: the two periods are not compared. */
export function toChangeCell(
  change: Told<Ratio | null>,
  statistic: Statistic,
  form: Basis,
): string {
  if (change === WITHHELD) return WITHHELD_TEXT;
  if (change === null) return "–";
  const sign = change.numerator > 0 ? "+" : change.numerator < 0 ? "−" : "";
  return sign + toAmountText(change, statistic, form);
}

/** The change for a sentence: `tăng 35`, `giảm 1,5 điểm phần trăm`, `không thay đổi`. */
export function toChangeClause(change: Ratio, statistic: Statistic, form: Basis): string {
  if (change.numerator === 0) return "không thay đổi";
  return `${change.numerator > 0 ? "tăng" : "giảm"} ${toAmountText(change, statistic, form)}`;
}

/** The digits of the change, with a sign: of a share in percentage points. */
export function toShownChange(change: Ratio, statistic: Statistic, form: Basis): ShownDecimal {
  const { whole, fraction } = toShown(change, statistic, form);
  return { whole: change.numerator < 0 ? `-${whole}` : whole, fraction };
}

function toAmountText(change: Ratio, statistic: Statistic, form: Basis): string {
  const { whole, fraction } = toShown(change, statistic, form);
  const digits = formatCount(Number(whole)) + (fraction === "" ? "" : `,${fraction}`);
  const isShare = statistic.reckoning.kind === "share" && change.numerator !== 0;
  return isShare ? `${digits} điểm phần trăm` : digits;
}

function toShown(
  { numerator, denominator }: Ratio,
  statistic: Statistic,
  form: Basis,
): ShownDecimal {
  const { reckoning } = statistic;
  const size = { numerator: Math.abs(numerator), denominator };
  switch (reckoning.kind) {
    case "sum":
    case "tally":
      return toShownScaled(size.numerator, findDecimals(statistic, form));
    case "share":
      return toShownPercent(size, [], reckoning.decimals);
    case "mean":
      return toShownDecimal(toMean(size, statistic, form), reckoning.decimals);
    default:
      return assertNever(reckoning);
  }
}
