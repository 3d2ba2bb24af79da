import { describe, expect, test } from "vitest";
import type { SourceFile } from "../load/source-file.ts";
import { locateFinding } from "./locate-finding.ts";
import { splitSentences } from "./read/split-sentences.ts";

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

describe("đơn vị bị nêu cùng điều chưa đạt: nói câu ấy nhập ở đâu", () => {
  const own = {
    file: "data/ky/2020-04-10/don-vi/f.yaml",
    text: "ten: Chi bộ F\nloai: chi-bo\nly_do_diem: đơn vị nhiều năm yếu về văn kiện\n",
  };
  const told = { file: "content/trang/c.md", text: "Chi bộ F được chọn làm điểm.\n" };
  const locate = (pieces: readonly string[], ...entered: readonly SourceFile[]) =>
    locateFinding(
      {
        files: ["site/index.html"],
        what: "nêu tên đơn vị «chi bộ f» cùng điều chưa đạt",
        passages: splitSentences(pieces),
        source: null,
        cure: "hãy bỏ",
      },
      [told, own, ...entered],
    ).source;

  test.each([
    [
      "lời văn",
      "content/2020-04-10/ket-qua/01.md",
      "---\n---\nĐầu. Chi bộ F không gửi báo cáo.\n",
      3,
    ],
    ["tiêu đề kỳ", "data/ky/2020-04-10/ky.yaml", "tieu_de: Chi bộ F không gửi báo cáo\n", 1],
    ["lý do hoãn", "data/ky/2020-04-10/ky.yaml", "  - ly_do: vì Chi bộ F không gửi báo cáo\n", 1],
    ["trích yếu", "data/van-ban.yaml", "- ma: x\n  trich_yeu: Chi bộ F không gửi báo cáo\n", 2],
    [
      "câu bẻ dòng",
      "content/2020-04-10/mo-dau.md",
      "Đầu.\nNăm nay Chi bộ\nF không\ngửi báo cáo.\n",
      2,
    ],
    ["câu có chỗ điền", "content/2020-04-10/mo-dau.md", "Chi bộ F không gửi {{ x }} báo cáo.\n", 1],
  ])("%s", (_what, file, text, line) => {
    const page = ["Năm nay, Chi bộ F không gửi báo cáo. Câu sau."];
    expect(locate(page, { file, text })).toBe(`${file}:${line}`);
  });

  test("điều chưa đạt ở ô bên, nhập ở khóa khác", () => {
    const row = ["Chi bộ F", "Có", "đơn vị nhiều năm yếu về văn kiện"];
    expect(locate(row)).toBe(`${own.file}:3`);
  });

  test("chép ở hai kỳ thì nêu cả hai", () => {
    const text = "Chi bộ F còn chậm.\n";
    const both = ["content/a/mo-dau.md", "content/b/mo-dau.md"].map((file) => ({ file, text }));
    expect(locate([text], ...both)).toBe("content/a/mo-dau.md:1, content/b/mo-dau.md:1");
  });

  test("không đâu có câu ấy thì nói nơi có tên", () => {
    expect(locate(["Chi bộ F chậm"])).toBe("content/trang/c.md:1");
  });
});
