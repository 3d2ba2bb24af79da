import { expect, test } from "vitest";
import { DECIMAL as OF_DECIMALS } from "../../../tests/samples/decimal.ts";
import { sentencesOf, XA_A } from "../../../tests/samples/root.ts";

const NO_COUNT = "không phải là số đếm; chỉ nhận số nguyên không âm, như 15 hoặc 1234";

const QUOTES = "giá trị nằm trong dấu nháy của văn bản";
const SPACES = "có dấu cách lạ, thường do chép từ Word hoặc Excel";
const DECIMAL = "đây là số thập phân";

/** What is written for a count, and the sentence about it; `…` stands for NO_COUNT. */
test.each([
  ["1.234", "«1.234» có thể hiểu là số thập phân; viết 1234 nếu là số nguyên."],
  ["12.345", "«12.345» có thể hiểu là số thập phân; viết 12345 nếu là số nguyên."],
  ["1_000", "«1_000» …; có phải «1000»?"],
  ["1 000", "«1 000» …; có phải «1000»?"],
  ["1\u00A0000", `«1\u00A0000» …; ${SPACES}; có phải «1000»?`],
  ["1\u2009234", `«1\u2009234» …; ${SPACES}; có phải «1234»?`],
  ["1\u202F234 người", `«1\u202F234 người» …; ${SPACES}.`],
  ["“15”", `«“15”» …; ${QUOTES}; có phải «15»?`],
  ["‘15’", `«‘15’» …; ${QUOTES}; có phải «15»?`],
  ['"“1\u2009234”"', `«“1\u2009234”» …; ${QUOTES}; ${SPACES}; có phải «1234»?`],
  ["“1.234”", `«“1.234”» …; ${QUOTES}; có phải «1234»?`],
  ["“15 người”", `«“15 người”» …; ${QUOTES}; chỉ ghi số: 15.`],
  ["“mấy”", `«“mấy”» …; ${QUOTES}.`],
  ["1'000", "«1'000» …; có phải «1000»?"],
  ["01234", "«01234» …; có phải «1234»?"],
  ["0x1F", "«0x1F» …."],
  ["0o17", "«0o17» …."],
  ["1e3", "«1e3» …; đây là cách Excel viết tắt số lớn; mở ô đó, lấy đủ các chữ số."],
  [".inf", "«.inf» …."],
  [".nan", "«.nan» …."],
  ["9007199254740993", "«9007199254740993» …; số lớn nhất là 999.999.999."],
  ["12345678901234567890", "«12345678901234567890» …; số lớn nhất là 999.999.999."],
  ["15%", "«15%» …; ghi số lượng, công cụ tự tính tỷ lệ."],
  ["15 người", "«15 người» …; chỉ ghi số: 15."],
  ["214 đảng viên", "«214 đảng viên» …; chỉ ghi số: 214."],
  ["-3", "«-3» …; số đếm không âm."],
  ["1,5", `«1,5» …; ${DECIMAL}; số đếm không có phần lẻ.`],
  ["1.5", `«1.5» …; ${DECIMAL}; số đếm không có phần lẻ.`],
  ["214,5", `«214,5» …; ${DECIMAL}; số đếm không có phần lẻ.`],
  ["1.234,5", `«1.234,5» …; ${DECIMAL}; số đếm không có phần lẻ.`],
  ["15,0", `«15,0» …; ${DECIMAL}; có phải «15»?`],
  ["15.00", `«15.00» …; ${DECIMAL}; có phải «15»?`],
  ["1.234,00", `«1.234,00» …; ${DECIMAL}; có phải «1234»?`],
  ["1,234.00", `«1,234.00» …; ${DECIMAL}; có phải «1234»?`],
  ["1,234", `«1,234» …; ${DECIMAL}; nếu là hàng nghìn thì viết liền các chữ số.`],
  ["1,23E+05", "«1,23E+05» …; đây là cách Excel viết tắt số lớn; mở ô đó, lấy đủ các chữ số."],
  ["1.23.456", "«1.23.456» …."],
  ["1,234,567", "«1,234,567» …; có phải «1234567»?"],
  ["hai trăm", "«hai trăm» …; viết bằng chữ số."],
  ["mười lăm", "«mười lăm» …; viết bằng chữ số."],
  ["chưa có", "«chưa có» …; để trống nếu chưa có số liệu."],
  ['"?"', "«?» …; để trống nếu chưa có số liệu."],
  ['"-"', "«-» …; để trống nếu chưa có số liệu."],
  ["x", "«x» …; để trống nếu chưa có số liệu."],
  ["n/a", "«n/a» …; để trống nếu chưa có số liệu."],
  ["không", "«không» …; ghi 0 nếu không có, để trống nếu chưa có số liệu."],
  ["Không có", "«Không có» …; ghi 0 nếu không có, để trống nếu chưa có số liệu."],
  ["không có số liệu", "«không có số liệu» …; để trống nếu chưa có số liệu."],
  ["1O", "«1O» …; có phải «10»?"],
  ["1o", "«1o» …; có phải «10»?"],
  ["2l", "«2l» …; có phải «21»?"],
  ["I5", "«I5» …; có phải «15»?"],
  ["O5", "«O5» …; có phải «5»?"],
  ["2lO đảng viên", "«2lO đảng viên» …; có phải «210»?"],
  ["1 O", "«1 O» …."],
  ["15k", "«15k» …."],
  ["15 nghìn", "«15 nghìn» …."],
  ["3 chục", "«3 chục» …."],
  ["21S", "«21S» …."],
  ["214người", "«214người» …; chỉ ghi số: 214."],
  ["5²", "«5²» …."],
  [
    "\uFF11\uFF15",
    "chữ «\uFF11» (U+FF11) trong «\uFF11\uFF15» trông giống «1» nhưng là chữ khác; gõ lại: «15».",
  ],
  ["½", "«½» …."],
  ["+5", "«+5» …; có phải «5»?"],
  ["15.", "«15.» …; có phải «15»?"],
  ["=5+3", "«=5+3» …; ghi kết quả, không ghi công thức."],
  ['"#REF!"', "«#REF!» …; ô Excel này bị lỗi; lấy lại số từ bản gốc."],
  ["[214]", "cần một giá trị, không phải một danh sách."],
])("a count is %j", (written, sentence) => {
  const whole = `${XA_A}:8:17: ${sentence.replace("…", NO_COUNT)}`;
  expect(sentencesOf([XA_A, "so_dang_vien: 214", `so_dang_vien: ${written}`])).toEqual([whole]);
});

test("a map is an answer, and wants a value", () => {
  expect(sentencesOf([XA_A, "so_dang_vien: 214", "so_dang_vien: {}"])).toEqual([
    `${XA_A}:8:17: thiếu khóa «gia_tri» trong «so_lieu.so_dang_vien»; thêm dòng «gia_tri: …».`,
  ]);
});

test("a contradiction of an answer that is a map is told with its figure, where that stands", () => {
  expect(
    sentencesOf(
      ["data/bieu-mau.yaml", "    tong_cua: [cap_uy_nu, cap_uy_nam]\n", ""],
      [XA_A, "cap_uy_nu: 2", "cap_uy_nu: { gia_tri: 16, tinh_den: tháng 3/2020 }"],
    ),
  ).toEqual([
    `${XA_A}:11:25: «so_lieu.cap_uy_nu.gia_tri» là 16, lớn hơn «Tổng số cấp ủy viên: 15»; đối chiếu hai số này với báo cáo của đơn vị, sửa số sai.`,
  ]);
});

test.each([
  ["hơn 200", "hon", "200"],
  ["Gần 1.850", "gan", "1850"],
])("a source's own rounding goes under a key of its own: %s", (written, key, number) => {
  const [sentence] = sentencesOf([XA_A, "so_dang_vien: 214", `so_dang_vien: ${written}`]);
  expect(sentence).toContain(`ghi riêng: { gia_tri: "${number}", xap_xi: ${key} }.`);
});

test.each([
  [
    '"999.999.999.999,5"',
    "«999.999.999.999,5» không phải là số có",
    "; số lớn nhất là 999.999.999.",
  ],
  ["[1]", "cần một giá trị, không phải một danh sách.", "."],
])("a decimal number is told why it is none: %s", (written, start, end) => {
  const [sentence = ""] = sentencesOf(...OF_DECIMALS, [
    XA_A,
    "dien_tich: 12,5",
    `dien_tich: ${written}`,
  ]);
  expect(sentence).toContain(`:8:14: ${start}`);
  expect(sentence.endsWith(end)).toBe(true);
});
