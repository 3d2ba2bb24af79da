import { expect, test } from "vitest";
import { withWholeTerms } from "./whole-terms.ts";

test.each([
  [
    "Công tác tổ chức đại hội chi bộ, đảng bộ nhiệm kỳ 2020 – 2025",
    "[Công tác] [tổ chức] [đại hội] [chi bộ], [đảng bộ] [nhiệm kỳ] [2020 – 2025]",
  ],
  ["Thị ủy <A> & đội ngũ cấp ủy", "[Thị ủy] &lt;A&gt; &amp; [đội ngũ] [cấp ủy]"],
  ["Đảng bộ xã Long Hữu", "Đảng bộ xã Long Hữu"],
  ["Không có từ nào, kể cả Trưởng ban chi bộp", "Không có từ nào, kể cả Trưởng ban chi bộp"],
])("%s", (title, expected) => {
  const marked = withWholeTerms(title);
  expect(marked.replace(/<span class="whole-term">(.*?)<\/span>/g, "[$1]")).toBe(expected);
});
