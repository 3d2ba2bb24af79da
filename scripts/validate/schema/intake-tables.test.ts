import { describe, expect, test } from "vitest";
import { sampleRoot, sentencesOf } from "../../../tests/samples/root.ts";
import { validate } from "../validate.ts";

const FILE = "data/nhap.yaml";
const TABLE = `bang:
  - id: theo-doi
    tep: theo doi*.xlsx
    trang: Tháng 4
    so_dong_dau: 2
    cot_don_vi: Đơn vị
    cot:
      - { dau: Số ĐV, truong: so_dang_vien }
      - { dau: Đề cương, truong: tien_do_van_kien, buoc: de-cuong }
      - { dau: Tính đến, truong: ngay_so_lieu }
    don_vi:
      - { ten: Xã A, id: xa-a }
    bo_qua: [Tổng cộng]
`;

test("a table of staff says where what stands", () => {
  const { problems, intakeTables } = validate(sampleRoot([FILE, TABLE]));
  expect(problems).toEqual([]);
  expect(intakeTables).toEqual([
    {
      id: "theo-doi",
      filePattern: "theo doi*.xlsx",
      sheet: "Tháng 4",
      headRows: 2,
      unitHead: "Đơn vị",
      columns: [
        { head: "Số ĐV", field: "so_dang_vien", step: null },
        { head: "Đề cương", field: "tien_do_van_kien", step: "de-cuong" },
        { head: "Tính đến", field: null, step: null },
      ],
      unitNames: [{ name: "Xã A", unit: "xa-a" }],
      ignored: ["Tổng cộng"],
    },
  ]);
});

test("what need not be said", () => {
  const short =
    "bang:\n  - id: a\n    cot_don_vi: Đơn vị\n    cot:\n      - { dau: Số, truong: so_dang_vien }\n";
  expect(validate(sampleRoot([FILE, short])).intakeTables).toMatchObject([
    { filePattern: null, sheet: null, headRows: 1, unitNames: [], ignored: [] },
  ]);
});

describe("what is wrong with it is told as in every file of the data", () => {
  test.each([
    [
      "an unknown field",
      "truong: so_dang_vien",
      "truong: so_dang_vie",
      "data/nhap.yaml:8:31: «bang[1].cot[1].truong» nêu mã «so_dang_vie», nhưng không có mã này; có phải «so_dang_vien»?",
    ],
    [
      "an unknown step",
      "buoc: de-cuong",
      "buoc: de-cuog",
      "data/nhap.yaml:9:58: «de-cuog» không có trong các giá trị được nhận: de-cuong, du-thao, da-duyet; có phải «de-cuong»?",
    ],
    [
      "a process without its step",
      ", buoc: de-cuong",
      "",
      "data/nhap.yaml:9:9: thiếu khóa «buoc» trong «bang[1].cot[2]»; thêm dòng «buoc: …».",
    ],
    [
      "a step of what has none",
      "truong: so_dang_vien",
      "truong: so_dang_vien, buoc: a",
      "data/nhap.yaml:8:51: khóa «buoc» không dùng với kiểu này; xóa khóa này.",
    ],
    [
      "an unknown unit",
      "id: xa-a }",
      "id: xa-aa }",
      "data/nhap.yaml:12:26: «bang[1].don_vi[1].id» nêu mã «xa-aa», nhưng không có mã này; có phải «xa-a»?",
    ],
    [
      "a head twice",
      "dau: Đề cương",
      "dau: Số ĐV",
      "data/nhap.yaml:9:16: «Số ĐV» đã nêu ở dòng 8.",
    ],
    [
      "more rows of heads than any table has",
      "so_dong_dau: 2",
      "so_dong_dau: 20",
      "data/nhap.yaml:5:18: «20» không có trong các giá trị được nhận: 1, 2, 3, 4; có phải «2»?",
    ],
    [
      "two tables of one id",
      "bang:\n",
      "bang:\n  - { id: theo-doi, cot_don_vi: Tên, cot: [{ dau: Số, truong: so_dang_vien }] }\n",
      "data/nhap.yaml:3:9: «theo-doi» đã nêu ở dòng 2.",
    ],
    [
      "an unknown key",
      "cot_don_vi",
      "cot_donvi",
      "data/nhap.yaml:6:5: không có khóa «cot_donvi»; có phải «cot_don_vi»?",
    ],
  ])("%s", (_what, from, to, sentence) => {
    expect(sentencesOf([FILE, TABLE.replace(from, to)])).toEqual([sentence]);
  });
});
