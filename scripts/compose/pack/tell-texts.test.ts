import { describe, expect, test } from "vitest";
import { compareTexts } from "./compare-texts.ts";
import { tellTexts } from "./tell-texts.ts";

function toText(text: string) {
  return { period: null, section: "Kết quả", title: "Đảng viên", status: "", text };
}

describe("a text that has changed", () => {
  test.each<readonly [what: string, before: string, now: string, told: readonly string[]]>([
    ["a number", "Có 1.610 người.", "Có 61 người.", ["1.610 → 61 trong câu “Có 61 người.”"]],
    [
      "several figures, one of them twice, and a day",
      "Ngày 05/3/2020: 7/9 nơi, tức 7/9. Câu 1.",
      "Ngày 10/4/2020: 8/9 nơi, tức 8/9. Câu 1.",
      ["05/3/2020 → 10/4/2020, 7/9 → 8/9 trong câu “Ngày 10/4/2020: 8/9 nơi, tức 8/9.”"],
    ],
    [
      "a figure beside words that are others",
      "Có 3 tổ. Chưa xong.",
      "Có 4 tổ. Đã xong.",
      ["3 → 4 trong câu “Có 4 tổ.”", "Bỏ: “Chưa xong.”", "Thêm: “Đã xong.”"],
    ],
    [
      "figures of more sentences than anybody reads",
      "A 1. B 1. C 1. D 1. E 1.",
      "A 2. B 2. C 2. D 2. E 2.",
      [
        ...["A", "B", "C"].map((name) => `1 → 2 trong câu “${name} 2.”`),
        "Con số còn đổi trong 2 câu khác.",
      ],
    ],
    [
      "the same sentences in another order",
      "Câu một. Câu hai.",
      "Câu hai. Câu một.",
      ["Vẫn những câu ấy, chỉ khác thứ tự hoặc số lần nêu."],
    ],
  ])("%s", (_what, before, now, told) => {
    expect(tellTexts(compareTexts([toText(before)], [toText(now)]))).toEqual([
      { name: "Kết quả “Đảng viên”", lines: told },
    ]);
  });
});
