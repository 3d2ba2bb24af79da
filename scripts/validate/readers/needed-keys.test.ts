import { expect, test } from "vitest";
import { contentPage, shortcoming } from "../schema/prose/items.ts";
import { toHeadCure, toKeyLine } from "./needed-keys.ts";

test.each([
  [
    "a shortcoming",
    shortcoming,
    "viết ở đầu tệp, mỗi phần một dòng: «---», «tieu_de: …», «pham_vi: …» (một trong: cong-khai, noi-bo), «tinh_trang: …» (một trong: chua-khac-phuc, dang-khac-phuc, da-khac-phuc), «---», rồi mới đến lời văn",
  ],
  [
    "a page",
    contentPage,
    "viết ở đầu tệp, mỗi phần một dòng: «---», «tieu_de: …», «---», rồi mới đến lời văn",
  ],
])("the head of %s has the keys that it must have", (_what, { takes }, cure) => {
  expect(toHeadCure(takes)).toBe(cure);
});

test("where nothing is told of a key, nothing is offered for it", () => {
  expect(toKeyLine("tieu_de", undefined)).toBe("«tieu_de: …»");
  expect(toHeadCure(undefined)).toBeNull();
});
