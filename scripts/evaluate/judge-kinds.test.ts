import { DAY_UNKNOWN, onDay } from "../model/days/moment.ts";
import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../model/days/calendar-date.ts";
import type { Measure, Threshold } from "../model/rules/indicator-kinds.ts";
import type { FieldValue } from "../model/form/field-value.ts";
import { about, count, day, judge, max, min, range, ratio } from "../../tests/samples/judgement.ts";

describe("counts, yes and no, steps and days", () => {
  const counted = (threshold: Threshold): Measure => ({ kind: "count", field: "part", threshold });
  const stepped = (until: string | null): Measure => ({ kind: "steps", field: "steps", until });
  const asked: Measure = { kind: "yesNo", field: "yes" };
  const atLeast = (least: number) => counted(min(ratio(least, 1)));
  const atMost = (most: number) => counted(max(ratio(most, 1)));
  const between = (low: number, high: number) => counted(range(ratio(low, 1), ratio(high, 1)));
  const near = (value: number, by: number) => counted(about(ratio(value, 1), ratio(by, 1)));
  const due: Measure = { kind: "deadline", field: "day", latest: onDay(day(6, 30)) };
  const past = { kind: "deadline", field: "doneDay", latest: onDay(day(4, 1)) } as const;
  const done = (...ids: readonly string[]): FieldValue => ({
    kind: "steps",
    done: new Map(ids.map((id) => [id, onDay(day(1, 1))])),
  });
  const during = (first: CalendarDate, last: CalendarDate): FieldValue => ({
    kind: "date",
    when: { first, last, words: "w" },
  });
  const someDay: FieldValue = { kind: "date", when: DAY_UNKNOWN };
  const on = (date: CalendarDate): FieldValue => ({ kind: "date", when: onDay(date) });
  test.each([
    ["the least count itself is enough", atLeast(200), { part: count(200) }, ["met", 0]],
    ["one below the least count lacks one", atLeast(200), { part: count(199) }, ["notMet", 1]],
    ["zero is a figure, not a gap", atLeast(1), { part: count(0) }, ["notMet", 1]],
    ["the largest count itself is allowed", atMost(27), { part: count(27) }, ["met", 0]],
    ["one above the largest count is too much", atMost(27), { part: count(28) }, ["notMet", 0]],
    ["27 to 33 begins at 27", between(27, 33), { part: count(27) }, ["met", 0]],
    ["27 to 33 ends before 34", between(27, 33), { part: count(34) }, ["notMet", 0]],
    ["25 is within 2 of 27", near(27, 2), { part: count(25) }, ["met", 0]],
    ["24 is one short of 2 below 27", near(27, 2), { part: count(24) }, ["notMet", 1]],
    ["yes meets it", asked, { yes: { kind: "yesNo", isYes: true } }, ["met", 0]],
    ["no misses it", asked, { yes: { kind: "yesNo", isYes: false } }, ["notMet", 0]],
    ["all steps are done", stepped(null), { steps: done("a", "b", "c") }, ["met", 0]],
    ["the last step is missing", stepped(null), { steps: done("a", "b") }, ["notMet", 0]],
    ["a list without steps is a figure too", stepped(null), { steps: done() }, ["notMet", 0]],
    [
      "steps up to the one that counts are done",
      stepped("b"),
      { steps: done("a", "b") },
      ["met", 0],
    ],
    [
      "a later step does not stand for one that counts",
      stepped("b"),
      { steps: done("a", "c") },
      ["notMet", 0],
    ],
    ["the last day is in time", due, { day: on(day(6, 30)) }, ["met", 0]],
    ["the day after is late", due, { day: on(day(7, 1)) }, ["notMet", 0]],
    [
      "a month that ends in time is in time",
      due,
      { day: during(day(6, 1), day(6, 30)) },
      ["met", 0],
    ],
    [
      "a month that begins too late is late",
      due,
      { day: during(day(7, 1), day(7, 31)) },
      ["notMet", 0],
    ],
    [
      "days around the last one tell nothing",
      due,
      { day: during(day(6, 25), day(7, 5)) },
      ["noData", 0],
    ],
    ["nor does a day that nobody knows", due, { day: someDay }, ["noData", 0]],
    [
      "done on the last day is in time",
      { ...past, latest: onDay(day(4, 1)) },
      { doneDay: on(day(4, 1)) },
      ["met", 0],
    ],
    ["done five days later is not", past, { doneDay: on(day(4, 6)) }, ["notMet", 0]],
    [
      "done in a month whose rest is after the cut-off date",
      { ...past, latest: onDay(day(4, 10)) },
      { doneDay: during(day(4, 1), day(4, 30)) },
      ["met", 0],
    ],
    [
      "done on a day that nobody knows is in time before the last day is over",
      { ...past, latest: onDay(day(4, 10)) },
      { doneDay: someDay },
      ["met", 0],
    ],
    ["afterwards nobody knows", past, { doneDay: someDay }, ["noData", 0]],
    [
      "a blank day is not due before the last day is over",
      { ...past, latest: onDay(day(4, 10)) },
      {},
      ["notDue", 0],
    ],
    ["afterwards it is no data", past, {}, ["noData", 0]],
    ["a plan that is not told is no data", due, {}, ["noData", 0]],
    [
      "a day that may not be blank is no data",
      { ...past, field: "neededDay", latest: onDay(day(4, 10)) },
      {},
      ["noData", 0],
    ],
    [
      "nor is anything due of whoever sent nothing",
      { ...past, latest: onDay(day(4, 10)) },
      null,
      ["noData", 0],
    ],
  ] as const)("%s", (_what, measure, values, [verdict, missingCount]) => {
    expect(judge(measure, values)).toMatchObject({ verdict, missingCount });
  });

  test.each([
    ["in time", { doneDay: on(day(3, 31)) }, past, true],
    ["late", { doneDay: on(day(4, 6)) }, past, true],
    ["some day", { doneDay: someDay }, past, true],
    ["not yet", {}, past, false],
    ["only planned, and too late", { day: on(day(7, 1)) }, due, false],
    ["not a day, but missed", { part: count(0) }, atLeast(1), false],
  ] as const)("done %s", (_when, values, measure, isDone) => {
    expect(judge(measure, values).isDone).toBe(isDone);
  });

  test("steps are measured up to the one that counts", () => {
    expect(judge(stepped("b"), { steps: done("a", "c") }).measured).toEqual({
      kind: "steps",
      done: 1,
      required: 2,
    });
  });
});
