import { describe, expect, test } from "vitest";
import { sampleDataset } from "../../tests/samples/root.ts";
import { STATISTICS } from "../../tests/samples/statistics.ts";
import { makeRandom } from "../../tests/soak/random-numbers.ts";
import type { FieldValue } from "../model/form/field-value.ts";
import type { Unit } from "../model/report/period.ts";
import { BY_TYPE_ALONE } from "../model/form/scope.ts";
import type { Benchmark, Reckoning, Statistic } from "../model/rules/statistic.ts";
import { addOfUnit } from "../model/rules/statistic-of-unit.ts";
import { rollUpStatistic } from "./statistics.ts";

const [ANY_UNIT] = sampleDataset(STATISTICS).periods.flatMap(({ units }) => units);
if (ANY_UNIT === undefined) throw new Error("no unit");

const count = (value: number): FieldValue => ({ kind: "count", count: value });
const choice = (option: string): FieldValue => ({ kind: "choice", option });
const yesNo = (isYes: boolean): FieldValue => ({ kind: "yesNo", isYes });

function unitOf(values: Readonly<Record<string, FieldValue>> | null, id = "u"): Unit {
  return {
    ...ANY_UNIT,
    id,
    type: "xa",
    values: values === null ? null : new Map(Object.entries(values)),
  } as Unit; // `as`: the sample has a unit
}

/** The fields ask every unit. */
const FORM_OF_ALL = { fields: [] };
const FORM = { field: "hinh_thuc", values: ["bau"] };
const statisticOf = (
  reckoning: Reckoning,
  condition: Statistic["condition"] = null,
): Statistic => ({
  id: "s",
  name: "S",
  strand: null,
  source: "units",
  reckoning,
  benchmark: null,
  unitTypes: ["xa"],
  ...BY_TYPE_ALONE,
  condition,
  mayNameBest: false,
});

const SUM: Reckoning = { kind: "sum", field: "a" };
const SHARE: Reckoning = {
  kind: "share",
  partField: "a",
  wholeField: "b",
  wholeName: "b",
  decimals: 1,
};
const MEAN: Reckoning = { kind: "mean", field: "a", decimals: 1 };
const tally = (field: string, ...answers: readonly string[]): Reckoning => ({
  kind: "tally",
  field,
  answers,
});

test.each<[string, Reckoning, Benchmark["kind"], readonly [number, number], number]>([
  ["of a share reaches a level exactly, before rounding", SHARE, "min", [1, 3], 2],
  ["of a share is within a level", SHARE, "max", [1, 3], 2],
  ["of a mean reaches a count", MEAN, "min", [2, 1], 2],
  ["of a sum is within a count", SUM, "max", [1, 1], 1],
])("a unit %s", (_what, reckoning, kind, [numerator, denominator], expected) => {
  const benchmark = { kind, value: { numerator, denominator }, text: "" };
  const units = [
    [1, 3],
    [3333, 10_000],
    [2, 3],
  ].map(([a = 0, b = 0], at) => unitOf({ a: count(a), b: count(b) }, `u${at}`));
  const statistic = { ...statisticOf(reckoning), benchmark };
  expect(rollUpStatistic(statistic, units, FORM_OF_ALL).reached).toHaveLength(expected);
});

describe("what one unit adds to a statistic", () => {
  test.each<[string, Statistic, Parameters<typeof unitOf>[0], ReturnType<typeof addOfUnit>]>([
    ["a sum adds its number", statisticOf(SUM), { a: count(7) }, { part: 7, whole: 1 }],
    ["a zero is a number", statisticOf(SUM), { a: count(0) }, { part: 0, whole: 1 }],
    ["a blank is no zero", statisticOf(SUM), {}, "noData"],
    ["a silent unit has no data", statisticOf(SUM), null, "noData"],
    ["a share adds both", statisticOf(SHARE), { a: count(2), b: count(9) }, { part: 2, whole: 9 }],
    ["a share needs both", statisticOf(SHARE), { a: count(2) }, "noData"],
    [
      "of nothing there is no share",
      statisticOf(SHARE),
      { a: count(0), b: count(0) },
      "notApplicable",
    ],
    ["a mean adds its number", statisticOf(MEAN), { a: count(7) }, { part: 7, whole: 1 }],
    ["yes is counted", statisticOf(tally("d", "có")), { d: yesNo(true) }, { part: 1, whole: 1 }],
    [
      "no is in the base",
      statisticOf(tally("d", "có")),
      { d: yesNo(false) },
      { part: 0, whole: 1 },
    ],
    [
      "no can be counted",
      statisticOf(tally("d", "không")),
      { d: yesNo(false) },
      { part: 1, whole: 1 },
    ],
    [
      "one of several answers",
      statisticOf(tally("c", "x", "y")),
      { c: choice("y") },
      { part: 1, whole: 1 },
    ],
    [
      "the condition holds",
      statisticOf(SUM, FORM),
      { a: count(7), hinh_thuc: choice("bau") },
      { part: 7, whole: 1 },
    ],
    [
      "the condition does not hold",
      statisticOf(SUM, FORM),
      { a: count(7), hinh_thuc: choice("x") },
      "notApplicable",
    ],
    ["the condition is not answered", statisticOf(SUM, FORM), { a: count(7) }, "unsure"],
    [
      "another type",
      { ...statisticOf(SUM), unitTypes: ["phuong"] },
      { a: count(7) },
      "notApplicable",
    ],
  ])("%s", (_what, statistic, values, added) => {
    expect(addOfUnit(unitOf(values), statistic, FORM_OF_ALL)).toEqual(added);
  });
});

describe("a statistic over random units", () => {
  const random = makeRandom(7);
  const draw = () => Math.floor(random() * 20);
  const rounds = Array.from({ length: 50 }, () =>
    Array.from({ length: 1 + draw() }, (_, index) => {
      const values = {
        ...(random() < 0.8 ? { a: count(draw()) } : {}),
        b: count(20 + draw()),
        hinh_thuc: choice(random() < 0.5 ? "bau" : "chi-dinh"),
      };
      return unitOf(random() < 0.2 ? null : values, `u${index}`);
    }),
  );
  const every = [
    statisticOf(SUM),
    statisticOf(SHARE, FORM),
    statisticOf(MEAN),
    statisticOf(tally("hinh_thuc", "bau")),
  ];

  test("is the sum of its units' parts and wholes", () => {
    for (const units of rounds)
      for (const statistic of every) {
        const added = units.map((unit) => addOfUnit(unit, statistic, FORM_OF_ALL));
        const measured = added.filter((one) => typeof one !== "string");
        expect(rollUpStatistic(statistic, units, FORM_OF_ALL)).toEqual({
          measured: units.filter((_, at) => typeof added[at] !== "string").map(({ id }) => id),
          noDataCount: added.filter((one) => one === "noData").length,
          part: measured.reduce((sum, { part }) => sum + part, 0),
          whole: measured.reduce((sum, { whole }) => sum + whole, 0),
          reached: null,
        });
      }
  });

  test("is a mean between the least and the greatest", () => {
    for (const units of rounds) {
      const { measured, part, whole } = rollUpStatistic(statisticOf(MEAN), units, FORM_OF_ALL);
      const values = units
        .filter(({ id }) => measured.includes(id))
        .map((unit) => unit.values?.get("a"))
        .map((value) => (value?.kind === "count" ? value.count : Number.NaN));
      if (measured.length === 0) continue;
      expect(part / whole).toBeGreaterThanOrEqual(Math.min(...values));
      expect(part / whole).toBeLessThanOrEqual(Math.max(...values));
    }
  });

  test("does not change with units to which it does not apply, nor with names", () => {
    for (const units of rounds)
      for (const statistic of every) {
        const others = units.map((unit) => ({ ...unit, id: `x-${unit.id}`, type: "phuong" }));
        const renamed = units.map((unit) => ({ ...unit, name: `Mới ${unit.name}` }));
        expect(rollUpStatistic(statistic, [...renamed, ...others], FORM_OF_ALL)).toEqual(
          rollUpStatistic(statistic, units, FORM_OF_ALL),
        );
      }
  });
});
