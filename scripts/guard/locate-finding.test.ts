import { expect, test } from "vitest";
import { locateFinding } from "./locate-finding.ts";

const sources = [
  { file: "data/a.yaml", text: "ten: Đảng bộ xã A\n" },
  { file: "content/b.md", text: "Đầu.\nHỏi 0912 345 678, đảng bộ  xã A.\n" },
];

test.each([
  ["có số điện thoại «0912 345 678»", null, "content/b.md:2"],
  ["nêu tên đơn vị «đảng bộ xã a» cùng điều chưa đạt", null, "content/b.md:2"],
  ["có nội dung nội bộ «xã A»", "data/x.yaml", "data/x.yaml"],
  ["không có CSP", null, null],
  ["liên kết «khong-co»", null, null],
])("%s: nói nhập ở đâu", (what, source, expected) => {
  const finding = { files: ["site/index.html"], what, source, cure: "hãy bỏ" };
  expect(locateFinding(finding, sources).source).toBe(expected);
});
