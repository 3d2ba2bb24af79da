import { expect, test } from "vitest";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { toSourceColumn } from "./source-column.ts";

const { indicators, instruments } = sampleDataset();
const bare = indicators.map((indicator) => ({ ...indicator, instrument: null }));

test("where no indicator has an instrument, there is no column", () => {
  const { headings, cellsOf } = toSourceColumn(bare, { instruments });
  expect([headings, ...bare.map(cellsOf)].flat()).toEqual([]);
});

test("where only some have one, the others have a dash", () => {
  const some = [...indicators.slice(0, 1), ...bare.slice(1, 2)];
  const { headings, cellsOf } = toSourceColumn(some, { instruments });
  expect(headings).toEqual(["Căn cứ"]);
  expect(some.flatMap(cellsOf).map(({ text, href }) => [text, href])).toEqual([
    ["Chỉ thị số 35-CT/TW", "van-ban/index.html#chi-thi-35"],
    ["–", null],
  ]);
});
