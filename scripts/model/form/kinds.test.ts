import { onDay } from "../days/moment.ts";
import { describe, expect, test } from "vitest";
import { day as dayOf2020 } from "../../../tests/samples/judgement.ts";
import {
  countsPersons,
  FIELD_KINDS,
  findFieldKind,
  isNumeric,
  kindsJudgedBy,
  kindsWithAnswers,
  partsOf,
} from "./field-kinds.ts";
import type { FieldKind, FieldValue } from "./field-value.ts";
import { BY_TYPE_ALONE } from "./scope.ts";
import type { Field } from "./form.ts";
import { factsOf, type Measure } from "../rules/indicator-kinds.ts";
import { toTotalText, toValueText, type ValuePlace } from "./value-text.ts";

const day = dayOf2020(2, 5);
const ALL_KINDS = Object.keys(FIELD_KINDS) as readonly FieldKind[]; // `as`: the record has these keys
const values: Readonly<Record<FieldKind, FieldValue>> = {
  count: { kind: "count", count: 1234 },
  decimal: { kind: "decimal", scaled: 123450, decimals: 2 },
  share: { kind: "share", counts: { numerator: 15, denominator: 87 }, told: null, decimals: 1 },
  yesNo: { kind: "yesNo", isYes: true },
  date: { kind: "date", when: onDay(day) },
  choice: { kind: "choice", option: "bau" },
  steps: { kind: "steps", done: new Map([["bau", onDay(day)]]) },
  text: { kind: "text", text: "Còn thiếu phòng họp." },
};

describe("a kind of field", () => {
  test.each<[string, FieldKind, string | null, boolean]>([
    ["counts are summed, and may count persons", "count", "sum", true],
    [
      "for yes and no, the total counts the units that say yes, and never persons",
      "yesNo",
      "countOfYes",
      false,
    ],
    ["decimal numbers are summed, and never count persons", "decimal", "sum", false],
    ["shares do not add up", "share", null, false],
    ["days do not add up", "date", null, false],
    ["choices do not add up", "choice", null, false],
    ["steps do not add up", "steps", null, false],
    ["words do not add up", "text", null, false],
  ])("%s", (_sentence, kind, total, ofPersons) => {
    expect(FIELD_KINDS[kind].numbers?.total ?? null).toBe(total);
    expect(countsPersons({ kind, unitOfMeasure: "người" }, ["người"])).toBe(ofPersons);
    expect(partsOf(values[kind]).number !== null).toBe(total !== null);
  });

  test("counts no persons where the unit of measure is not one of persons", () => {
    expect(countsPersons({ kind: "count", unitOfMeasure: "cuộc" }, ["người"])).toBe(false);
  });

  test("is found by its word in the form alone", () => {
    for (const kind of ALL_KINDS) expect(findFieldKind(FIELD_KINDS[kind].word)).toBe(kind);
    expect(findFieldKind("constructor")).toBeUndefined();
  });

  test("gives every unit a number of its own only where numbers are summed", () => {
    expect(ALL_KINDS.filter((kind) => isNumeric({ kind }))).toEqual(["count", "decimal"]);
  });

  test("answers a condition exactly where its values have an answer", () => {
    const answering = ALL_KINDS.filter((kind) => partsOf(values[kind]).answer !== null);
    expect([...kindsWithAnswers()].sort()).toEqual([...answering].sort());
  });
});

describe("a kind of indicator", () => {
  const threshold = { kind: "min", value: { numerator: 1, denominator: 2 } } as const;
  const share: Measure = {
    kind: "share",
    partField: "nu",
    wholeField: "tong",
    wholeName: "tổng số",
    threshold,
  };
  test.each<[string, Measure, readonly string[], boolean]>([
    ["a share prints part and whole, and all units together have one", share, ["nu", "tong"], true],
    ["a count prints itself", { kind: "count", field: "nu", threshold }, ["nu"], false],
    ["an answer prints no number", { kind: "yesNo", field: "co" }, [], false],
    ["steps print no number", { kind: "steps", field: "buoc", until: null }, [], false],
    ["a day prints no number", { kind: "deadline", field: "ngay", latest: onDay(day) }, [], false],
  ])("%s", (_sentence, measure, printed, isPooled) => {
    const { printedFields, pool, fields } = factsOf(measure);
    expect(printedFields).toEqual(printed);
    expect(pool !== null).toBe(isPooled);
    // The network of figures knows only fields that are read.
    expect(fields).toEqual(expect.arrayContaining([...printed, pool?.partField ?? fields[0]]));
  });

  test("prints numbers only of a field that has numbers", () => {
    for (const kind of ["share", "count"] as const)
      expect(kindsJudgedBy(kind).every((field) => isNumeric({ kind: field }))).toBe(true);
  });
});

describe("a value in Vietnamese", () => {
  const field: Field = {
    id: "x",
    name: "Số người",
    group: "g",
    kind: "count",
    unitOfMeasure: "người",
    decimals: null,
    addsUp: true,
    unitTypes: [],
    ...BY_TYPE_ALONE,
    isRequired: false,
    condition: null,
    visibility: "perUnit",
    notAbove: null,
    sumOf: [],
    largestChange: null,
    moment: null,
    isLasting: false,
    isOfCongress: false,
    notBefore: null,
    options: [
      { id: "bau", name: "Đã bầu" },
      { id: "duyet", name: "Đã duyệt" },
    ],
    explanation: null,
  };
  test.each<[FieldKind, Readonly<Partial<Record<ValuePlace, string>>>]>([
    ["count", { alone: "1.234 người", besideName: "1.234", column: "1.234", terminal: "1.234" }],
    ["decimal", { alone: "1.234,5 người", column: "1.234,5" }],
    ["share", { alone: "17,2% (15/87)", column: "17,2%" }],
    ["yesNo", { alone: "có", board: "có", terminal: "«có»" }],
    ["date", { alone: "05/02/2020", terminal: "05/02/2020" }],
    ["choice", { alone: "Đã bầu", board: "“Đã bầu”", terminal: "«Đã bầu»" }],
    ["steps", { alone: "1/2 bước (Đã bầu, 05/02/2020)", board: "đã xong 1 bước" }],
    ["text", { alone: "Còn thiếu phòng họp", board: "“Còn thiếu phòng họp.”" }],
  ])("%s is written as its place asks", (kind, texts) => {
    for (const [place, text] of Object.entries(texts))
      expect(toValueText(values[kind], field, place as ValuePlace)).toBe(text); // `as`: a key of the row
  });

  test("a withheld value says so everywhere, and values that do not add up have no total", () => {
    expect(toValueText({ kind: "withheld" }, field, "besideName")).toBe("không nêu");
    expect(toTotalText(1234, field)).toBe("1.234");
    expect(toTotalText(1234, { ...field, kind: "decimal", decimals: 2 })).toBe("12,34");
    expect(() => toTotalText(0, { ...field, kind: "date" })).toThrow(TypeError);
  });
});
