import { describe, expect, test } from "vitest";
import { toCalendarDate, type CalendarDate } from "../model/calendar-date.ts";
import type { Judgement, Verdict } from "../model/judgement/evaluation.ts";
import type { Measured } from "../model/indicator-kinds.ts";
import { toStrandState, toUnitState } from "./progress.ts";

function day(dayOfMonth: number): CalendarDate {
  const date = toCalendarDate(2020, 4, dayOfMonth);
  if (date === undefined) throw new Error("no such day");
  return date;
}

function judgement(verdict: Verdict, measured: Measured | null = null): Judgement {
  return { unit: "u", indicator: "i", verdict, measured, missingCount: 0, ruled: null };
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
    ["the deadline is tomorrow", [notBegun], day(11), "notStarted"],
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
  ] as const)("%j is %s", (strands, state) => {
    expect(toUnitState(strands)).toBe(state);
  });
});
