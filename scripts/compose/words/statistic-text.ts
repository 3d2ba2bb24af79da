import type { Form } from "../../model/form.ts";
import { formatCount } from "../../model/format-count.ts";
import { WITHHELD, WITHHELD_TEXT, type Told } from "../../model/judgement/withheld.ts";
import { assertNever } from "../../model/never.ts";
import type { Ratio } from "../../model/ratio.ts";
import type { Statistic } from "../../model/statistic.ts";
import { nameOption } from "../../model/value-text.ts";
import { formatDecimal, formatPercent } from "./format-number.ts";
import { toCountsText } from "./threshold-text.ts";

/** The value of a statistic: `1.234 đảng viên`, `17,3%`, `12,5 cuộc`, `5 trong 8 đơn vị có số liệu`. */
export function toStatisticText(
  value: Told<Ratio | null>,
  { reckoning }: Statistic,
  form: Form,
): string {
  if (value === WITHHELD) return WITHHELD_TEXT;
  if (value === null) return "chưa có số liệu";
  switch (reckoning.kind) {
    case "sum":
      return formatCount(value.numerator) + toUnit(reckoning.field, form);
    case "share":
      return formatPercent(value, [], reckoning.decimals);
    case "mean":
      return formatDecimal(value, reckoning.decimals) + toUnit(reckoning.field, form);
    case "tally":
      return `${formatCount(value.numerator)} trong ${formatCount(value.denominator)} đơn vị có số liệu`;
    default:
      return assertNever(reckoning);
  }
}

/** The same for a table; a share has its counts: `17,3% (15/87)`. */
export function toStatisticCell(
  value: Told<Ratio | null>,
  statistic: Statistic,
  form: Form,
): string {
  const text = toStatisticText(value, statistic, form);
  return value === null || value === WITHHELD || statistic.reckoning.kind !== "share"
    ? text
    : `${text} (${toCountsText(value)})`;
}

/** How a statistic is made: `tỷ lệ trên tổng số cấp ủy viên, tính chung các đơn vị có số liệu`. */
export function toReckoningText({ reckoning }: Statistic, { fields }: Form): string {
  switch (reckoning.kind) {
    case "sum":
      return "cộng số liệu của các đơn vị";
    case "share":
      return `tỷ lệ trên ${reckoning.wholeName}, tính chung các đơn vị có số liệu`;
    case "mean":
      return "bình quân mỗi đơn vị có số liệu";
    case "tally": {
      const field = fields.find(({ id }) => id === reckoning.field);
      const names = reckoning.answers.map(
        (answer) => `“${field === undefined ? answer : nameOption(answer, field)}”`,
      );
      return `số đơn vị báo cáo ${names.join(" hoặc ")}`;
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
      return toUnit(reckoning.field, form).trim();
    case "share":
      return "%";
    case "tally":
      return "đơn vị";
    default:
      return assertNever(reckoning);
  }
}

function toUnit(wanted: string, { fields }: Form): string {
  return ` ${fields.find(({ id }) => id === wanted)?.unitOfMeasure ?? ""}`.trimEnd();
}
