import { expect, test } from "vitest";
import { sampleDataset } from "../../../../tests/samples/root.ts";
import { toDoneRule, toLateRule } from "./done-rule-text.ts";

const dataset = sampleDataset();
const [strand] = dataset.strands;
const [indicator] = dataset.indicators;
const [field] = dataset.form.fields;
if (strand === undefined || indicator === undefined || field === undefined)
  throw new TypeError("the sample has a strand, an indicator and a field");

/** A root that judges on which day a work was done. */
const JUDGING = {
  strands: [{ ...strand, countsAsProgress: true }],
  indicators: [
    {
      ...indicator,
      strand: strand.id,
      measure: { kind: "deadline", field: field.id, latest: { first: "", last: "", words: "" } },
    },
  ],
  form: { ...dataset.form, fields: [{ ...field, moment: "done" }] },
} as unknown as typeof dataset; // only what the rule reads

test.each([
  ["where no day is judged", dataset, "đạt mọi chỉ tiêu ấy", "Còn chỉ tiêu chưa đạt"],
  [
    "where the day of a work is judged",
    JUDGING,
    "đạt mọi chỉ tiêu ấy; việc đã làm xong sau thời hạn cũng là xong",
    "Còn việc chưa xong",
  ],
])("what is done and what is late, %s", (_where, root, done, late) => {
  expect(toDoneRule("ấy", root)).toBe(done);
  expect(toLateRule(root)).toBe(`${late} của một phần việc mà thời hạn đã qua`);
});
