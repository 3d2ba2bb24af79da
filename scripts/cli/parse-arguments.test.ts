import { expect, test } from "vitest";
import { UsageError } from "../usage-error.ts";
import { parseArguments } from "./parse-arguments.ts";

const HOMES = { project: "/du-an", caller: "/du-an" };

test("xem trước nhận cổng; không ghi thì để trống", () => {
  expect(parseArguments(["start", "--cong", "3000"], HOMES).port).toBe(3000);
  expect(parseArguments(["start"], HOMES).port).toBeNull();
});

test.each([
  [["start", "--cong", "0"], "«0» không phải là cổng"],
  [["start", "--cong", "65536"], "«65536» không phải là cổng"],
  [["start", "--cong", "8o8o"], "«8o8o» không phải là cổng"],
  [["build", "--cong", "3000"], "--cong chỉ dùng với start"],
])("%j là dùng sai", (words, sentence) => {
  const parsing = () => parseArguments(words, HOMES);
  expect(parsing).toThrow(UsageError);
  expect(parsing).toThrow(sentence);
});
