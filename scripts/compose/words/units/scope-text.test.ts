import { expect, test } from "vitest";
import { nameBlocks } from "./scope-text.ts";

test.each([
  [["Xã, phường"], "khối xã, phường"],
  [["Sự nghiệp", "Doanh nghiệp"], "khối sự nghiệp và doanh nghiệp"],
  [["Khối xã"], "khối xã"],
  [["Phía Đông", "Phía Tây"], "phía Đông và phía Tây"],
])("blocks called %j are %j in a sentence", (names, text) => {
  const blocks = names.map((name) => ({ id: name, name }));
  expect(nameBlocks(names, blocks)).toBe(text);
});
