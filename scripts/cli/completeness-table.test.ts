import { expect, test } from "vitest";
import { judgeCompleteness } from "../evaluate/completeness.ts";
import { PHUONG_B, sampleRoot, XA_A, type Change } from "../validate/sample-root.ts";
import { validate } from "../validate/validate.ts";
import { formatCompleteness } from "./completeness-table.ts";

function tableOf(...changes: readonly Change[]): readonly string[] {
  const board = judgeCompleteness(validate(sampleRoot(...changes)).roster);
  if (board === null) throw new Error("no period");
  return formatCompleteness(board).split("\n");
}

test("bảng thẳng cột với chữ Việt, chưa gửi đứng trước, cuối bảng có số cộng", () => {
  expect(tableOf([PHUONG_B, "so_dang_vien: 1234", "so_dang_vien:"])).toEqual([
    "Theo dõi gửi số liệu, kỳ 10/4/2020 (tệp trong data/ky/2020-04-10/don-vi/)",
    "Đơn vị            Kỳ này         Kỳ trước  Bắt buộc  Mục còn thiếu                               Nơi điền",
    "────────────────  ─────────────  ────────  ────────  ──────────────────────────────────────────  ───────────────",
    "Chi bộ C          chưa từng gửi  chưa gửi  0/1       toàn bộ số liệu                             chi-bo-c.yaml:5",
    "Đảng bộ phường B  đã gửi         đã gửi    1/2       Số đảng viên; Ngày thành lập và 1 mục khác  phuong-b.yaml:6",
    "Đã gửi 2/3 đơn vị; đủ mọi số liệu 1; thiếu mục bắt buộc 1; chỉ thiếu mục không bắt buộc 0; chưa gửi 1.",
  ]);
});

test("tên viết bằng dấu tổ hợp không làm lệch cột", () => {
  const decomposed = "Đảng bộ xã A".normalize("NFD");
  const board = judgeCompleteness(validate(sampleRoot()).roster);
  if (board === null) throw new Error("no period");
  const units = board.units.map((unit) => ({ ...unit, name: decomposed }));
  const [, head = "", , row = ""] = formatCompleteness({ ...board, units }).split("\n");
  expect(row.normalize("NFC").indexOf("chưa từng gửi")).toBe(head.indexOf("Kỳ này"));
});

test("đơn vị chỉ có ở một kỳ được nêu", () => {
  expect(tableOf([XA_A, null])).toContain("Có ở kỳ 05/3/2020, kỳ này không có tệp: xa-a.");
});

test("đủ cả thì chỉ còn dòng số cộng", () => {
  const board = judgeCompleteness(validate(sampleRoot()).roster);
  if (board === null) throw new Error("no period");
  const done = board.units.map((unit) => ({
    ...unit,
    state: "sent" as const,
    missing: [],
    isUnchanged: false,
  }));
  expect(formatCompleteness({ ...board, units: done }).split("\n")).toHaveLength(2);
});
