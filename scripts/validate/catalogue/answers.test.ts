import { expect, test } from "vitest";
import { sentencesOf, XA_A } from "../../../tests/samples/root.ts";

/** What stood there, what is written instead, and the sentence about it. */
test.each([
  [
    "ban_chi_dao: có",
    "ban_chi_dao: yes",
    "13:16: «yes» không phải là «có» hoặc «không»; có phải «có»?",
  ],
  [
    "ban_chi_dao: có",
    "ban_chi_dao: no",
    "13:16: «no» không phải là «có» hoặc «không»; có phải «không»?",
  ],
  [
    "ban_chi_dao: có",
    "ban_chi_dao: on",
    "13:16: «on» không phải là «có» hoặc «không»; có phải «có»?",
  ],
  [
    "ban_chi_dao: có",
    "ban_chi_dao: off",
    "13:16: «off» không phải là «có» hoặc «không»; có phải «không»?",
  ],
  [
    "ban_chi_dao: có",
    "ban_chi_dao: y",
    "13:16: «y» không phải là «có» hoặc «không»; có phải «có»?",
  ],
  [
    "ban_chi_dao: có",
    "ban_chi_dao: x",
    "13:16: «x» không phải là «có» hoặc «không»; có phải «có»?",
  ],
  [
    "ban_chi_dao: có",
    "ban_chi_dao: 1",
    "13:16: «1» không phải là «có» hoặc «không»; có phải «có»?",
  ],
  [
    "ban_chi_dao: có",
    "ban_chi_dao: 0",
    "13:16: «0» không phải là «có» hoặc «không»; có phải «không»?",
  ],
  [
    "ban_chi_dao: có",
    "ban_chi_dao: co",
    "13:16: «co» không phải là «có» hoặc «không»; có phải «có»?",
  ],
  [
    "ban_chi_dao: có",
    "ban_chi_dao: Co",
    "13:16: «Co» không phải là «có» hoặc «không»; có phải «có»?",
  ],
  [
    "ban_chi_dao: có",
    "ban_chi_dao: khong",
    "13:16: «khong» không phải là «có» hoặc «không»; có phải «không»?",
  ],
  [
    "ban_chi_dao: có",
    "ban_chi_dao: ko",
    "13:16: «ko» không phải là «có» hoặc «không»; có phải «không»?",
  ],
  [
    "ban_chi_dao: có",
    "ban_chi_dao: rồi",
    "13:16: «rồi» không phải là «có» hoặc «không»; có phải «có»?",
  ],
  [
    "ban_chi_dao: có",
    "ban_chi_dao: chưa",
    "13:16: «chưa» không phải là «có» hoặc «không»; có phải «không»?",
  ],
  [
    "ban_chi_dao: có",
    "ban_chi_dao: tRue",
    "13:16: «tRue» không phải là «có» hoặc «không»; có phải «true»?",
  ],
  [
    "ban_chi_dao: có",
    "ban_chi_dao: có ạ",
    "13:16: «có ạ» không phải là «có» hoặc «không»; có phải «có»?",
  ],
  [
    "ban_chi_dao: có",
    "ban_chi_dao: đã lập",
    "13:16: «đã lập» không phải là «có» hoặc «không»; có phải «có»?",
  ],
  ["ban_chi_dao: có", "ban_chi_dao: [có]", "13:16: cần một giá trị, không phải một danh sách."],
  [
    "hinh_thuc: dai-bieu",
    "hinh_thuc: đại biểu",
    "9:14: «đại biểu» không có trong các giá trị được nhận: dai-bieu, dang-vien; có phải «dai-bieu»?",
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
