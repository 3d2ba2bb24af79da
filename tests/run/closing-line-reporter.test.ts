import { expect, test } from "vitest";
import { formatClosingLine } from "./closing-line-reporter.ts";

test.each([
  [{ passed: 12, failed: 0, skipped: 0 }, "12 passed, 0 failed"],
  [{ passed: 3, failed: 1, skipped: 2 }, "3 passed, 1 failed, 2 skipped"],
])("dòng cuối của %o là “%s”", (count, line) => {
  expect(formatClosingLine(count)).toBe(line);
});
