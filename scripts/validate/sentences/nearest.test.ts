import { expect, test } from "vitest";
import { findNearest } from "./nearest.ts";

const KEYS = ["so_dang_vien", "cap_uy_tong", "cap_uy_nu", "don_vi_tinh"];

test.each([
  ["so_dang_vein", "so_dang_vien"],
  ["dan_vi_tinh", "don_vi_tinh"],
  ["Đơn-vị tính", "don_vi_tinh"],
  ["SO_DANG_VIEN", "so_dang_vien"],
  ["cap_uy_nuu", "cap_uy_nu"],
  ["ngay_sinh", undefined],
  ["", undefined],
])("%j was probably meant as %j", (written, meant) => {
  expect(findNearest(written, KEYS)).toBe(meant);
});

test("nothing is near where nothing is known", () => {
  expect(findNearest("ten", [])).toBeUndefined();
});
