import { describe, expect, test } from "vitest";
import {
  fail,
  FORM,
  LINES,
  planSpoilt,
  replaceText,
  SHEET,
  withRows,
  withSheet,
  type Given,
} from "../../../tests/samples/forms/spoilt.ts";
import type { FormRow } from "../forms/layout/form-sheet.ts";
import { faultsOf, linesOf } from "../../../tests/samples/forms/intake.ts";

const EMPTY_ROW: FormRow = { height: null, cells: [] };

describe("what people do to a sheet changes no answer", () => {
  test.each<[what: string, given: Given]>([
    ["nothing", {}],
    [
      "rows are put in above and between",
      { book: withRows((rows) => [EMPTY_ROW, ...rows.flatMap((row) => [row, EMPTY_ROW])]) },
    ],
    [
      "columns are put in",
      {
        book: withRows((rows) =>
          rows.map((row) => ({
            ...row,
            cells: row.cells.flatMap((cell) => [{ ...cell, value: null, place: null }, cell]),
          })),
        ),
      },
    ],
    [
      "rows stand in another order",
      { book: withRows((rows) => [...rows.slice(0, 7), ...rows.slice(7).toReversed()]) },
    ],
    [
      "a sheet has another name",
      { book: withSheet(SHEET, (sheet) => ({ ...sheet, name: "Sheet1" })) },
    ],
    ["the instructions are gone", { book: withSheet("Hướng dẫn", () => null) }],
    [
      "labels in other capitals, with other blanks",
      { book: withRows((rows) => replaceText(rows, "Số đảng viên", " SỐ  ĐẢNG VIÊN")) },
    ],
    [
      "labels in decomposed letters",
      {
        book: withRows((rows) =>
          replaceText(rows, "Số đảng viên", "Số đảng viên".normalize("NFD")),
        ),
      },
    ],
    [
      "a sheet of their own is added",
      {
        book: {
          ...FORM,
          sheets: [{ ...(FORM.sheets[1] ?? fail()), name: "Nháp" }, ...FORM.sheets],
        },
      },
    ],
    [
      "the whole sheet is copied",
      {
        book: {
          ...FORM,
          sheets: [...FORM.sheets, { ...(FORM.sheets[0] ?? fail()), name: "Số liệu (2)" }],
        },
      },
    ],
    [
      "the workbook has macros and links",
      {
        more: { more: { "xl/vbaProject.bin": "x", "xl/externalLinks/externalLink1.xml": "<x/>" } },
      },
    ],
  ])("%s", (_what, given) => {
    const done = planSpoilt(given);
    expect(faultsOf(done)).toEqual([]);
    expect(linesOf(done)).toEqual(LINES);
  });
});
