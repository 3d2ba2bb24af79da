import { expect, test } from "vitest";
import { toPlainWords } from "./plain-words.ts";

test.each([
  ["hoa, thường, dấu câu, nhiều dấu cách", "“Đảng bộ  xã A”:\n12,5 %", " đảng bộ xã a 12 5 "],
  ["dấu tổ hợp", "Đảng bộ".normalize("NFD"), " đảng bộ "],
  ["dấu không nhìn thấy", "Đảng\u00AD b\u200Bộ", " đảng bộ "],
  ["mọi dấu không nhìn thấy khác", "Đ\u061C\u180E\u2066\u206A\uFE0F\u3164\u{E0041}ảng", " đảng "],
  ["dấu ngắt dòng ngăn hai chữ", "Đảng\u2028bộ\u2029xã", " đảng bộ xã "],
  ["chữ, số ngoài mặt phẳng đầu", "a\u{1F600}\u{1D400}\u{1D7D8}b", " a \u{1D400}\u{1D7D8}b "],
  ["nửa cặp mã đứng một mình", "a\uD83Db\uDE00", " a b "],
  ["không có chữ nào", "…!", "  "],
  ["rỗng", "", "  "],
])("%s", (_what, text, expected) => {
  expect(toPlainWords(text)).toBe(expected);
});
