import { describe, expect, test } from "vitest";
import { loadSound, ROOTS } from "../../../tests/roots/load-root-here.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Field } from "../../model/form.ts";
import { isAmong } from "../../model/scope.ts";
import { toPeriodToAsk, type PeriodToAsk } from "./form-source.ts";
import { layOutLevel, layOutUnit, layOutUnits, type FormBook } from "./layout.ts";
import { HIDDEN_SHEET, parseHiddenRows, toHiddenRows } from "./layout/hidden-sheet.ts";
import { listQuestions, toPlainLabel } from "./layout/questions.ts";

/** Of a form: `don-vi/truong/buoc`, one for each thing that is asked. */
function listAskedIds(unit: string, fields: readonly Field[]): readonly string[] {
  return fields.flatMap((field) =>
    field.kind === "steps"
      ? field.options.map(({ id }) => `${unit}/${field.id}/${id}`)
      : [`${unit}/${field.id}/`],
  );
}

function listPlaceIds({ cells }: FormBook): readonly string[] {
  return cells
    .filter(({ place }) => place.field !== null && place.comparison === null)
    .map(({ place }) => `${place.unit ?? "chung"}/${place.field ?? ""}/${place.step ?? ""}`);
}

function listPeriods(dataset: Dataset): readonly PeriodToAsk[] {
  return dataset.periods.map((period) => toPeriodToAsk(dataset, period));
}

describe.each(ROOTS)("%s", async (root) => {
  const dataset = await loadSound(root);
  const { fields, levelFields } = dataset.form;
  const periods = listPeriods(dataset);

  test("mỗi điều hỏi một đơn vị có đúng một ô nhập trong tệp của đơn vị", () => {
    for (const { source, units } of periods) {
      for (const unit of units) {
        const asked = listAskedIds(
          unit.id,
          fields.filter((field) => isAmong(unit, field)),
        );
        const book = layOutUnit(source, unit);
        expect(listPlaceIds(book).toSorted()).toEqual(asked.toSorted());
        expect(book.cells.filter(({ place }) => place.field === null)).toHaveLength(1);
      }
    }
  });

  test("tệp chung của các đơn vị hỏi đúng những điều ấy", () => {
    for (const { source, units } of periods) {
      const book = layOutUnits(source, units);
      const asked = units.flatMap((unit) =>
        listAskedIds(
          unit.id,
          fields.filter((field) => isAmong(unit, field)),
        ),
      );
      expect(listPlaceIds(book).toSorted()).toEqual(asked.toSorted());
    }
  });

  test("tệp số liệu chung hỏi mọi trường chung", () => {
    for (const { source, levelBefore } of periods)
      expect(listPlaceIds(layOutLevel(source, levelBefore)).toSorted()).toEqual(
        listAskedIds("chung", levelFields).toSorted(),
      );
  });

  test("mỗi ô nhập đứng cạnh nhãn của nó; trong một trang không nhãn nào trùng", () => {
    for (const { source, units, levelBefore } of periods) {
      for (const [book, asked] of [
        ...units.slice(0, 3).map((unit) => [layOutUnit(source, unit), fields] as const),
        [layOutLevel(source, levelBefore), levelFields] as const,
      ]) {
        const [sheet] = book.sheets;
        const texts = sheet?.rows.map(({ cells }) => cells[1]?.value ?? "") ?? [];
        const plain = texts
          .filter((text) => text !== "")
          .map(String)
          .map(toPlainLabel);
        expect(new Set(plain).size).toBe(plain.length);
        const labels = new Map(
          listQuestions(asked).map(({ field, step, label }) => [
            `${field.id}/${step?.id ?? ""}`,
            label,
          ]),
        );
        for (const { place, address } of book.cells.filter(({ place }) => place.field !== null))
          expect(texts[Number(address.replace(/\D/g, "")) - 1]).toBe(
            labels.get(`${place.field ?? ""}/${place.step ?? ""}`),
          );
      }
    }
  });

  test("trang ẩn đọc lại được thành đúng các ô và đơn vị", () => {
    for (const { source, units, levelBefore } of periods.slice(-1)) {
      const books = [
        ...units.map((unit) => layOutUnit(source, unit)),
        layOutUnits(source, units),
        layOutLevel(source, levelBefore),
      ];
      for (const { identity, cells, sheets } of books) {
        const hidden = sheets.find(({ name }) => name === HIDDEN_SHEET);
        const rows = hidden?.rows.map((row) => row.cells.map(({ value }) => value));
        const written = toHiddenRows(identity, cells);
        expect(rows).toEqual(written);
        expect(parseHiddenRows(written)).toEqual({ ...identity, format: 1, cells });
      }
    }
  });

  test("tên trang hợp lệ, công thức của ô nhập không dài quá mức Excel nhận", () => {
    for (const { source, units } of periods) {
      const books = [layOutUnits(source, units), ...units.map((unit) => layOutUnit(source, unit))];
      for (const { sheets } of books) {
        const names = sheets.map(({ name }) => name);
        expect(
          names.filter((name) => name === "" || name.length > 31 || /[[\]:*?/\\]/.test(name)),
        ).toEqual([]);
        expect(new Set(names).size).toBe(names.length);
        const formulas = sheets.flatMap(({ checks }) =>
          checks.flatMap(({ rule }) => (rule.kind === "formula" ? [rule.formula] : [])),
        );
        expect(formulas.filter(({ length }) => length > 255)).toEqual([]);
      }
    }
  });
});
