import type { Form } from "../../model/form.ts";
import type { Indicator, Threshold } from "../../model/indicator.ts";
import type { Judgement, Measured } from "../../model/evaluation.ts";
import type { Ratio } from "../../model/ratio.ts";
import { formatDate } from "../../model/format-date.ts";
import { formatCount } from "../../model/format-count.ts";
import { formatPercent } from "./format-number.ts";
import { lowerFirst } from "./sentences.ts";

/** What is asked, in words: `từ 15% tổng số cấp ủy viên trở lên`, `không quá 27 người`, `xong đủ 5 bước`. */
export function toRuleText(indicator: Indicator, form: Form): string {
  const { measure, thresholdTexts, isRequired } = indicator;
  switch (measure.kind) {
    case "share":
      return boundText(measure.threshold, thresholdTexts, { ofWhole: ` ${measure.wholeName}` });
    case "count": {
      const unit = form.fields.find(({ id }) => id === measure.field)?.unitOfMeasure ?? "";
      return boundText(measure.threshold, thresholdTexts, { unit: ` ${unit}` });
    }
    case "yesNo":
      return isRequired ? "phải thực hiện" : "thực hiện";
    case "steps": {
      const steps = form.fields.find(({ id }) => id === measure.field)?.options ?? [];
      const last = steps.find(({ id }) => id === measure.until);
      return last === undefined ? `xong đủ ${steps.length} bước` : `xong đến bước “${last.name}”`;
    }
    case "deadline":
      return `chậm nhất ngày ${formatDate(measure.latest)}`;
  }
}

/** ` (khi hình thức là: bầu)`, or nothing: whom an indicator concerns besides the types of unit. */
export function toConditionText({ condition }: Indicator, { fields }: Form): string {
  const field = fields.find(({ id }) => id === condition?.field);
  if (condition === null || field === undefined) return "";
  const names = condition.values.map(
    (value) => field.options.find(({ id }) => id === value)?.name ?? value,
  );
  return ` (khi ${lowerFirst(field.name)}: ${names.map(lowerFirst).join(", ")})`;
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

/** What a unit lacks: `thiếu 2 người`; empty where no number says it. */
export function toMissingText(
  { missingCount }: Judgement,
  { measure }: Indicator,
  form: Form,
): string {
  if (missingCount === 0) return "";
  const field =
    measure.kind === "share" ? measure.partField : measure.kind === "count" ? measure.field : "";
  const unit = form.fields.find(({ id }) => id === field)?.unitOfMeasure ?? "";
  return `thiếu ${formatCount(missingCount)} ${unit}`.trim();
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

/** What a bound is counted in, or what it is a share of. */
type Counted = { readonly unit: string } | { readonly ofWhole: string };

function boundText(threshold: Threshold, texts: readonly string[], counted: Counted): string {
  const [first = "", second = ""] = texts;
  const behind = "unit" in counted ? counted.unit : counted.ofWhole;
  switch (threshold.kind) {
    case "min":
      // No share is above the whole: "từ 100% trở lên" would promise more.
      return "ofWhole" in counted && isWhole(threshold.value)
        ? `đủ ${first}${behind}`
        : `từ ${first}${behind} trở lên`;
    case "max":
      return `không quá ${first}${behind}`;
    case "range":
      return `từ ${first} đến ${second}${behind}`;
    case "approx":
      return `khoảng ${first}${behind} (chênh lệch không quá ${toMostText(threshold, counted)})`;
  }
}

function isWhole({ numerator, denominator }: Ratio): boolean {
  return numerator === denominator;
}

/** A count is off by so many, a share by so many points. */
function toMostText(
  { tolerance }: Extract<Threshold, { kind: "approx" }>,
  counted: Counted,
): string {
  return "unit" in counted
    ? `${formatCount(tolerance.numerator)}${counted.unit}`
    : formatPercent(tolerance);
}
