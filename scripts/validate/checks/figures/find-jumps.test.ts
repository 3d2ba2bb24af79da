import { onDay } from "../../../model/days/moment.ts";
import { expect, test } from "vitest";
import { day } from "../../../../tests/samples/judgement.ts";
import type { Field } from "../../../model/form/form.ts";
import { BY_TYPE_ALONE } from "../../../model/form/scope.ts";
import type { FieldKind, FieldValue } from "../../../model/form/field-value.ts";
import { findJumps } from "./find-jumps.ts";
import { toJumpClause, toJumpReason } from "../../sentences/jumps.ts";

function field(kind: FieldKind, percent: number | null = null): Field {
  return {
    id: "f",
    name: "F",
    group: "g",
    kind,
    unitOfMeasure: null,
    decimals: null,
    addsUp: true,
    unitTypes: ["xa"],
    ...BY_TYPE_ALONE,
    isRequired: false,
    condition: null,
    visibility: "never",
    notAbove: null,
    sumOf: [],
    largestChange:
      percent === null
        ? null
        : { share: { numerator: percent, denominator: 100 }, text: `${percent}%` },
    moment: null,
    isLasting: false,
    isOfCongress: false,
    notBefore: null,
    options: [
      { id: "a", name: "Bước A" },
      { id: "b", name: "Bước B" },
    ],
    explanation: null,
  };
}

const count = (value: number): FieldValue => ({ kind: "count", count: value });
const yes = (isYes: boolean): FieldValue => ({ kind: "yesNo", isYes });
const on = (month: number, at: number): FieldValue => ({
  kind: "date",
  when: onDay(day(month, at)),
});
const steps = (...done: readonly (readonly [string, number])[]): FieldValue => ({
  kind: "steps",
  done: new Map(done.map(([id, at]) => [id, onDay(day(2, at))])),
});
const choice = (option: string): FieldValue => ({ kind: "choice", option });
const text = (words: string): FieldValue => ({ kind: "text", text: words });

const KEPT = "số liệu đã báo cáo bị đổi hoặc bỏ";

test.each<readonly [string, Field, FieldValue, FieldValue | undefined, readonly string[]]>([
  ["a count within its share stays", field("count", 20), count(100), count(120), []],
  [
    "a count beyond its share jumps, up",
    field("count", 20),
    count(100),
    count(121),
    ["kỳ 10/4/2020 là 121, kỳ 05/3/2020 là 100: thay đổi quá 20%"],
  ],
  [
    "a count beyond its share jumps, down",
    field("count", 20),
    count(1500),
    count(1199),
    ["kỳ 10/4/2020 là 1.199, kỳ 05/3/2020 là 1.500: thay đổi quá 20%"],
  ],
  ["two persons of a few are no jump", field("count", 20), count(5), count(7), []],
  [
    "three persons of a few are a jump",
    field("count", 20),
    count(5),
    count(8),
    ["kỳ 10/4/2020 là 8, kỳ 05/3/2020 là 5: thay đổi quá 20%"],
  ],
  [
    "from none to three is a jump",
    field("count", 20),
    count(0),
    count(3),
    ["kỳ 10/4/2020 là 3, kỳ 05/3/2020 là 0: thay đổi quá 20%"],
  ],
  ["a count without a share may change by any amount", field("count"), count(1), count(900), []],
  [
    "a count is gone",
    field("count", 20),
    count(7),
    undefined,
    [`kỳ 10/4/2020 không còn số liệu, kỳ 05/3/2020 là 7: ${KEPT}`],
  ],
  ["a «không» may become a «có»", field("yesNo"), yes(false), yes(true), []],
  [
    "a «có» may not become a «không»",
    field("yesNo"),
    yes(true),
    yes(false),
    [`kỳ 10/4/2020 là «không», kỳ 05/3/2020 là «có»: ${KEPT}`],
  ],
  ["a day stays", field("date"), on(5, 15), on(5, 15), []],
  [
    "a day moves",
    field("date"),
    on(5, 15),
    on(5, 19),
    [`kỳ 10/4/2020 là 19/5/2020, kỳ 05/3/2020 là 15/5/2020: ${KEPT}`],
  ],
  ["a step more is progress", field("steps"), steps(["a", 1]), steps(["a", 1], ["b", 2]), []],
  [
    "one step is no longer done, and another has a new day",
    field("steps"),
    steps(["a", 1], ["b", 2]),
    steps(["a", 3]),
    [
      `kỳ 10/4/2020 bước «Bước A» xong ngày 03/02/2020, kỳ 05/3/2020 bước «Bước A» xong ngày 01/02/2020; kỳ 10/4/2020 bước «Bước B» chưa xong, kỳ 05/3/2020 bước «Bước B» xong ngày 02/02/2020: ${KEPT}`,
    ],
  ],
  [
    "all steps are gone",
    field("steps"),
    steps(["a", 1]),
    undefined,
    [`kỳ 10/4/2020 không còn số liệu, kỳ 05/3/2020 đã xong 1 bước: ${KEPT}`],
  ],
  ["a choice may change", field("choice"), choice("a"), choice("b"), []],
  [
    "a choice may not be left out",
    field("choice"),
    choice("a"),
    undefined,
    [`kỳ 10/4/2020 không còn số liệu, kỳ 05/3/2020 là «Bước A»: ${KEPT}`],
  ],
  ["a difficulty may be over", field("text"), text("khó"), undefined, []],
])("%s", (_what, own, before, now, expected) => {
  const values = new Map(now === undefined ? [] : [["f", now]]);
  const jumps = findJumps([own], { date: day(3, 5), figures: new Map([["f", before]]) }, values);
  expect(
    jumps.map((jump) => `${toJumpClause(own, jump, day(4, 10))}: ${toJumpReason(own, jump)}`),
  ).toEqual(expected);
});
