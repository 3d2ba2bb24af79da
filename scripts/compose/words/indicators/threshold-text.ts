import { daysBetween } from "../../../model/days/calendar-date.ts";
import { partsOf } from "../../../model/form/field-kinds.ts";
import type { Field, Form } from "../../../model/form/form.ts";
import type { Indicator } from "../../../model/rules/indicator.ts";
import { factsOf, type Measure, type Measured } from "../../../model/rules/indicator-kinds.ts";
import type { Judgement } from "../../../model/judgement/evaluation.ts";
import { DAY_UNKNOWN, formatInSentence, formatMoment } from "../../../model/days/moment.ts";
import { assertNever } from "../../../model/never.ts";
import type { Unit } from "../../../model/report/period.ts";
import type { Ratio } from "../../../model/rules/ratio.ts";
import { endsOf } from "../../../model/rules/threshold.ts";
import { formatCount } from "../../../model/texts/format-count.ts";
import { toLastStepText } from "../../../model/form/value-text.ts";
import { boundText } from "./bound-text.ts";
import { formatPercent } from "../../../model/texts/format-number.ts";

/** What of an indicator says what must be reached. */
type Rule = Pick<Indicator, "measure" | "thresholdTexts" | "isRequired" | "deadline">;
type Fields = Pick<Form, "fields">;

/** The rule in words, with a deadline of its own: `không quá 27 người`, `xong đủ 5 bước, chậm nhất ngày 30/4/2020`. */
export function toRuleText(indicator: Rule, form: Fields): string {
  const { deadline } = indicator;
  const until = deadline === null ? "" : `, chậm nhất ${formatInSentence(deadline)}`;
  return toLimitText(indicator, form) + until;
}

/** What must be reached: `từ 15% tổng số cấp ủy viên trở lên`. */
function toLimitText(indicator: Rule, form: Fields): string {
  const { measure, thresholdTexts, isRequired } = indicator;
  switch (measure.kind) {
    case "share":
      return boundText(measure.threshold, thresholdTexts, {
        behind: ` ${measure.wholeName}`,
        isOfWhole: true,
        toleranceText: (tolerance) => formatPercent(tolerance),
      });
    case "count": {
      const behind = ` ${findField(measure.field, form)?.unitOfMeasure ?? ""}`;
      return boundText(measure.threshold, thresholdTexts, {
        behind,
        isOfWhole: false,
        toleranceText: ({ numerator }) => formatCount(numerator) + behind,
      });
    }
    case "yesNo":
      return isRequired ? "phải thực hiện" : "thực hiện";
    case "steps": {
      const steps = findField(measure.field, form)?.options ?? [];
      const last = steps.find(({ id }) => id === measure.until);
      return last === undefined ? `xong đủ ${steps.length} bước` : `xong đến bước “${last.name}”`;
    }
    case "deadline":
      return `chậm nhất ${formatInSentence(measure.latest)}`;
    default:
      return assertNever(measure);
  }
}

/** The bare threshold: `15%`, `1/3`, `27–33`. */
export function toThresholdText({
  thresholdTexts,
  measure,
}: Pick<Indicator, "thresholdTexts" | "measure">): string {
  const { latest } = factsOf(measure);
  return latest === null ? thresholdTexts.join("–") : formatMoment(latest);
}

/** The level beside a value, with its side and its tolerance: `15%`, `tối đa 27`, `9–11`, `45% ± 5%`. */
export function toShortRuleText({
  thresholdTexts,
  measure,
}: Pick<Indicator, "thresholdTexts" | "measure">): string {
  const text = toThresholdText({ thresholdTexts, measure });
  const { threshold, pool } = factsOf(measure);
  switch (threshold?.kind) {
    case "max":
      return `tối đa ${text}`;
    case "approx": {
      const { tolerance } = threshold;
      return `${text} ± ${pool === null ? formatCount(tolerance.numerator) : formatPercent(tolerance)}`;
    }
    case "min":
    case "range":
    case undefined:
      return text;
    default:
      return assertNever(threshold);
  }
}

/** The measured value; a share has its counts: `2/13 (15,4%)`. */
export function toMeasuredText(
  measured: Measured | null,
  { measure }: Pick<Indicator, "measure">,
): string {
  switch (measured?.kind) {
    case undefined:
      return "chưa có số liệu";
    case "share": {
      const share = { numerator: measured.part, denominator: measured.whole };
      return `${toCountsText(share)} (${toPooledText(share, measure)})`;
    }
    case "count":
      return formatCount(measured.count);
    case "yesNo":
      return measured.isYes ? "đã thực hiện" : "chưa thực hiện";
    case "steps":
      return `${measured.done}/${measured.required} bước`;
    case "date":
      return measured.when === DAY_UNKNOWN ? "đã thực hiện" : formatMoment(measured.when);
    default:
      return assertNever(measured);
  }
}

/** What a unit's own sheet adds: for a count ` cuộc`, for steps the last one ` (Đã duyệt, 26/02/2020)`. */
export function toMeasuredDetail(measure: Measure, { values }: Unit, form: Form): string {
  switch (measure.kind) {
    case "count":
      return toUnitBehind(measure.field, form);
    case "steps": {
      const { steps } = partsOf(values?.get(measure.field));
      const { options = [] } = findField(measure.field, form) ?? {};
      const last = steps === null ? "" : toLastStepText(steps, options);
      return last === "" ? "" : ` (${last})`;
    }
    case "share":
    case "yesNo":
    case "deadline":
      return "";
    default:
      return assertNever(measure);
  }
}

/** The pooled value of all units, rounded: `15,4%`. */
export function toPooledText(pooled: Ratio, measure: Measure): string {
  switch (measure.kind) {
    case "share":
      return formatPercent(pooled, limitsOf(measure));
    case "count":
    case "yesNo":
    case "steps":
    case "deadline":
      throw new TypeError(`nothing is pooled of ${measure.kind}`);
    default:
      return assertNever(measure);
  }
}

/** The two counts of a ratio: `1.234/5.678`. */
export function toCountsText({ numerator, denominator }: Ratio): string {
  return `${formatCount(numerator)}/${formatCount(denominator)}`;
}

/**
 * By how much a unit is beside the level, or after the last day: `thiếu 2 người`, `vượt 1 người`, `chậm 5 ngày`; empty
 * where no number says it, or it is not due.
 */
export function toGapText(judgement: Judgement, { measure }: Indicator, form: Form): string {
  const { verdict, missingCount, surplusCount } = judgement;
  if (verdict !== "notMet") return "";
  if (missingCount + surplusCount === 0) return toDelayText(judgement);
  const { countedField } = factsOf(measure);
  const side = missingCount > 0 ? "thiếu" : "vượt";
  return `${side} ${formatCount(missingCount + surplusCount)}${toUnitBehind(countedField ?? "", form)}`;
}

/** How many days after the last day something was done; of what is not done nobody knows yet. */
function toDelayText({ isDone, deadline, measured }: Judgement): string {
  if (!isDone || deadline === null || measured?.kind !== "date") return "";
  return `chậm ${formatCount(daysBetween(deadline, measured.last))} ngày`;
}

/** The unit of measure after a number: ` người`; empty where the field has none. */
export function toUnitBehind(field: string, form: Fields): string {
  return ` ${findField(field, form)?.unitOfMeasure ?? ""}`.trimEnd();
}

function findField(wanted: string, { fields }: Fields): Field | undefined {
  return fields.find(({ id }) => id === wanted);
}

/** The values of a threshold, from which a rounded share must stay apart. */
export function limitsOf(measure: Measure): readonly Ratio[] {
  const { pool, threshold } = factsOf(measure);
  // Without a pool nothing is rounded.
  if (pool === null || threshold === null) return [];
  const { least, most } = endsOf(threshold);
  const ends = [least, most].filter((end) => end !== null);
  return threshold.kind === "approx" ? [threshold.value, ...ends] : ends;
}
