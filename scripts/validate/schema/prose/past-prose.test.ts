import { expect, test } from "vitest";
import { HAN_CHE, MO_DAU, sentencesOf, type Change } from "../../../../tests/samples/root.ts";

const PAST = "lời chép từ kỳ 05/3/2020, chưa ai xem lại";

test.each<readonly [string, Change, string]>([
  ["an item", [HAN_CHE, "pham_vi:", "cua_ky: 05/3/2020\npham_vi:"], PAST],
  ["running text", [MO_DAU, "---\ncua_ky: 2020-03-05\n---\nNhư sau:\n"], PAST],
  ["no day", [HAN_CHE, "pham_vi:", "cua_ky: kỳ trước\npham_vi:"], "«kỳ trước»"],
  [
    "a page",
    ["content/trang/gioi-thieu.md", "---\ntieu_de: A\ncua_ky: 05/3/2020\n---\nB\n"],
    "không có khóa «cua_ky»",
  ],
])("a mark of %s is told, once", (_what, change, sentence) => {
  const [first = "", ...others] = sentencesOf(change);
  expect([others, first]).toEqual([[], expect.stringContaining(sentence)]);
});

test("running text without its mark is sound, whatever is left of the head", () => {
  for (const head of ["", "---\n---\n", "---\n\n# ghi chú\n---\n"])
    expect(sentencesOf([MO_DAU, `${head}Như sau:\n`])).toEqual([]);
});

test("a mark without a day is none", () => {
  expect(sentencesOf([HAN_CHE, "pham_vi:", "cua_ky:\npham_vi:"])).toEqual([]);
});
