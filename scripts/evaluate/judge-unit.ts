import type { CalendarDate } from "../model/days/calendar-date.ts";
import type { Form } from "../model/form/form.ts";
import { isAnyUnasked, isAnyUnsure, isApplied } from "../model/form/condition.ts";
import { deadlineOf, type Indicator, type Strand } from "../model/rules/indicator.ts";
import type { Unit } from "../model/report/period.ts";
import type { Member, Scope } from "../model/form/scope.ts";
import { partsOf } from "../model/form/field-kinds.ts";
import { factsOf } from "../model/rules/indicator-kinds.ts";
import type { Judgement, Verdict } from "../model/judgement/evaluation.ts";
import { hasDone, measureUnit, NO_GAP, toGap, toVerdict } from "./measure-kinds.ts";
import { isOver } from "./progress.ts";

/** What of an indicator decides a verdict. */
type Judged = Pick<Indicator, "id" | "measure" | "deadline" | "tellsExceeded"> & Scope;

/** Whoever answers the form: a unit, or the issuer its own fields. */
export type Answering = Member & Pick<Unit, "values" | "stale" | "hasSent">;

/** By what a unit is judged besides the indicator. */
export interface Basis {
  readonly form: Pick<Form, "fields">;
  /** The indicator's strand. */
  readonly strand: Strand | undefined;
  readonly reportDate: CalendarDate;
}

/**
 * Judges one unit by one indicator. Thresholds are tested on the counts, before any rounding: 14.96 % is not 15 %. A
 * unit that sent nothing, or left a field blank, has no data; where a condition decides, it is in no number of units. A share does not apply
 * to whoever reports 0 of 0. What is unmet before its deadline has passed is not due; nor is a day that is still blank.
 */
export function judgeUnit(unit: Answering, indicator: Judged, basis: Basis): Judgement {
  const deadline = deadlineOf(indicator, basis.strand)?.last ?? null;
  const own = { unit: unit.id, indicator: indicator.id, ...NO_GAP, ruled: null, deadline };
  const base = { ...own, isUnsure: false, isDone: hasDone(unit, indicator.measure, basis.form) };
  const unmeasured = (verdict: Verdict): Judgement => ({ ...base, verdict, measured: null });
  const unsure = { ...unmeasured("noData"), isUnsure: true };
  const applies = isApplied(unit, indicator, basis.form);
  if (applies === undefined) return unsure;
  if (!applies) return unmeasured("notApplicable");
  const measured = measureUnit(unit, indicator.measure, basis);
  if (measured === undefined) {
    const gap = findGap(unit, indicator, basis);
    return gap === "unsure" ? unsure : unmeasured(gap);
  }
  const verdict = toVerdict(measured, indicator);
  if (verdict !== "notMet") return { ...base, verdict, measured, isDone: true };
  const mayStill = mayStillMeet(indicator) && deadline !== null;
  return {
    ...base,
    verdict: mayStill && !isOver(deadline, basis.reportDate) ? "notDue" : "notMet",
    ...toGap(measured, indicator),
    measured,
  };
}

/** Why nothing could be measured. */
function findGap(
  unit: Answering,
  indicator: Judged,
  { form, reportDate }: Basis,
): "notApplicable" | "noData" | "notDue" | "unsure" {
  const { fields } = factsOf(indicator.measure);
  if (isAnyUnasked(fields, unit, form) || isShareOfNothing(unit, indicator)) return "notApplicable";
  if (isAnyUnsure(fields, unit, form)) return "unsure";
  return isAwaited(unit, indicator, { form, reportDate }) ? "notDue" : "noData";
}

/** A unit that reports leaves the day of something blank that it has not done yet, and whose last day is not over. A plan that it has not told is no data. */
function isAwaited(
  { values, stale, hasSent }: Answering,
  { measure }: Judged,
  { form, reportDate }: Pick<Basis, "form" | "reportDate">,
): boolean {
  if (measure.kind !== "deadline" || !hasSent) return false;
  const { field: asked, latest } = measure;
  const mayBeBlank = form.fields.some(
    ({ id, moment, isRequired }) => id === asked && moment === "done" && !isRequired,
  );
  const isBlank = values?.has(asked) === false && !stale.has(asked);
  return mayBeBlank && isBlank && !isOver(latest.last, reportDate);
}

/** None of none is no share that could be met. */
function isShareOfNothing({ values }: Pick<Answering, "values">, { measure }: Judged): boolean {
  if (measure.kind !== "share") return false;
  const read = [measure.partField, measure.wholeField].map(
    (field) => partsOf(values?.get(field)).number,
  );
  return read.every((number) => number === 0);
}

/** A day after the deadline is too late at once: it does not change by waiting. */
function mayStillMeet({ measure }: Pick<Indicator, "measure">): boolean {
  return factsOf(measure).latest === null;
}
