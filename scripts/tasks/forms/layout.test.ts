import { describe, expect, test } from "vitest";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { loadSound, ROOTS } from "../../../tests/roots/load-root-here.ts";
import type { Field } from "../../model/form/form.ts";
import { isAmong } from "../../model/form/scope.ts";
import { toPeriodToAsk } from "./form-source.ts";
import { layOutLevel, layOutUnit, layOutUnits, type FormBook } from "./layout.ts";
import {
  HIDDEN_SHEET,
  parseHiddenRows,
  toHiddenRows,
  WORKBOOK_FORMAT,
} from "./layout/hidden-sheet.ts";
import { listQuestions, toPlainLabel } from "./layout/questions.ts";

/** `don-vi/truong/buoc` of each thing that is asked. */
function listAskedIds(owner: string, fields: readonly Field[]): readonly string[] {
  return fields.flatMap((field) => {
    const steps = field.kind === "steps" ? field.options.map(({ id }) => id) : [""];
    return steps.map((step) => `${owner}/${field.id}/${step}`);
  });
}

/** The same of the input cells, without those of comparisons and of the day of the figures. */
function listPlaceIds({ cells }: FormBook): readonly string[] {
  return cells
    .filter(({ place }) => place.field !== null && place.comparison === null)
    .map(({ place }) => `${place.unit ?? "chung"}/${place.field ?? ""}/${place.step ?? ""}`);
}

describe.each(ROOTS)("%s", async (root) => {
  const dataset = await loadSound(root);
  const { fields, levelFields, comparisons } = dataset.form;
  const period = dataset.periods.at(-1) ?? expect.fail("a period");
  const { source, units, levelBefore } = toPeriodToAsk(dataset, period);
  const ofUnits = units.map((unit) => ({ unit, book: layOutUnit(source, unit) }));
  const together = layOutUnits(source, units);
  const level = layOutLevel(source, levelBefore);
  const books = [...ofUnits.map(({ book }) => book), together, level];
  const askedOf = (unit: (typeof units)[number]) =>
    listAskedIds(
      unit.id,
      fields.filter((field) => isAmong(unit, field)),
    );

  test("mỗi điều hỏi một đơn vị có đúng một ô nhập trong tệp của đơn vị, và một ô ngày", () => {
    for (const { unit, book } of ofUnits) {
      expect(listPlaceIds(book).toSorted()).toEqual(askedOf(unit).toSorted());
      expect(book.cells.filter(({ place }) => place.field === null)).toHaveLength(1);
    }
  });

  test("tệp chung của các đơn vị hỏi đúng những điều ấy", () => {
    expect(listPlaceIds(together).toSorted()).toEqual(units.flatMap(askedOf).toSorted());
  });

  test("tệp số liệu chung hỏi mọi trường chung, và số để so sánh", () => {
    expect(listPlaceIds(level)).toEqual(listAskedIds("chung", levelFields));
    const compared = level.cells.filter(({ place }) => place.comparison !== null);
    expect(compared.length > 0).toBe(comparisons.length > 0);
  });

  test("mỗi ô nhập đứng cạnh nhãn của nó, và nhãn ấy chỉ có một", () => {
    for (const [{ sheets, cells }, asked] of [
      ...ofUnits.map(({ book }) => [book, fields] as const),
      [level, levelFields] as const,
    ]) {
      const texts = sheets[0]?.rows.map((row) => row.cells[1]?.value) ?? [];
      const labels = texts.filter((text) => typeof text === "string").map(toPlainLabel);
      expect(new Set(labels).size).toBe(labels.length);
      const questions = listQuestions(asked);
      const found = cells.map(({ place, address }) => {
        const text = texts[Number(address.replace(/\D/g, "")) - 1];
        const question = questions.find(({ label }) => label === text);
        return [question?.field.id ?? null, question?.step?.id ?? null, place.field, place.step];
      });
      expect(found.filter(([id, step, field, at]) => id !== field || step !== at)).toEqual([]);
    }
  });

  test("trang ẩn đọc lại được thành đúng các ô", () => {
    for (const { identity, cells, sheets } of books) {
      const written = toHiddenRows(identity, cells);
      const hidden = sheets.find(({ name }) => name === HIDDEN_SHEET);
      expect(hidden?.rows.map((row) => row.cells.map(({ value }) => value))).toEqual(written);
      expect(parseHiddenRows(written)).toEqual({ ...identity, format: WORKBOOK_FORMAT, cells });
    }
  });

  test("tên trang hợp lệ, công thức của ô nhập không dài quá mức Excel nhận", () => {
    for (const { sheets } of books) {
      const names = sheets.map(({ name }) => name);
      expect(names.filter((name) => !/^[^[\]:*?/\\]{1,31}$/.test(name))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
      const formulas = sheets.flatMap(({ checks }) =>
        checks.flatMap(({ rule }) => (rule.kind === "formula" ? [rule.formula] : [])),
      );
      expect(formulas.filter(({ length }) => length > 255)).toEqual([]);
    }
  });
});

test("tên nhóm dài, trùng, có dấu mà Excel không nhận vẫn thành tên trang", () => {
  const dataset = sampleDataset();
  const [field] = dataset.form.fields;
  const period = dataset.periods.at(-1) ?? expect.fail("a period");
  const names = ["Nhân sự: cấp ủy/ban", "a".repeat(40), "A".repeat(40), "???"];
  const form = {
    ...dataset.form,
    groups: names.map((name, at) => ({ id: `${at}`, name })),
    fields: names.flatMap((_, at) =>
      field === undefined ? [] : [{ ...field, id: `f${at}`, group: `${at}` }],
    ),
  };
  const { source, units } = toPeriodToAsk({ ...dataset, form }, period);
  const { sheets } = layOutUnits(source, units);
  expect(sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name)).toEqual([
    ...["Nhân sự cấp ủy ban", "a".repeat(31), `${"A".repeat(29)} 2`, "Số liệu", "Hướng dẫn"],
  ]);
});

test.each([
  ["mất đầu bảng", [["dinh_dang", "1"]]],
  ["không phải loại tệp nào", [["dinh_dang", "1"], ["loai", "khac"], ...restOfRows()]],
  ["số định dạng không phải số", [["dinh_dang", "x"], ["loai", "don-vi"], ...restOfRows()]],
])("trang ẩn bị sửa thì không đoán: %s", (_what, rows) => {
  expect(parseHiddenRows(rows)).toBeNull();
});

/** The last rows of a hidden sheet without any cell. */
function restOfRows(): readonly (readonly string[])[] {
  const identity = { kind: "unit", period: "2020-04-10", version: "a", unit: "b" } as const;
  return toHiddenRows(identity, []).slice(2);
}

test("ngày làm ví dụ là của năm chốt số liệu", () => {
  const dataset = sampleDataset();
  const period = dataset.periods.at(-1) ?? expect.fail("a period");
  const date = "2031-04-10" as typeof period.date; // `as`: a day that exists
  const { source, units } = toPeriodToAsk({ ...dataset, periods: [] }, { ...period, date });
  const text = JSON.stringify(layOutUnits(source, units).sheets);
  expect(text).not.toContain("/2020");
  expect(text).toContain("như 05/3/2031");
});
