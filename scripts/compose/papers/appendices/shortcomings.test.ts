import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../../tests/samples/briefings.ts";
import {
  HAN_CHE,
  sampleDataset,
  sentencesOf,
  XA_A,
  type Change,
} from "../../../../tests/samples/root.ts";
import { composeShortcomingAppendix } from "./shortcomings.ts";

const withKeys = (keys: string): Change => [HAN_CHE, "tinh_trang:", `${keys}\ntinh_trang:`];
/** Nobody misses what the shortcoming is bound to, so that no unit is named for that. */
const SOLVED: readonly Change[] = [
  [XA_A, "cap_uy_nu: 2", "cap_uy_nu: 5"],
  [XA_A, "cap_uy_nam: 13", "cap_uy_nam: 10"],
];

function whomOf(keys: string): string | undefined {
  const { internal } = toSampleBriefings(sampleDataset(withKeys(keys), ...SOLVED));
  return composeShortcomingAppendix(internal).table.rows[0]?.cells[0]?.text;
}

test.each([
  ["khoi: [co-quan]", "Khối cơ quan"],
  ["doi_tuong: { diem: có }", "Đơn vị điểm"],
  [
    "doi_tuong: { loai: [dang-bo-xa, dang-bo-phuong], khoi: [xa-phuong] }",
    "Đảng bộ xã và Đảng bộ phường (thuộc khối xã, phường)",
  ],
  ["doi_tuong: { don_vi: [xa-a, chi-bo-c] }", "Đảng bộ xã A, Chi bộ C"],
  ["doi_tuong: tat-ca", "Mọi đơn vị trực thuộc"],
])("leaders read of whom a shortcoming with «%s» is", (keys, whom) => {
  expect(whomOf(keys)).toBe(whom);
});

test("of whom it is, is said once", () => {
  expect(sentencesOf(withKeys("khoi: [co-quan]\ndoi_tuong: { diem: có }"))).toEqual([
    "content/2020-04-10/han-che/01-co-cau.md:10:7: «doi_tuong» đã nói mục này là của đơn vị nào, nên không ghi «khoi» bên cạnh; ghi điều ấy vào trong khóa kia, rồi xóa khóa này.",
  ]);
});
