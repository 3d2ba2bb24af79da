import { describe, expect, test } from "vitest";
import { daysBetween, toCalendarDate, type CalendarDate } from "./days/calendar-date.ts";
import { formatDate, formatDateInWords } from "./days/format-date.ts";
import { parsePlaceholders } from "./prose/placeholder.ts";
import { compareRatios, leastCountFor } from "./rules/ratio.ts";

function day(year: number, month: number, dayOfMonth: number): CalendarDate {
  const date = toCalendarDate(year, month, dayOfMonth);
  if (date === undefined) throw new Error("no such day");
  return date;
}

describe("shares are compared as fractions, before any rounding", () => {
  test.each([
    ["2/15 is below 15 %", [2, 15, 15, 100], -1],
    ["3/15 is above 15 %", [3, 15, 15, 100], 1],
    ["3/20 is 15 %", [3, 20, 15, 100], 0],
    ["5/15 is 1/3", [5, 15, 1, 3], 0],
    ["33,33 % is below 1/3", [3333, 10_000, 1, 3], -1],
    ["14,96 % is below 15 %", [1496, 10_000, 15, 100], -1],
    [
      "counts beyond a double's exact whole numbers",
      [999_999_999, 999_999_998, 1_000_000_000, 999_999_999],
      1,
    ],
  ] as const)("%s", (_what, [a, b, c, d], order) => {
    expect(compareRatios({ numerator: a, denominator: b }, { numerator: c, denominator: d })).toBe(
      order,
    );
  });

  test.each([
    ["15 % of 15", [15, 100, 15], 3],
    ["10 % of 15", [10, 100, 15], 2],
    ["1/3 of 15", [1, 3, 15], 5],
    ["1/3 of 16", [1, 3, 16], 6],
    ["15 % of 20", [15, 100, 20], 3],
    ["0 % of 20", [0, 100, 20], 0],
    ["100 % of 17", [100, 100, 17], 17],
    ["200 as a count", [200, 1, 1], 200],
  ] as const)("the least count for %s", (_what, [numerator, denominator, whole], least) => {
    expect(leastCountFor({ numerator, denominator }, whole)).toBe(least);
  });
});

describe("a day is no moment", () => {
  test.each([
    [[2020, 2, 29], "2020-02-29"],
    [[2019, 2, 29], undefined],
    [[2000, 2, 29], "2000-02-29"],
    [[1900, 2, 29], undefined],
    [[2020, 4, 31], undefined],
    [[2020, 0, 1], undefined],
    [[2020, 13, 1], undefined],
    [[2020, 1, 0], undefined],
  ] as const)("the day %j is %j", ([year, month, dayOfMonth], text) => {
    expect(toCalendarDate(year, month, dayOfMonth)).toBe(text);
  });

  test("days are counted over the end of February", () => {
    expect(daysBetween(day(2020, 2, 28), day(2020, 3, 1))).toBe(2);
    expect(daysBetween(day(2020, 3, 1), day(2020, 2, 28))).toBe(-2);
  });

  test.each([
    [day(2020, 3, 5), "05/3/2020", "ngày 05 tháng 3 năm 2020"],
    [day(2020, 1, 15), "15/01/2020", "ngày 15 tháng 01 năm 2020"],
    [day(2020, 2, 9), "09/02/2020", "ngày 09 tháng 02 năm 2020"],
    [day(2020, 10, 10), "10/10/2020", "ngày 10 tháng 10 năm 2020"],
    [day(2020, 12, 31), "31/12/2020", "ngày 31 tháng 12 năm 2020"],
  ])("%s is written %s", (date, short, inWords) => {
    expect([formatDate(date), formatDateInWords(date)]).toEqual([short, inWords]);
  });
});

describe("placeholders of a text", () => {
  test.each([
    ["a.b", ["a", "b", null]],
    ["{{ nu-cap-uy.chua_dat | muc_do }}", ["nu-cap-uy", "chua_dat", "muc_do"]],
    ["{{don_vi.tong}}", ["don_vi", "tong", null]],
    ["{{  ky.ngay_chot|ngay_chu  }}", ["ky", "ngay_chot", "ngay_chu"]],
  ])("%j", (text, [subject, figure, format]) => {
    const { placeholders, broken } = parsePlaceholders(text);
    expect(broken).toEqual([]);
    expect(placeholders.map((one) => [one.subject, one.figure, one.format])).toEqual(
      text.startsWith("{{") ? [[subject, figure, format]] : [],
    );
  });

  test("a broken one is told once, and does not hide the next", () => {
    const { placeholders, broken } = parsePlaceholders("{{ x }} {{ a.b }} {{ c\n}} {{{ d.e }}");
    expect(broken.map(({ raw, start }) => [start, raw])).toEqual([
      [0, "{{ x }}"],
      [18, "{{"],
      [23, "}}"],
      [26, "{{{ d.e }}"],
    ]);
    expect(placeholders.map(({ subject }) => subject)).toEqual(["a"]);
  });
});
