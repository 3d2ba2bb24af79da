import { expect, test } from "vitest";
import { toPlainWords } from "../read/plain-words.ts";
import { createValueFinder } from "./find-values.ts";
import type { InternalValue } from "./sort-out.ts";

const day: InternalValue = { kind: "date", value: "2025-07-01", place: "a" };
const word: InternalValue = { kind: "text", value: "vắng", place: "b" };

test.each([
  ["a day in bold", "từ ngày **01/7/2025**, các xã", "01/7/2025", undefined],
  ["a word in italics", "có nơi *vắng* người", "vắng", undefined],
  ["the words of a link", "xem [vắng](https://a.vn)", "vắng", undefined],
  ["a cell of a table", "| vắng | có mặt |\n| --- | --- |\n| 1 | 2 |", "vắng", undefined],
  ["nothing", "các xã", "01/7/2025", day],
  ["a word among others", "có nơi vắng người", "vắng", word],
])("what public prose marks as a whole is public: %s", (_what, prose, text, expected) => {
  const sorted = { internal: [day, word], open: new Set<string>(), prose: new Set([prose]) };
  expect(createValueFinder(sorted).findWhole(toPlainWords(text))).toBe(expected);
});

test("a span of days is found with and without the word for a day", () => {
  const span: InternalValue = { kind: "text", value: "từ 02/3/2020 đến 03/3/2020", place: "c" };
  const { findWhole } = createValueFinder({ internal: [span], open: new Set(), prose: new Set() });
  for (const text of [span.value, "từ ngày 02/3/2020 đến ngày 03/3/2020"])
    expect(findWhole(toPlainWords(text))).toBe(span);
});
