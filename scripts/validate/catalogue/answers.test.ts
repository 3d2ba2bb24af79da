import { expect, test } from "vitest";
import { sentencesOf, XA_A } from "../../../tests/samples/root.ts";

/** What is written for an answer, and the one that was probably meant. */
test.each([
  ["yes", "có"],
  ["no", "không"],
  ["on", "có"],
  ["off", "không"],
  ["y", "có"],
  ["x", "có"],
  ["1", "có"],
  ["0", "không"],
  ["co", "có"],
  ["Co", "có"],
  ["khong", "không"],
  ["ko", "không"],
  ["rồi", "có"],
  ["chưa", "không"],
  ["tRue", "true"],
  ["có ạ", "có"],
  ["đã lập", "có"],
])("an answer is «%s»: «%s»", (written, meant) => {
  expect(sentencesOf([XA_A, "ban_chi_dao: có", `ban_chi_dao: ${written}`])).toEqual([
    `${XA_A}:13:16: «${written}» không phải là «có» hoặc «không»; có phải «${meant}»?`,
  ]);
});

/** What stood there, what is written instead, and the sentence about it. */
test.each([
  ["ban_chi_dao: có", "ban_chi_dao: [có]", "13:16: cần một giá trị, không phải một danh sách."],
  [
    "hinh_thuc: dai-bieu",
    "hinh_thuc: đại biểu",
    "9:14: «đại biểu» không có trong các giá trị được nhận: dai-bieu, dang-vien; có phải «dai-bieu»?",
  ],
  [
    "ban_chi_dao: có",
    "ban_chi_dao: “có”",
    "13:16: «“có”» không phải là «có» hoặc «không»; giá trị nằm trong dấu nháy của văn bản; có phải «có»?",
  ],
  [
    "hinh_thuc: dai-bieu",
    "hinh_thuc: “dai-bieu”",
    "9:14: «“dai-bieu”» không có trong các giá trị được nhận: dai-bieu, dang-vien; có phải «dai-bieu»?",
  ],
  [
    "hinh_thuc: dai-bieu",
    "hinh_thuc: Dai-bieu",
    "9:14: «Dai-bieu» không có trong các giá trị được nhận: dai-bieu, dang-vien; có phải «dai-bieu»?",
  ],
  [
    "hinh_thuc: dai-bieu",
    "hinh_thuc: trực tuyến",
    "9:14: «trực tuyến» không có trong các giá trị được nhận: dai-bieu, dang-vien.",
  ],
])("instead of «%s»: «%s»", (before, after, sentence) => {
  expect(sentencesOf([XA_A, before, after])).toEqual([`${XA_A}:${sentence}`]);
});

const BIEU_MAU = "data/bieu-mau.yaml";

test("an answer may be declared to last, a count may not", () => {
  expect(
    sentencesOf([BIEU_MAU, "    kieu: co-khong\n", "    kieu: co-khong\n    giu_nguyen: có\n"]),
  ).toEqual([]);
  expect(
    sentencesOf([
      BIEU_MAU,
      "    don_vi_tinh: đảng viên\n",
      "    don_vi_tinh: đảng viên\n    giu_nguyen: có\n",
    ]),
  ).toEqual([
    `${BIEU_MAU}:9:17: khóa «giu_nguyen» không dùng với kiểu này; kiểu này dùng: don_vi_tinh, khong_vuot, tong_cua, thay_doi_toi_da; xóa khóa này.`,
  ]);
});
