import { expect, test } from "vitest";
import { joinTerms, withWholeTerms } from "./whole-terms.ts";

test.each([
  [
    "Công tác tổ chức đại hội chi bộ, đảng bộ nhiệm kỳ 2020 – 2025",
    "[Công tác] [tổ chức] [đại hội] [chi bộ], [đảng bộ] [nhiệm kỳ] [2020 – 2025]",
  ],
  ["Thị ủy <A> & đội ngũ cấp ủy", "[Thị ủy] &lt;A&gt; &amp; [đội ngũ] [cấp ủy]"],
  ["Đảng bộ xã Long Hữu", "Đảng bộ xã Long Hữu"],
  ["Không có từ nào, kể cả Trưởng ban chi bộp", "Không có từ nào, kể cả Trưởng ban chi bộp"],
])("%s", (title, expected) => {
  expect(bracket(withWholeTerms(title))).toBe(expected);
});

test("in a narrow column the name of an office is whole however short it is, in capitals too", () => {
  expect(bracket(withWholeTerms("ĐẢNG BỘ THÀNH PHỐ A", 0))).toBe("[ĐẢNG BỘ] [THÀNH PHỐ] A");
  expect(bracket(withWholeTerms("BAN THƯỜNG VỤ ĐẢNG ỦY PHƯỜNG CỬA ĐÔNG", 0))).toBe(
    "[BAN THƯỜNG VỤ] [ĐẢNG ỦY] PHƯỜNG CỬA ĐÔNG",
  );
});

test("in Word, no line ends at the spaces of a term", () => {
  expect(joinTerms("ĐẢNG ỦY XÃ LONG HỮU")).toBe("ĐẢNG\u00A0ỦY XÃ LONG HỮU");
});

function bracket(marked: string): string {
  return marked.replace(/<span class="whole-term">(.*?)<\/span>/g, "[$1]");
}
