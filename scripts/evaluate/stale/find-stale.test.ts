import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { onDay } from "../../model/days/moment.ts";
import { describe, expect, test } from "vitest";
import { day, field, unit } from "../../../tests/samples/judgement.ts";
import type { FieldValue } from "../../model/form/field-value.ts";
import type { Field } from "../../model/form/form.ts";
import { findStale } from "./find-stale.ts";

type Values = Readonly<Record<string, FieldValue>>;

const count = (value: number): FieldValue => ({ kind: "count", count: value });
const yes = (isYes: boolean): FieldValue => ({ kind: "yesNo", isYes });
const on = (date = day(2, 1)): FieldValue => ({ kind: "date", when: onDay(date) });
const steps = (...done: readonly string[]): FieldValue => ({
  kind: "steps",
  done: new Map(done.map((id) => [id, onDay(day(2, 1))])),
});

/** Fields of every kind in the group «chung»; one, of a count, in a group of its own. */
const FORM: readonly Field[] = [
  field("so", "count"),
  { ...field("lap", "yesNo"), isLasting: true },
  { ...field("ngay-lap", "date"), moment: "done" },
  { ...field("ngay-hop", "date"), moment: "planned" },
  { ...field("chon", "choice"), isLasting: true },
  field("loai", "choice"),
  field("kho-khan", "text"),
  field("buoc", "steps", ["a", "b"]),
  { ...field("rieng", "count"), group: "rieng" },
];
const LAST = day(3, 5);

function staleOf(before: Values, now: Values | null, figuresDate = LAST): readonly string[] {
  const last = { figures: new Map(Object.entries(before)), cutoff: LAST };
  return [...findStale({ ...unit(now), figuresDate }, last, FORM).keys()];
}

describe("a figure that can still change", () => {
  test.each<readonly [string, Values, Values | null, readonly string[]]>([
    ["is stale when it is as last time", { so: count(5) }, { so: count(5) }, ["so"]],
    ["is fresh when it has changed", { so: count(5) }, { so: count(6) }, []],
    ["is fresh when it is new", {}, { so: count(5) }, []],
    [
      "is fresh when another of its group has changed",
      { so: count(5), "ngay-hop": on() },
      { so: count(5), "ngay-hop": on(day(2, 2)) },
      [],
    ],
    [
      "is fresh when another of its group is gone",
      { so: count(5), "ngay-hop": on() },
      { so: count(5) },
      [],
    ],
    [
      "is fresh when a step of its group is newly done, though no more can follow",
      { so: count(5), buoc: steps("a") },
      { so: count(5), buoc: steps("a", "b") },
      [],
    ],
    [
      "is stale when only another group has changed",
      { so: count(5), rieng: count(1) },
      { so: count(5), rieng: count(2) },
      ["so"],
    ],
    ["of a unit that has sent nothing is not there", { so: count(5) }, null, []],
    [
      "is stale as another choice, or as a text",
      { loai: { kind: "choice", option: "x" }, "kho-khan": { kind: "text", text: "A" } },
      { loai: { kind: "choice", option: "x" }, "kho-khan": { kind: "text", text: "A" } },
      ["loai", "kho-khan"],
    ],
    ["is stale as a day that is planned", { "ngay-hop": on() }, { "ngay-hop": on() }, ["ngay-hop"]],
    ["is stale as a no that may become a yes", { lap: yes(false) }, { lap: yes(false) }, ["lap"]],
    [
      "is stale as steps of which one is open",
      { buoc: steps("a") },
      { buoc: steps("a") },
      ["buoc"],
    ],
    [
      "is as last time when its steps stand in another order",
      { buoc: steps("b", "a"), so: count(5) },
      { buoc: steps("a", "b"), so: count(5) },
      ["so"],
    ],
  ])("%s", (_sentence, before, now, expected) => {
    expect(staleOf(before, now)).toEqual(expected);
  });

  test("is not stale when the unit gives a day after the last cut-off date", () => {
    const same = { so: count(5) };
    expect(staleOf(same, same, day(3, 6))).toEqual([]);
    expect(staleOf(same, same, day(3, 5))).toEqual(["so"]);
  });
});

describe("a unit that gives a day for one group", () => {
  const values = { so: count(5), rieng: count(1) };
  const last = { figures: new Map(Object.entries(values)), cutoff: LAST };
  const staleWith = (groupDates: ReadonlyMap<string, CalendarDate>) => [
    ...findStale({ ...unit(values), groupDates }, last, FORM).keys(),
  ];

  test("confirms that group alone", () => {
    expect(staleWith(new Map([["rieng", day(3, 6)]]))).toEqual(["so"]);
    expect(staleWith(new Map([["rieng", day(3, 5)]]))).toEqual(["so", "rieng"]);
  });

  test("does not make each field of the other group speak for itself", () => {
    const changed = unit({ ...values, "kho-khan": { kind: "text", text: "A" } });
    const groupDates = new Map([["rieng", day(3, 6)]]);
    expect([...findStale({ ...changed, groupDates }, last, FORM).keys()]).toEqual([]);
  });
});

test.each<readonly [string, Values]>([
  ["steps that are all done", { buoc: steps("a", "b") }],
  ["the day of something done", { "ngay-lap": on() }],
  ["a yes that lasts", { lap: yes(true) }],
  ["a choice that lasts", { chon: { kind: "choice", option: "x" } }],
])("nobody confirms %s", (_what, values) => {
  expect(staleOf(values, values)).toEqual([]);
});

test("what is settled does not settle the rest of its group", () => {
  const values = { so: count(5), lap: yes(true) };
  expect(staleOf(values, values)).toEqual(["so"]);
});

test("in a form of one group, one edited cell does not make the other fifty-nine fresh", () => {
  const fields = Array.from({ length: 60 }, (_, index) => field(`f${index}`, "count"));
  const before = new Map(fields.map(({ id }) => [id, count(5)]));
  const values = new Map(before).set("f0", count(6));
  const stale = findStale({ ...unit({}), values }, { figures: before, cutoff: LAST }, fields);
  expect(stale.size).toBe(59);
  expect(stale.has("f0")).toBe(false);
});

test("a unit of another type has the groups of its own form", () => {
  const fields = FORM.map((one) => (one.id === "rieng" ? { ...one, unitTypes: ["phuong"] } : one));
  const last = {
    figures: new Map([
      ["so", count(5)],
      ["lap", yes(false)],
    ]),
    cutoff: LAST,
  };
  const now = unit({ so: count(5), lap: yes(true) });
  expect([...findStale(now, last, fields).keys()]).toEqual(["so"]);
});
