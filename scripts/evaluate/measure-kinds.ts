import type { CalendarDate } from "../model/days/calendar-date.ts";
import type { Judgement, Verdict } from "../model/judgement/evaluation.ts";
import { partsOf, type ValueParts } from "../model/form/field-kinds.ts";
import type { Form } from "../model/form/form.ts";
import type { Indicator } from "../model/rules/indicator.ts";
import { factsOf, type Measure, type Measured } from "../model/rules/indicator-kinds.ts";
import { DAY_UNKNOWN, type When } from "../model/days/moment.ts";
import { assertNever } from "../model/never.ts";
import type { Unit } from "../model/report/period.ts";
import { leastCountFor, mostCountFor } from "../model/rules/ratio.ts";
import { endsOf, isExceeded, isReached, type Counts } from "../model/rules/threshold.ts";

type Answers = Pick<Unit, "values" | "stale">;

/** What an indicator measures of a unit; `undefined`: the unit has not sent it. */
export function measureUnit(
  unit: Answers,
  measure: Measure,
  { form, reportDate }: { readonly form: Pick<Form, "fields">; readonly reportDate: CalendarDate },
): Measured | undefined {
  switch (measure.kind) {
    case "share":
      return measureShare(
        read(unit, measure.partField).number,
        read(unit, measure.wholeField).number,
      );
    case "count":
      return known(read(unit, measure.field).number, (count) => ({ kind: "count", count }));
    case "yesNo":
      return known(read(unit, measure.field).number, (yes) => ({ kind: "yesNo", isYes: yes > 0 }));
    case "steps":
      return (
        known(read(unit, measure.field).steps, (done) => measureSteps(done, measure, form)) ??
        measureLasting(unit, measure, form)
      );
    case "deadline":
      return known(read(unit, measure.field).when, (when) =>
        measureDay(when, measure, asksDone(measure, form) ? reportDate : null),
      );
    default:
      return assertNever(measure);
  }
}

function read({ values }: Answers, field: string): ValueParts {
  return partsOf(values?.get(field));
}

function known<T>(
  part: T | null,
  toMeasured: (part: T) => Measured | undefined,
): Measured | undefined {
  return part === null ? undefined : toMeasured(part);
}

/**
 * What may have been done before the last day or after it is not measured.
 * @param doneBy the day by which it is done at the latest, whatever the unit writes; `null`: it is only planned
 */
function measureDay(
  when: When,
  { latest }: Extract<Measure, { kind: "deadline" }>,
  doneBy: CalendarDate | null,
): Measured | undefined {
  const written = when === DAY_UNKNOWN ? null : when.last;
  const last = written === null || (doneBy !== null && doneBy < written) ? doneBy : written;
  if (last === null) return undefined;
  const isTooLate = when !== DAY_UNKNOWN && when.first > latest.last;
  return isTooLate || last <= latest.last ? { kind: "date", when, last } : undefined;
}

/** Whether the day that is judged is of something done, not planned. */
function asksDone(
  { field }: Extract<Measure, { kind: "deadline" }>,
  { fields }: Pick<Form, "fields">,
): boolean {
  return fields.some(({ id, moment }) => id === field && moment === "done");
}

/** Whether the unit has done what is judged by its day, in time or not. */
export function hasDone(unit: Answers, measure: Measure, form: Pick<Form, "fields">): boolean {
  if (measure.kind !== "deadline") return false;
  return asksDone(measure, form) && read(unit, measure.field).when !== null;
}

/** A whole of 0 has no share. */
function measureShare(part: number | null, whole: number | null): Measured | undefined {
  if (part === null || whole === null || whole === 0) return undefined;
  return { kind: "share", part, whole };
}

type StepsMeasure = Extract<Measure, { kind: "steps" }>;

/** Of steps that are not updated, those that are done still are: they count where no other step is asked for. */
function measureLasting(
  unit: Answers,
  measure: StepsMeasure,
  form: Pick<Form, "fields">,
): Measured | undefined {
  const { steps } = partsOf(unit.stale.get(measure.field));
  if (steps === null) return undefined;
  const measured = measureSteps(steps, measure, form);
  return measured.done >= measured.required ? measured : undefined;
}

function measureSteps(
  done: ReadonlyMap<string, unknown>,
  { field, until }: StepsMeasure,
  form: Pick<Form, "fields">,
): Extract<Measured, { kind: "steps" }> {
  const steps = form.fields.find(({ id }) => id === field)?.options.map(({ id }) => id) ?? [];
  const needed = until === null ? steps : steps.slice(0, steps.indexOf(until) + 1);
  return {
    kind: "steps",
    done: needed.filter((id) => done.has(id)).length,
    required: needed.length,
  };
}

/** The verdict that the figures give. */
export function toVerdict(
  measured: Measured,
  { measure, tellsExceeded }: Pick<Indicator, "measure" | "tellsExceeded">,
): Verdict {
  switch (measured.kind) {
    case "yesNo":
      return measured.isYes ? "met" : "notMet";
    case "steps":
      return measured.done >= measured.required ? "met" : "notMet";
    case "date":
      return isInTime(measured.last, measure) ? "met" : "notMet";
    case "share":
    case "count":
      return toThresholdVerdict(measured, measure, tellsExceeded);
    default:
      return assertNever(measured);
  }
}

function isInTime(day: CalendarDate, measure: Measure): boolean {
  const { latest } = factsOf(measure);
  if (latest === null) throw new TypeError(`no last day of ${measure.kind}`);
  return day <= latest.last;
}

function toThresholdVerdict(measured: Measured, measure: Measure, tellsExceeded: boolean): Verdict {
  const counts = toCounts(measured);
  const { threshold } = factsOf(measure);
  if (counts === null || threshold === null) throw new TypeError(`no threshold of ${measure.kind}`);
  if (!isReached(counts, threshold)) return "notMet";
  return tellsExceeded && isExceeded(counts, threshold) ? "exceeded" : "met";
}

/** How many more the unit needs, and how many it has too many; 0 where the threshold is open on that side. */
export function toGap(
  measured: Measured,
  { measure }: Pick<Indicator, "measure">,
): Pick<Judgement, "missingCount" | "surplusCount"> {
  const counts = toCounts(measured);
  const { threshold } = factsOf(measure);
  if (counts === null || threshold === null) return NO_GAP;
  const { part, whole } = counts;
  const { least, most } = endsOf(threshold);
  return {
    missingCount: least === null ? 0 : Math.max(0, leastCountFor(least, whole) - part),
    surplusCount: most === null ? 0 : Math.max(0, part - mostCountFor(most, whole)),
  };
}

export const NO_GAP = { missingCount: 0, surplusCount: 0 } as const;

/** The counts that a threshold judges; a single count has the whole 1; `null`: no counts. */
export function toCounts(measured: Measured): Counts | null {
  switch (measured.kind) {
    case "share":
      return measured;
    case "count":
      return { part: measured.count, whole: 1 };
    case "yesNo":
    case "steps":
    case "date":
      return null;
    default:
      return assertNever(measured);
  }
}

/** Whether the unit has done a part of it. */
export function hasBegun(measured: Measured): boolean {
  switch (measured.kind) {
    case "steps":
      return measured.done > 0;
    case "count":
      return measured.count > 0;
    // A share can be above 0 before anybody has begun the work.
    case "share":
    case "yesNo":
    case "date":
      return false;
    default:
      return assertNever(measured);
  }
}
