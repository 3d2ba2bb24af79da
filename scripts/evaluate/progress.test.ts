import { onDay } from "../model/days/moment.ts";
import { describe, expect, test } from "vitest";
import { toCalendarDate, type CalendarDate } from "../model/days/calendar-date.ts";
import type { Judgement, Verdict } from "../model/judgement/evaluation.ts";
import type { Measured } from "../model/rules/indicator-kinds.ts";
import { findPassed, toStrandState, toUnitState } from "./progress.ts";

function day(dayOfMonth: number): CalendarDate {
  const date = toCalendarDate(2020, 4, dayOfMonth);
  if (date === undefined) throw new Error("no such day");
  return date;
}

function judgement(
  verdict: Verdict,
  measured: Measured | null = null,
  deadline: CalendarDate | null = null,
): Judgement {
  const about = {
    unit: "u",
    indicator: "i",
    isUnsure: false,
    isDone: verdict === "met" || verdict === "exceeded",
    missingCount: 0,
    surplusCount: 0,
    ruled: null,
  };
  return { ...about, verdict, measured, deadline };
}

const met = judgement("met", { kind: "yesNo", isYes: true });
const exceeded = judgement("exceeded", { kind: "count", count: 3 });
const missed = judgement("notMet", { kind: "yesNo", isYes: false });
const begun = judgement("notMet", { kind: "steps", done: 1, required: 3 });
const notBegun = judgement("notMet", { kind: "steps", done: 0, required: 3 });
const someCount = judgement("notMet", { kind: "count", count: 1 });
const noCount = judgement("notMet", { kind: "count", count: 0 });
const noData = judgement("noData");
const elsewhere = judgement("notApplicable");
const open = judgement("notDue", { kind: "yesNo", isYes: false }, day(11));
const openBegun = judgement("notDue", { kind: "steps", done: 1, required: 3 }, day(11));
const missedAfter = judgement("notMet", { kind: "yesNo", isYes: false }, day(9));
const missedBefore = judgement("notMet", { kind: "yesNo", isYes: false }, day(7));
const lateDay = { kind: "date", when: onDay(day(20)), last: day(20) } as const;
const tooLateDay = judgement("notMet", lateDay, day(11));
const doneLate = { ...judgement("notMet", lateDay, day(7)), isDone: true };
const doneSomeDay = { ...noData, isDone: true };

describe("a unit's state in one strand, on 10 April", () => {
  test.each([
    ["nothing applies", [elsewhere], null, "notApplicable"],
    ["there is no indicator", [], null, "notApplicable"],
    ["nothing is known", [noData, elsewhere], null, "noData"],
    ["nothing is known, and the deadline is over", [noData], day(9), "noData"],
    ["all that applies is met", [met, exceeded, elsewhere], null, "done"],
    ["all is met after the deadline", [met], day(9), "done"],
    ["one of two is met", [met, missed], null, "underway"],
    ["a gap past the deadline does not make a unit late", [met, noData], day(9), "noData"],
    ["one is met and one is not known", [met, noData], null, "noData"],
    ["a first step is done", [begun], null, "underway"],
    ["the count is above zero", [someCount], null, "underway"],
    ["no step is done", [notBegun], null, "notStarted"],
    ["the count is zero", [noCount, missed], null, "notStarted"],
    ["the deadline was yesterday", [begun], day(9), "late"],
    ["the deadline is today", [begun], day(10), "underway"],
    ["nothing has begun, and the deadline is tomorrow", [open], day(11), "notDue"],
    ["nothing has begun of what is due tomorrow, without a deadline", [open], null, "notDue"],
    ["nothing has begun, and one is not known", [open, noData], day(11), "notDue"],
    ["a first step is done before the deadline", [openBegun], day(11), "underway"],
    ["one is met before the deadline", [met, open], day(11), "underway"],
    ["one is missed that has no deadline, another is not due", [missed, open], null, "notStarted"],
    ["a deadline of an indicator was yesterday", [missedAfter, open], null, "late"],
    ["that of an indicator passed before that of the strand", [missedAfter], day(11), "late"],
    ["that of the strand passed, but the indicator has a later one", [open], day(9), "notDue"],
    ["all is done, one of it after its deadline", [met, doneLate], day(8), "done"],
    ["one is done late, another is not done", [doneLate, missedAfter], null, "late"],
    ["one is done late, another is not due", [doneLate, open], day(11), "underway"],
    ["one is done late, another is not known", [doneLate, noData], day(8), "noData"],
    ["it is done, and nobody knows whether in time", [met, doneSomeDay], day(8), "done"],
    ["a day is too late already, and the deadline is tomorrow", [tooLateDay], day(11), "notDue"],
  ] as const)("%s", (...[, judgements, deadline, state]) => {
    expect(toStrandState(judgements, deadline, day(10))).toBe(state);
  });
});

describe("a unit's state over all strands", () => {
  test.each([
    [[], "notApplicable"],
    [["notApplicable"], "notApplicable"],
    [["done", "notApplicable", "done"], "done"],
    [["done", "late", "underway"], "late"],
    [["noData", "noData"], "noData"],
    [["noData", "late"], "late"],
    [["done", "noData"], "noData"],
    [["done", "notStarted"], "underway"],
    [["notStarted", "noData"], "notStarted"],
    [["underway", "notStarted"], "underway"],
    [["notDue", "notDue"], "notDue"],
    [["notDue", "noData"], "notDue"],
    [["notDue", "notStarted"], "notStarted"],
    [["done", "notDue"], "underway"],
    [["late", "notDue"], "late"],
  ] as const)("%j is %s", (strands, state) => {
    expect(toUnitState(strands)).toBe(state);
  });
});

test.each([
  ["no deadline has passed", [open], day(11), null],
  ["nothing is missed, and that of the strand has passed", [open], day(8), day(8)],
  ["that of a missed indicator goes before that of the strand", [missedAfter], day(8), day(9)],
  ["of two the first", [missedAfter, missedBefore], null, day(7)],
  ["what is done late does not count", [missedAfter, doneLate], null, day(9)],
  ["that of a met indicator does not count", [judgement("met", null, day(1))], null, null],
] as const)("since when a strand is late: %s", (...[, judgements, deadline, since]) => {
  expect(findPassed(judgements, deadline, day(10))).toBe(since);
});
