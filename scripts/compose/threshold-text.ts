import type { Form } from "../model/form.ts";
import type { Indicator, Threshold } from "../model/indicator.ts";
import type { Judgement, Measured } from "../model/evaluation.ts";
import type { Ratio } from "../model/ratio.ts";
import { formatDate } from "../model/format-date.ts";
import { formatCount, formatPercent, formatTwoDigits } from "./format-number.ts";

/** What is asked, in words: `từ 15% trở lên`, `không quá 27 người`, `xong đủ 5 bước`. */
export function toRuleText(indicator: Indicator, form: Form): string {
  const { measure, thresholdTexts, isRequired } = indicator;
  switch (measure.kind) {
    case "share":
      return `${boundText(measure.threshold, thresholdTexts, "")} trên ${measure.wholeName}`;
    case "count": {
      const unit = form.fields.find(({ id }) => id === measure.field)?.unitOfMeasure ?? "";
      return boundText(measure.threshold, thresholdTexts, ` ${unit}`);
    }
    case "yesNo":
      return isRequired ? "phải thực hiện" : "thực hiện";
    case "steps": {
      const steps = form.fields.find(({ id }) => id === measure.field)?.options ?? [];
      const last = steps.find(({ id }) => id === measure.until);
      return last === undefined ? `xong đủ ${steps.length} bước` : `xong đến bước «${last.name}»`;
    }
    case "deadline":
      return `chậm nhất ngày ${formatDate(measure.latest)}`;
  }
}

/** The bare threshold: `15%`, `1/3`, `27–33`. */
export function toThresholdText({ thresholdTexts, measure }: Indicator): string {
  return measure.kind === "deadline" ? formatDate(measure.latest) : thresholdTexts.join("–");
}

/** What was measured, with the counts behind a share: `2/13 (15,4%)`. */
export function toMeasuredText(measured: Measured | null, { measure }: Indicator): string {
  switch (measured?.kind) {
    case undefined:
      return "chưa có số liệu";
    case "share": {
      const share = { numerator: measured.part, denominator: measured.whole };
      return `${formatCount(measured.part)}/${formatCount(measured.whole)} (${formatPercent(share, limitsOf(measure))})`;
    }
    case "count":
      return formatCount(measured.count);
    case "yesNo":
      return measured.isYes ? "đã thực hiện" : "chưa thực hiện";
    case "steps":
      return `${measured.done}/${measured.required} bước`;
    case "date":
      return formatDate(measured.date);
  }
}

/** What a unit lacks: `thiếu 02 người`; empty where no number says it. */
export function toMissingText(
  { missingCount }: Judgement,
  { measure }: Indicator,
  form: Form,
): string {
  if (missingCount === 0) return "";
  const field =
    measure.kind === "share" ? measure.partField : measure.kind === "count" ? measure.field : "";
  const unit = form.fields.find(({ id }) => id === field)?.unitOfMeasure ?? "";
  return `thiếu ${formatTwoDigits(missingCount)} ${unit}`.trim();
}

/** The values of a threshold, from which a rounded share must stay apart. */
export function limitsOf(measure: Indicator["measure"]): readonly Ratio[] {
  if (measure.kind !== "share") return [];
  const { threshold } = measure;
  switch (threshold.kind) {
    case "range":
      return [threshold.low, threshold.high];
    case "approx":
      return [threshold.value, ...endsOf(threshold)];
    case "min":
    case "max":
      return [threshold.value];
  }
}

function endsOf({ value, tolerance }: Extract<Threshold, { kind: "approx" }>): readonly Ratio[] {
  const denominator = value.denominator * tolerance.denominator;
  const centre = value.numerator * tolerance.denominator;
  const distance = tolerance.numerator * value.denominator;
  return [centre - distance, centre + distance].map((numerator) => ({ numerator, denominator }));
}

/** Whether a minimum share is everything. */
function isWhole({ numerator, denominator }: Ratio, unit: string): boolean {
  return unit === "" && numerator === denominator;
}

function boundText(threshold: Threshold, texts: readonly string[], unit: string): string {
  const [first = "", second = ""] = texts;
  switch (threshold.kind) {
    case "min":
      // No share is above the whole: "từ 100% trở lên" would promise more.
      return isWhole(threshold.value, unit) ? `đủ ${first}` : `từ ${first}${unit} trở lên`;
    case "max":
      return `không quá ${first}${unit}`;
    case "range":
      return `từ ${first} đến ${second}${unit}`;
    case "approx": {
      const { tolerance } = threshold;
      // A count is off by so many, a share by so many points.
      const most =
        unit === "" ? formatPercent(tolerance) : `${formatCount(tolerance.numerator)}${unit}`;
      return `khoảng ${first}${unit} (chênh lệch không quá ${most})`;
    }
  }
}
