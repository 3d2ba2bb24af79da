import { compareRatios, leastCountFor, type Ratio } from "../model/ratio.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { Form } from "../model/form.ts";
import type { Indicator, Measure, Threshold } from "../model/indicator.ts";
import type { Unit } from "../model/period.ts";
import type { Judgement, Measured, Verdict } from "../model/evaluation.ts";

/**
 * Judges one unit by one indicator. Thresholds are tested on the counts, before any rounding:
 * 14.96 % is not 15 %. A unit that sent nothing, or left a field blank, has no data.
 */
export function judgeUnit(unit: Unit, indicator: Indicator, form: Form): Judgement {
  const base = { unit: unit.id, indicator: indicator.id, missingCount: 0, ruled: null };
  if (!indicator.unitTypes.includes(unit.type))
    return { ...base, verdict: "notApplicable", measured: null };
  const applies = isConditionMet(unit, indicator);
  if (applies !== true)
    return { ...base, verdict: applies === false ? "notApplicable" : "noData", measured: null };
  const measured = measureUnit(unit, indicator, form);
  if (measured === undefined) return { ...base, verdict: "noData", measured: null };
  const verdict = toVerdict(measured, indicator);
  return {
    ...base,
    verdict,
    measured,
    missingCount: verdict === "notMet" ? toMissingCount(measured, indicator) : 0,
  };
}

/** `undefined`: the field that decides has no data. */
function isConditionMet(unit: Unit, { condition }: Indicator): boolean | undefined {
  if (condition === null) return true;
  const value = unit.values?.get(condition.field);
  if (value?.kind === "choice") return condition.values.includes(value.option);
  if (value?.kind === "yesNo") return condition.values.includes(value.isYes ? "có" : "không");
  return undefined;
}

function measureUnit(unit: Unit, { measure }: Indicator, form: Form): Measured | undefined {
  if (measure.kind === "share") return measureShare(unit, measure);
  const value = unit.values?.get(measure.field);
  switch (value?.kind) {
    case "count":
      return { kind: "count", count: value.count };
    case "yesNo":
      return { kind: "yesNo", isYes: value.isYes };
    case "date":
      return { kind: "date", date: value.date };
    case "steps":
      return measureSteps(value.done, measure, form);
    case "choice":
    case "text":
    case "withheld":
    case undefined:
      return undefined;
  }
}

function measureShare(
  unit: Unit,
  measure: Extract<Measure, { kind: "share" }>,
): Measured | undefined {
  const part = unit.values?.get(measure.partField);
  const whole = unit.values?.get(measure.wholeField);
  if (part?.kind !== "count" || whole?.kind !== "count" || whole.count === 0) return undefined;
  return { kind: "share", part: part.count, whole: whole.count };
}

function measureSteps(
  done: ReadonlyMap<string, CalendarDate>,
  measure: Measure,
  form: Form,
): Measured | undefined {
  if (measure.kind !== "steps") return undefined;
  const steps =
    form.fields.find(({ id }) => id === measure.field)?.options.map(({ id }) => id) ?? [];
  const needed = measure.until === null ? steps : steps.slice(0, steps.indexOf(measure.until) + 1);
  return {
    kind: "steps",
    done: needed.filter((id) => done.has(id)).length,
    required: needed.length,
  };
}

function toVerdict(measured: Measured, { measure, tellsExceeded }: Indicator): Verdict {
  switch (measured.kind) {
    case "yesNo":
      return measured.isYes ? "met" : "notMet";
    case "steps":
      return measured.done >= measured.required ? "met" : "notMet";
    case "date":
      return measure.kind === "deadline" && measured.date <= measure.latest ? "met" : "notMet";
    case "share":
    case "count":
      return "threshold" in measure
        ? toThresholdVerdict(measured, measure.threshold, tellsExceeded)
        : "noData";
  }
}

function toThresholdVerdict(
  measured: Measured,
  threshold: Threshold,
  tellsExceeded: boolean,
): Verdict {
  if (!isReached(toRatio(measured), threshold)) return "notMet";
  return tellsExceeded && isExceeded(measured, threshold) ? "exceeded" : "met";
}

function isReached(value: Ratio, threshold: Threshold): boolean {
  switch (threshold.kind) {
    case "min":
      return compareRatios(value, threshold.value) >= 0;
    case "max":
      return compareRatios(value, threshold.value) <= 0;
    case "range":
      return compareRatios(value, threshold.low) >= 0 && compareRatios(value, threshold.high) <= 0;
    case "approx":
      return isWithin(value, threshold);
  }
}

/** |value − target| ≤ tolerance, in whole numbers over a common denominator. */
function isWithin(
  value: Ratio,
  { value: target, tolerance }: { value: Ratio; tolerance: Ratio },
): boolean {
  const distance = Math.abs(
    value.numerator * target.denominator - target.numerator * value.denominator,
  );
  return (
    compareRatios(
      { numerator: distance, denominator: value.denominator * target.denominator },
      tolerance,
    ) <= 0
  );
}

/** Above a minimum by one whole person (or thing) or more. */
function isExceeded(measured: Measured, threshold: Threshold): boolean {
  if (threshold.kind !== "min") return false;
  return countOf(measured) > leastCountFor(threshold.value, wholeOf(measured));
}

function toMissingCount(measured: Measured, { measure }: Indicator): number {
  if (measure.kind !== "share" && measure.kind !== "count") return 0;
  if (measured.kind !== "share" && measured.kind !== "count") return 0;
  const { threshold } = measure;
  const least =
    threshold.kind === "min" ? threshold.value : threshold.kind === "range" ? threshold.low : null;
  if (least === null) return 0;
  return Math.max(0, leastCountFor(least, wholeOf(measured)) - countOf(measured));
}

function toRatio(measured: Measured): Ratio {
  return { numerator: countOf(measured), denominator: wholeOf(measured) };
}

function countOf(measured: Measured): number {
  return measured.kind === "share" ? measured.part : measured.kind === "count" ? measured.count : 0;
}

function wholeOf(measured: Measured): number {
  return measured.kind === "share" ? measured.whole : 1;
}
