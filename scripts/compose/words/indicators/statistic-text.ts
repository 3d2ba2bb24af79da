import type { Form } from "../../../model/form/form.ts";
import { formatCount } from "../../../model/texts/format-count.ts";
import { formatScaled } from "../../../model/rules/scaled.ts";
import { WITHHELD, WITHHELD_TEXT, type Told } from "../../../model/judgement/withheld.ts";
import { assertNever } from "../../../model/never.ts";
import type { Ratio } from "../../../model/rules/ratio.ts";
import { findDecimals, type Benchmark, type Statistic } from "../../../model/rules/statistic.ts";
import { nameOption } from "../../../model/form/value-text.ts";
import { formatDecimal, formatPercent } from "../../../model/texts/format-number.ts";
import type { ToldStatistic } from "../../audience/told-summary.ts";
import { boundText } from "./bound-text.ts";
import { tellUnits } from "../units/part-text.ts";
import { toCountsText } from "./threshold-text.ts";

/** The value of a statistic without what it counts: `1.234`, `17,3%`, `12,5`. */
export function toStatisticNumber(
  value: Ratio | null,
  statistic: Statistic,
  form: Pick<Form, "fields">,
): string {
  if (value === null) return "chưa có số liệu";
  const { reckoning } = statistic;
  switch (reckoning.kind) {
    case "sum":
      return formatScaled(value.numerator, findDecimals(statistic, form));
    case "tally":
      return formatCount(value.numerator);
    case "share":
      return formatPercent(value, apartFrom(statistic), reckoning.decimals);
    case "mean":
      return formatDecimal(toMean(value, statistic, form), reckoning.decimals);
    default:
      return assertNever(reckoning);
  }
}

/** What a rounded share may not look like: the level beside it. */
export function apartFrom({ benchmark }: Statistic): readonly Ratio[] {
  return benchmark === null ? [] : [benchmark.value];
}

/** A mean of decimal numbers in what they count, no longer in units of the last decimal. */
export function toMean(
  { numerator, denominator }: Ratio,
  statistic: Statistic,
  form: Pick<Form, "fields">,
): Ratio {
  return { numerator, denominator: denominator * 10 ** findDecimals(statistic, form) };
}

/** The same for a table: `1.234 đảng viên`, `17,3% (15/87)`, `12,5 cuộc`, `cả 8 đơn vị có số liệu`. */
export function toStatisticCell(
  value: Told<Ratio | null>,
  statistic: Statistic,
  form: Form,
): string {
  if (value === WITHHELD) return WITHHELD_TEXT;
  const text = toStatisticNumber(value, statistic, form);
  if (value === null) return text;
  switch (statistic.reckoning.kind) {
    case "sum":
    case "mean":
      return `${text} ${toStatisticUnit(statistic, form)}`;
    case "share":
      return `${text} (${toCountsText(value)})`;
    case "tally":
      return tellTally(value);
    default:
      return assertNever(statistic.reckoning);
  }
}

/** Of none, and of the only one, it need not be said that they have figures. */
function tellTally({ numerator, denominator }: Ratio): string {
  const units = tellUnits(numerator, denominator);
  return numerator === 0 || denominator === 1 ? units : `${units} có số liệu`;
}

/** How many units reach the level beside a statistic: `12 trong 20 đơn vị từ 30% trở lên`; `–`: it has none. */
export function toReachedText(
  { reached, measured }: ToldStatistic,
  statistic: Statistic,
  form: Form,
): string {
  const { benchmark } = statistic;
  if (benchmark === null) return "–";
  if (reached === WITHHELD || measured === WITHHELD) return WITHHELD_TEXT;
  if (measured === 0) return "chưa có số liệu";
  return `${tellUnits(reached ?? 0, measured)} ${toBenchmarkText(benchmark, statistic, form)}`;
}

/** `từ 30% trở lên`, `không quá 3 cuộc`. */
export function toBenchmarkText(benchmark: Benchmark, statistic: Statistic, form: Form): string {
  const isOfWhole = statistic.reckoning.kind === "share";
  const behind = isOfWhole ? "" : ` ${toStatisticUnit(statistic, form)}`;
  return boundText(benchmark, [benchmark.text], { behind, isOfWhole, toleranceText: () => "" });
}

/** How a statistic is made: `tỷ lệ trên tổng số cấp ủy viên, tính chung các đơn vị có số liệu`. */
export function toReckoningText({ reckoning, source }: Statistic, { fields }: Form): string {
  switch (reckoning.kind) {
    case "sum":
      return "cộng số liệu của các đơn vị";
    case "share":
      return source === "level"
        ? `tỷ lệ trên ${reckoning.wholeName}, theo số liệu chung`
        : `tỷ lệ trên ${reckoning.wholeName}, tính chung các đơn vị có số liệu`;
    case "mean":
      return "bình quân mỗi đơn vị có số liệu";
    case "tally": {
      const field = fields.find(({ id }) => id === reckoning.field);
      const names = reckoning.answers.map(
        (answer) => `“${field === undefined ? answer : nameOption(answer, field)}”`,
      );
      return `số đơn vị được ghi là ${names.join(" hoặc ")}`;
    }
    default:
      return assertNever(reckoning);
  }
}

/** In what the value of a statistic counts. */
export function toStatisticUnit({ reckoning }: Statistic, form: Form): string {
  switch (reckoning.kind) {
    case "sum":
    case "mean":
      return form.fields.find(({ id }) => id === reckoning.field)?.unitOfMeasure ?? "";
    case "share":
      return "%";
    case "tally":
      return "đơn vị";
    default:
      return assertNever(reckoning);
  }
}
