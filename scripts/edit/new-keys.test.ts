import { describe, expect, test } from "vitest";
import { after, edit, GONE, set, type EditRow } from "../../tests/samples/forms/edits.ts";

const HEAD = "ten: Xã A\nso_lieu:\n";

describe("a new key stands in its place", () => {
  test.each<EditRow>([
    [
      "behind its neighbour, before the blank line",
      `${HEAD}  so_dang_vien: 5 # đủ\n\n  so_nhan_su: 3\n`,
      [set("so_lieu.ghi_chu", "x")],
      `${HEAD}  so_dang_vien: 5 # đủ\n  ghi_chu: x\n\n  so_nhan_su: 3\n`,
    ],
    [
      "before its neighbour, below the remark of the group",
      `${HEAD}  # Thông tin chung\n  ghi_chu: x\n`,
      [set("so_lieu.so_dang_vien", "5")],
      `${HEAD}  # Thông tin chung\n  so_dang_vien: 5\n  ghi_chu: x\n`,
    ],
    [
      "before its neighbour and what is remarked of that",
      `${HEAD}  # đếm lại\n  ghi_chu: x\n`,
      [set("so_lieu.so_dang_vien", "5")],
      `${HEAD}  so_dang_vien: 5\n  # đếm lại\n  ghi_chu: x\n`,
    ],
    [
      "behind the steps of its neighbour",
      `${HEAD}  quy_trinh:\n    buoc-1: có\n`,
      [set("so_lieu.nu", "1")],
      `${HEAD}  quy_trinh:\n    buoc-1: có\n  nu: 1\n`,
    ],
    [
      "below the remark of a group that has nothing yet",
      `${HEAD}  # Thông tin chung\n  so_dang_vien: 5\n  # Nhân sự\nloai: x\n`,
      [set("so_lieu.nu", "1")],
      `${HEAD}  # Thông tin chung\n  so_dang_vien: 5\n  # Nhân sự\n  nu: 1\nloai: x\n`,
    ],
    [
      "with the remark of its group, where groups have remarks",
      `${HEAD}  # Thông tin chung\n  so_dang_vien: 5\n`,
      [set("so_lieu.nu", "1"), set("so_lieu.so_nhan_su", "3")],
      `${HEAD}  # Thông tin chung\n  so_dang_vien: 5\n  # Nhân sự\n  so_nhan_su: 3\n  nu: 1\n`,
    ],
    [
      "without one where none has",
      `${HEAD}  so_dang_vien: 5\n`,
      [set("so_lieu.nu", "1")],
      `${HEAD}  so_dang_vien: 5\n  nu: 1\n`,
    ],
    [
      "a key that the style does not know, last",
      `${HEAD}  so_nhan_su: 3\n`,
      [set("so_lieu.la", "1")],
      `${HEAD}  so_nhan_su: 3\n  la: 1\n`,
    ],
    [
      "before a key of a later line",
      "so_lieu: chua-gui\n",
      [set("ten", "x")],
      "ten: x\nso_lieu: chua-gui\n",
    ],
    [
      "in braces, in order",
      "a: { gia_tri: 1, nguon: x }\n",
      [set("a.xap_xi", "hon")],
      "a: { gia_tri: 1, xap_xi: hon, nguon: x }\n",
    ],
    [
      "in braces, first",
      "a: { nguon: x }\n",
      [set("a.gia_tri", "1")],
      "a: { gia_tri: 1, nguon: x }\n",
    ],
    ["in empty braces", "a: {}\n", [set("a.gia_tri", "1")], "a: { gia_tri: 1 }\n"],
    [
      "in braces behind a blank one",
      "a: { gia_tri: }\n",
      [set("a.nguon", "x")],
      "a: { gia_tri: , nguon: x }\n",
    ],
    [
      "with lines as in Windows",
      "ten: x\r\nso_lieu: a\r\n",
      [set("loai", "y")],
      "ten: x\r\nloai: y\r\nso_lieu: a\r\n",
    ],
    ["where the last line has no end", "ten: x", [set("loai", "y")], "ten: x\nloai: y"],
    [
      "where the one step goes and another comes",
      "quy_trinh:\n  buoc-1: có\nten: x\n",
      [edit("quy_trinh.buoc-1", GONE), set("quy_trinh.buoc-2", "có")],
      "quy_trinh:\n  buoc-2: có\nten: x\n",
    ],
    [
      "where its neighbour goes",
      "quy_trinh:\n  buoc-1: có\n  buoc-3: có\n",
      [edit("quy_trinh.buoc-1", GONE), set("quy_trinh.buoc-2", "có")],
      "quy_trinh:\n  buoc-2: có\n  buoc-3: có\n",
    ],
    [
      "behind the first key of a row",
      "- so_lieu: chua-gui\n",
      [set("0.ten", "x")],
      "- so_lieu: chua-gui\n  ten: x\n",
    ],
  ])("%s", (_what, before, edits, expected) => {
    expect(after(before, edits)).toBe(expected);
  });
});

describe("a map or a list that is not there is made", () => {
  test.each<EditRow>([
    [
      "in an empty file",
      "",
      [set("so_lieu.nu", "1"), set("ten", "Xã A")],
      "ten: Xã A\nso_lieu:\n  # Nhân sự\n  nu: 1\n",
    ],
    ["in a file of remarks", "# Minh họa.", [set("ten", "x")], "# Minh họa.\nten: x\n"],
    [
      "without figures",
      "ten: x\n",
      [set("so_lieu.nu", "1")],
      "ten: x\nso_lieu:\n  # Nhân sự\n  nu: 1\n",
    ],
    [
      "behind an empty key",
      "so_lieu: # chờ\nten: x\n",
      [set("so_lieu.nu", "1")],
      "so_lieu: # chờ\n  # Nhân sự\n  nu: 1\nten: x\n",
    ],
    [
      "for a unit that had sent nothing",
      "so_lieu: chua-gui\n",
      [set("so_lieu.nu", "1")],
      "so_lieu:\n  # Nhân sự\n  nu: 1\n",
    ],
    [
      "the same in a row",
      "- { id: a, so_lieu: chua-gui }\n",
      [set("0.so_lieu.nu", "1"), set("0.so_lieu.so_dang_vien", "5")],
      "- { id: a, so_lieu: { so_dang_vien: 5, nu: 1 } }\n",
    ],
    [
      "the same in a row of lines",
      "- id: a\n  so_lieu: chua-gui\n- id: b\n",
      [set("0.so_lieu.nu", "1")],
      "- id: a\n  so_lieu:\n    # Nhân sự\n    nu: 1\n- id: b\n",
    ],
    [
      "steps",
      `${HEAD}  nu: 1\n`,
      [set("so_lieu.quy_trinh.buoc-2", "có"), set("so_lieu.quy_trinh.buoc-1", "05/3/2020")],
      `${HEAD}  quy_trinh:\n    buoc-1: 05/3/2020\n    buoc-2: có\n  nu: 1\n`,
    ],
    [
      "without keys",
      "quy_trinh: # chưa\nnu: 1\n",
      [edit("quy_trinh", { kind: "noKeys" }), edit("so_lieu.quy_trinh", { kind: "noKeys" })],
      "quy_trinh: {} # chưa\nnu: 1\nso_lieu:\n  # Nhân sự\n  quy_trinh: {}\n",
    ],
    [
      "more about a number",
      `${HEAD}  nu: 1 # x\n`,
      [set("so_lieu.nu.gia_tri", "1"), set("so_lieu.nu.nguon", "Phòng A, B")],
      `${HEAD}  nu: { gia_tri: 1, nguon: "Phòng A, B" } # x\n`,
    ],
    [
      "a row behind rows in braces",
      "don_vi:\n  - { id: a, ten: x } # đầu\n",
      [set("don_vi.1.id", "b"), set("don_vi.1.so_lieu.nu", "1")],
      "don_vi:\n  - { id: a, ten: x } # đầu\n  - { so_lieu: { nu: 1 }, id: b }\n",
    ],
    [
      "a row behind rows of lines",
      "don_vi:\n  - id: a\n    ten: x\n\nz: 1\n",
      [set("don_vi.1.ten", "y"), set("don_vi.1.so_lieu.nu", "1")],
      "don_vi:\n  - id: a\n    ten: x\n  - ten: y\n    so_lieu:\n      # Nhân sự\n      nu: 1\n\nz: 1\n",
    ],
    ["a list", "ten: x\n", [set("don_vi.0.ten", "y")], "ten: x\ndon_vi:\n  - ten: y\n"],
    ["an item in brackets", "a: [x]\n", [set("a.1", "y, z")], 'a: [x, "y, z"]\n'],
  ])("%s", (_what, before, edits, expected) => {
    expect(after(before, edits)).toBe(expected);
  });
});
