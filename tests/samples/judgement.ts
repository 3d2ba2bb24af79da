import { toCalendarDate, type CalendarDate } from "../../scripts/model/days/calendar-date.ts";
import type { Judgement } from "../../scripts/model/judgement/evaluation.ts";
import type { FieldKind } from "../../scripts/model/form/field-value.ts";
import type { Field, Form } from "../../scripts/model/form/form.ts";
import type { Indicator } from "../../scripts/model/rules/indicator.ts";
import type { Measure, Threshold } from "../../scripts/model/rules/indicator-kinds.ts";
import type { Unit } from "../../scripts/model/report/period.ts";
import type { FieldValue } from "../../scripts/model/form/field-value.ts";
import type { Ratio } from "../../scripts/model/rules/ratio.ts";
import { BY_TYPE_ALONE } from "../../scripts/model/form/scope.ts";
import { judgeUnit } from "../../scripts/evaluate/judge-unit.ts";

/** A day of the year 2020. */
export function day(month: number, dayOfMonth: number): CalendarDate {
  const date = toCalendarDate(2020, month, dayOfMonth);
  if (date === undefined) throw new Error("no such day");
  return date;
}

/** A field of the group «chung». */
export function field(id: string, kind: FieldKind, steps: readonly string[] = []): Field {
  return {
    id,
    name: id,
    group: "chung",
    kind,
    unitOfMeasure: null,
    decimals: null,
    addsUp: true,
    unitTypes: ["xa"],
    ...BY_TYPE_ALONE,
    isRequired: false,
    condition: null,
    visibility: "totals",
    notAbove: null,
    sumOf: [],
    largestChange: null,
    moment: null,
    isLasting: false,
    isOfCongress: false,
    notBefore: null,
    options: steps.map((step) => ({ id: step, name: step })),
    explanation: null,
  };
}

const FORM: Form = {
  groups: [],
  levelFields: [],
  comparisons: [],
  withholding: { personMeasures: [], personsBelow: 0, unitsBelow: 0, groupsBelow: 3 },
  fields: [
    field("part", "count"),
    field("whole", "count"),
    field("steps", "steps", ["a", "b", "c"]),
    { ...field("day", "date"), moment: "planned" },
    { ...field("doneDay", "date"), moment: "done" },
    { ...field("neededDay", "date"), moment: "done", isRequired: true },
  ],
};

/** The cut-off date is 10 April 2020; the strand has no deadline. */
export const BASIS = { form: FORM, strand: undefined, reportDate: day(4, 10) };

/** An indicator of units of the type «xa». */
export function indicator(measure: Measure, more: Partial<Indicator> = {}): Indicator {
  return {
    id: "chi-tieu",
    name: "Chỉ tiêu",
    strand: "mang",
    measure,
    deadline: null,
    thresholdTexts: [],
    isRequired: true,
    tellsExceeded: false,
    unitTypes: ["xa"],
    ...BY_TYPE_ALONE,
    condition: null,
    instrument: "van-ban",
    clause: null,
    shortfall: { one: "", many: "", all: null, internal: "" },
    remedies: [],
    mayNameUnits: false,
    mayNameBest: false,
    ...more,
  };
}

/** A unit with these values; `null`: it has sent nothing. */
export function unit(values: Readonly<Record<string, FieldValue>> | null): Unit {
  return {
    id: "u",
    name: "U",
    otherNames: [],
    type: "xa",
    block: "khoi",
    isPilot: false,
    pilotReason: null,
    internalNote: null,
    values: values === null ? null : new Map(Object.entries(values)),
    particulars: new Map(),
    figuresDate: null,
    groupDates: new Map(),
    hasSent: values !== null,
    stale: new Map(),
    jumps: [],
    confirmations: [],
    rulings: [],
    toFill: null,
  };
}

/** Judges one unit with these values by one indicator, for tests. */
export function judge(
  measure: Measure,
  values: Readonly<Record<string, FieldValue>> | null,
  more: Partial<Indicator> = {},
): Judgement {
  return judgeUnit(unit(values), indicator(measure, more), BASIS);
}

/** Judges a unit as it is. */
export function judgeOne(one: Unit, measure: Measure): Judgement {
  return judgeUnit(one, indicator(measure), BASIS);
}

export const ratio = (numerator: number, denominator: number): Ratio => ({
  numerator,
  denominator,
});
export const percent = (value: number): Ratio => ratio(value, 100);
export const count = (value: number): FieldValue => ({ kind: "count", count: value });
export const min = (value: Ratio): Threshold => ({ kind: "min", value });

export function share(threshold: Threshold): Measure {
  return { kind: "share", partField: "part", wholeField: "whole", wholeName: "", threshold };
}

export const max = (value: Ratio): Threshold => ({ kind: "max", value });

export const range = (low: Ratio, high: Ratio): Threshold => ({ kind: "range", low, high });

export function about(value: Ratio, tolerance: Ratio): Threshold {
  return { kind: "approx", value, tolerance };
}
