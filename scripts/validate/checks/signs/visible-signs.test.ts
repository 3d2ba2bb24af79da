import { expect, test } from "vitest";
import { toVisible } from "./visible-signs.ts";

test.each([
  ["Đảng bộ xã A", "Đảng bộ xã A"],
  ["a\u001B[31mb\u202Ec\nd", "a<U+001B>[31mb<U+202E>c<U+000A>d"],
])("a file's name cannot steer the terminal that shows it: %j", (text, shown) => {
  expect(toVisible(text)).toBe(shown);
});
