import { expect, test } from "vitest";
import { sentencesOf, XA_A } from "../sample-root.ts";

const NO_COUNT = "không phải là số đếm; chỉ nhận số nguyên không âm, như 15 hoặc 1.234.567";

/** What is written for a count, and the sentence about it; `…` stands for NO_COUNT. */
test.each([
  ["1.234", "«1.234» có thể hiểu là số thập phân; viết 1234 nếu là số nguyên."],
  ["12.345", "«12.345» có thể hiểu là số thập phân; viết 12345 nếu là số nguyên."],
  ["1_000", "«1_000» …; có phải «1000»?"],
  ["1 000", "«1 000» …; có phải «1000»?"],
  ["1\u00A0000", "«1\u00A0000» …; có phải «1000»?"],
  ["1'000", "«1'000» …; có phải «1000»?"],
  ["01234", "«01234» …; có phải «1234»?"],
  ["0x1F", "«0x1F» …."],
  ["0o17", "«0o17» …."],
  ["1e3", "«1e3» …."],
  [".inf", "«.inf» …."],
  [".nan", "«.nan» …."],
  ["9007199254740993", "«9007199254740993» …; số lớn nhất là 999.999.999."],
  ["12345678901234567890", "«12345678901234567890» …; số lớn nhất là 999.999.999."],
  ["15%", "«15%» …; ghi số lượng, công cụ tự tính tỷ lệ."],
  ["15 người", "«15 người» …; chỉ ghi số: 15."],
  ["214 đảng viên", "«214 đảng viên» …; chỉ ghi số: 214."],
  ["-3", "«-3» …; số đếm không âm."],
  ["1,5", "«1,5» …; số đếm không có phần lẻ."],
  ["1.5", "«1.5» …; số đếm không có phần lẻ."],
  ["1.23.456", "«1.23.456» …."],
  ["1,234,567", "«1,234,567» …; có phải «1234567»?"],
  ["hai trăm", "«hai trăm» …; viết bằng chữ số."],
  ["mười lăm", "«mười lăm» …; viết bằng chữ số."],
  ["chưa có", "«chưa có» …; để trống nếu chưa có số liệu."],
  ['"?"', "«?» …; để trống nếu chưa có số liệu."],
  ['"-"', "«-» …; để trống nếu chưa có số liệu."],
  ["x", "«x» …; để trống nếu chưa có số liệu."],
  ["n/a", "«n/a» …; để trống nếu chưa có số liệu."],
  ["không", "«không» …; để trống nếu chưa có số liệu."],
  ["٣", "«٣» …."],
  [
    "\uFF11\uFF15",
    "chữ «\uFF11» (U+FF11) trong «\uFF11\uFF15» trông giống «1» nhưng là chữ khác; gõ lại: «15».",
  ],
  ["½", "«½» …."],
  ["+5", "«+5» …; có phải «5»?"],
  ["15.", "«15.» …; có phải «15»?"],
  ["=5+3", "«=5+3» …; ghi kết quả, không ghi công thức."],
  ['"#REF!"', "«#REF!» …; ô Excel này bị lỗi; lấy lại số từ bản gốc."],
  ["{}", "cần một giá trị, không phải một nhóm khóa."],
  ["[214]", "cần một giá trị, không phải một danh sách."],
])("a count is %j", (written, sentence) => {
  const whole = `${XA_A}:8:17: ${sentence.replace("…", NO_COUNT)}`;
  expect(sentencesOf([XA_A, "so_dang_vien: 214", `so_dang_vien: ${written}`])).toEqual([whole]);
});
