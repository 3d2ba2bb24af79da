import { onDay } from "../model/days/moment.ts";
import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../model/days/calendar-date.ts";
import type { Measure } from "../model/rules/indicator-kinds.ts";
import type { Strand } from "../model/rules/indicator.ts";
import { judgeUnit } from "./judge-unit.ts";
import {
  BASIS,
  about,
  count,
  day,
  indicator,
  judge,
  max,
  min,
  percent,
  range,
  ratio,
  share,
  unit,
} from "../../tests/samples/judgement.ts";

describe("shares are judged on the counts, before any rounding", () => {
  test.each([
    ["2 of 15 miss 15 %: one is missing", min(percent(15)), [2, 15, "notMet", 1, 0]],
    ["3 of 15 meet 15 %", min(percent(15)), [3, 15, "met", 0, 0]],
    ["0 of 15 miss 15 %: three are missing", min(percent(15)), [0, 15, "notMet", 3, 0]],
    ["3 of 20 are 15 % to the person", min(percent(15)), [3, 20, "met", 0, 0]],
    ["5 of 15 are one third to the person", min(ratio(1, 3)), [5, 15, "met", 0, 0]],
    ["4 of 15 miss one third", min(ratio(1, 3)), [4, 15, "notMet", 1, 0]],
    ["5 of 16 miss one third, six are needed", min(ratio(1, 3)), [5, 16, "notMet", 1, 0]],
    ["14,96 % is not 15 %", min(percent(15)), [1496, 10_000, "notMet", 4, 0]],
    ["14,9999 % is not 15 %", min(percent(15)), [149_999, 1_000_000, "notMet", 1, 0]],
    ["16 of 17 miss 100 %", min(percent(100)), [16, 17, "notMet", 1, 0]],
    ["17 of 17 are 100 %", min(percent(100)), [17, 17, "met", 0, 0]],
    ["5 of 50 keep within 10 %", max(percent(10)), [5, 50, "met", 0, 0]],
    ["6 of 50 pass 10 %: one too many", max(percent(10)), [6, 50, "notMet", 0, 1]],
    ["40 % is the lower end of 40–50 %", range(percent(40), percent(50)), [6, 15, "met", 0, 0]],
    ["50 % is the upper end of 40–50 %", range(percent(40), percent(50)), [10, 20, "met", 0, 0]],
    ["5 of 15 need one more for 40 %", range(percent(40), percent(50)), [5, 15, "notMet", 1, 0]],
    ["8 of 15 pass 50 %: one too many", range(percent(40), percent(50)), [8, 15, "notMet", 0, 1]],
    ["35 % is 40 % less 5 points", about(percent(40), percent(5)), [7, 20, "met", 0, 0]],
    ["45 % is 40 % and 5 points", about(percent(40), percent(5)), [9, 20, "met", 0, 0]],
    [
      "45,01 % is not within 5 points of 40 %",
      about(percent(40), percent(5)),
      [4501, 10_000, "notMet", 0, 1],
    ],
    ["5 of 15 need one more for 35 %", about(percent(40), percent(5)), [5, 15, "notMet", 1, 0]],
  ] as const)("%s", (_what, threshold, [part, whole, verdict, missingCount, surplusCount]) => {
    const judgement = judge(share(threshold), { part: count(part), whole: count(whole) });
    expect(judgement).toMatchObject({
      verdict,
      missingCount,
      surplusCount,
      measured: { kind: "share", part, whole },
    });
  });
});

describe("exceeded is a verdict only where the indicator asks for it", () => {
  const exceeding = { tellsExceeded: true };
  test.each([
    ["exactly the least count does not exceed it", min(percent(15)), 3, exceeding, "met"],
    ["one person more exceeds it", min(percent(15)), 4, exceeding, "exceeded"],
    ["an indicator that does not ask for it tells met alone", min(percent(15)), 4, {}, "met"],
    ["a maximum is not exceeded by keeping it", max(percent(50)), 1, exceeding, "met"],
  ] as const)("%s", (...[, threshold, part, more, verdict]) => {
    const values = { part: count(part), whole: count(15) };
    expect(judge(share(threshold), values, more).verdict).toBe(verdict);
  });
});

describe("no data is neither met nor missed", () => {
  const women = share(min(percent(15)));
  test.each([
    ["the unit has sent nothing", null],
    ["both fields are blank", {}],
    ["the part is blank", { whole: count(15) }],
    ["the whole is blank", { part: count(2) }],
  ])("%s", (_what, values) => {
    expect(judge(women, values)).toEqual({
      unit: "u",
      indicator: "chi-tieu",
      verdict: "noData",
      measured: null,
      deadline: null,
      missingCount: 0,
      surplusCount: 0,
      isUnsure: false,
      isDone: false,
      ruled: null,
    });
  });
});

test("a share does not apply to whoever reports 0 of 0", () => {
  const values = { part: count(0), whole: count(0) };
  expect(judge(share(min(percent(15))), values).verdict).toBe("notApplicable");
});

describe("an indicator applies to its types and under its condition", () => {
  const women = share(min(percent(15)));
  const values = { part: count(2), whole: count(15) };
  const elected = { condition: { field: "mode", values: ["bau"] } };
  const merged = { condition: { field: "merged", values: ["có"] } };
  test.each([
    ["another type of unit", values, { unitTypes: ["phuong"] }, "notApplicable"],
    ["another type that sent nothing", null, { unitTypes: ["phuong"] }, "notApplicable"],
    [
      "the option that counts",
      { ...values, mode: { kind: "choice", option: "bau" } },
      elected,
      "notMet",
    ],
    [
      "another option",
      { ...values, mode: { kind: "choice", option: "chi-dinh" } },
      elected,
      "notApplicable",
    ],
    ["the option is not known", values, elected, "noData"],
    ["nothing was sent", null, elected, "noData"],
    ["yes counts", { ...values, merged: { kind: "yesNo", isYes: true } }, merged, "notMet"],
    [
      "no does not count",
      { ...values, merged: { kind: "yesNo", isYes: false } },
      merged,
      "notApplicable",
    ],
  ] as const)("%s", (...[, entered, more, verdict]) => {
    expect(judge(women, entered, more).verdict).toBe(verdict);
  });
});

describe("on 10 April, what is unmet before its deadline has passed is not due", () => {
  const women = share(min(percent(15)));
  const keeping = share(max(percent(10)));
  const few = { part: count(2), whole: count(15) };
  const enough = { part: count(3), whole: count(15) };
  const onTime: Measure = { kind: "deadline", field: "day", latest: onDay(day(4, 20)) };
  const late = { day: { kind: "date", when: onDay(day(4, 21)) } } as const;
  test.each([
    ["the deadline is tomorrow", women, few, day(4, 11), "notDue"],
    ["the deadline is today", women, few, day(4, 10), "notDue"],
    ["the deadline was yesterday", women, few, day(4, 9), "notMet"],
    ["there is no deadline", women, few, null, "notMet"],
    ["it is met before", women, enough, day(4, 11), "met"],
    ["a limit is exceeded before", keeping, few, day(4, 11), "notDue"],
    ["nothing was sent", women, null, day(4, 11), "noData"],
    ["a day is after the last day, which is not over", onTime, late, null, "notMet"],
  ] as const)("%s", (...[, measure, values, deadline, verdict]) => {
    expect(
      judge(measure, values, { deadline: deadline === null ? null : onDay(deadline) }).verdict,
    ).toBe(verdict);
  });

  test("an indicator without a deadline has that of its strand; its own goes before it", () => {
    const strand = { deadline: onDay(day(4, 9)) } as Strand; // `as`: nothing else of it is asked
    const basis = { ...BASIS, strand };
    const judgeBy = (deadline: CalendarDate | null) =>
      judgeUnit(
        unit(few),
        indicator(women, { deadline: deadline === null ? null : onDay(deadline) }),
        basis,
      );
    expect(judgeBy(null)).toMatchObject({ verdict: "notMet", deadline: day(4, 9) });
    expect(judgeBy(day(4, 30))).toMatchObject({ verdict: "notDue", deadline: day(4, 30) });
  });
});
