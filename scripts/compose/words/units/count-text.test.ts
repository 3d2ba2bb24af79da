import { expect, test } from "vitest";
import { toCountText } from "./count-text.ts";

test.each([
  [0, 0, "Không có đơn vị nào"],
  [0, 45, "Không có đơn vị nào khớp"],
  [1, 45, "Hiện 1 trong 45 đơn vị"],
  [12, 45, "Hiện 12 trong 45 đơn vị"],
  [45, 45, "Hiện 45 đơn vị"],
  [1, 1, "Hiện 1 đơn vị"],
  [1234, 52105, "Hiện 1.234 trong 52.105 đơn vị"],
])("hiện %i trong %i: «%s»", (shown, whole, expected) => {
  expect(toCountText(shown, whole)).toBe(expected);
});
