import { expect, test } from "vitest";
import { sampleDataset } from "../../../../tests/samples/root.ts";
import { describeStandards, nameStrandless } from "./strandless.ts";

const { strands, indicators } = sampleDataset();
const loose = indicators.map((one) => ({ ...one, strand: null }));

test.each([
  ["all indicators have a strand", { strands, indicators }, "chỉ tiêu về cơ cấu cấp ủy"],
  [
    "none has",
    { strands, indicators: loose },
    "chỉ tiêu về cơ cấu cấp ủy và chỉ tiêu không thuộc phần việc nào",
  ],
  ["no strand counts as progress", { strands: strands.slice(2), indicators: loose }, ""],
])("what does not count as progress, where %s", (_what, dataset, expected) => {
  expect(describeStandards(dataset)).toBe(expected);
});

test("indicators of no strand are others only beside those of strands", () => {
  expect(nameStrandless({ indicators: loose })).toBe("Chỉ tiêu");
  expect(nameStrandless({ indicators: [...indicators.slice(1), ...loose] })).toBe("Chỉ tiêu khác");
});
