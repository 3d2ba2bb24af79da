import { expect, test } from "vitest";
import { judgeCompleteness } from "../../evaluate/completeness.ts";
import { sampleRoot, XA_A, type Change } from "../../../tests/samples/root.ts";
import { validate } from "../../validate/validate.ts";
import { toMovedTexts } from "./moved-texts.ts";

const XA_D = XA_A.replace("xa-a", "xa-d");
const D = "ten: Đảng bộ xã D\nloai: dang-bo-xa\nkhoi: xa-phuong\ndon_vi_diem: không\n";

test.each<[string, readonly Change[], readonly string[]]>([
  ["không đơn vị nào", [], []],
  ["mất", [[XA_A, null]], ["Có ở kỳ 05/3/2020, kỳ này không có tệp: xa-a."]],
  [
    "mất và mới",
    [
      [XA_A, null],
      [XA_D, `${D}so_lieu: chua-gui\n`],
    ],
    [
      "Có ở kỳ 05/3/2020, kỳ này không có tệp: xa-a.",
      "Kỳ này mới có tệp, không có ở kỳ 05/3/2020: xa-d.",
    ],
  ],
])("đơn vị chỉ có ở một kỳ: %s", (_what, changes, expected) => {
  const board = judgeCompleteness(validate(sampleRoot(...changes)).roster);
  expect(board === null ? null : toMovedTexts(board)).toEqual(expected);
});
