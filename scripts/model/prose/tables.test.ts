import { describe, expect, test } from "vitest";
import { findLayoutProfile } from "../../compose/frame/layout-profile.ts";
import { createTextMeasure } from "../../render/word/text/measure-text.ts";
import { createMarkdown } from "./markup.ts";
import { findCrowding, toEms } from "./tables.ts";

const MARKDOWN = createMarkdown({ hasHeadings: false, toText: () => "5" });

function crowdingOf(...rows: readonly (readonly string[])[]) {
  const [head = [], ...others] = rows.map((cells) => `| ${cells.join(" | ")} |`);
  const rule = `|${" --- |".repeat(rows[0]?.length ?? 0)}`;
  const tokens = MARKDOWN.parse([head, rule, ...others].join("\n"), {});
  return findCrowding(tokens, 0);
}

const months = Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`);
const repeat = (words: string, count: number) => Array.from({ length: count }, () => words);

describe("a table has room on a sheet when the longest words of its columns stand side by side", () => {
  test.each([
    ["the months of a year", [months, repeat("Nhiệm kỳ", 12)]],
    ["fourteen columns", [repeat("Nhiệm kỳ", 14)]],
    ["one long word", [["a".repeat(40), "b"]]],
    ["a link with a long address", [[`[tin](https://a.vn/${"a".repeat(200)})`, "b"]]],
    ["long sentences", [repeat("mười chữ nữa ".repeat(20).trim(), 8)]],
    ["one column", [["a"], ["b"]]],
  ])("%s", (_what, rows) => {
    expect(crowdingOf(...rows)).toBeNull();
  });

  test.each([
    ["sixteen columns", [repeat("Nhiệm kỳ", 16)], "Nhiệm"],
    ["four long words", [repeat("a".repeat(40), 4)], "a".repeat(40)],
    [
      "an address",
      [["Trang", `https://a.vn/${"a".repeat(100)}`]],
      `https://a.vn/${"a".repeat(100)}`,
    ],
  ])("not: %s", (_what, rows, longestWord) => {
    expect(crowdingOf(...rows)).toEqual({ columnCount: rows[0]?.length, longestWord });
  });

  test("in a list there is less room", () => {
    const table = `| ${repeat("Nhiệm", 14).join(" | ")} |\n  |${" --- |".repeat(14)}`;
    const tokens = MARKDOWN.parse(`- a\n\n  ${table}`, {});
    const start = tokens.findIndex(({ type }) => type === "table_open");
    expect(findCrowding(tokens, start)?.columnCount).toBe(14);
  });
});

test("no letter is wider on paper than it is counted", () => {
  const measure = createTextMeasure();
  const letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyfjwzAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYFJWZ0123456789";
  const signs = ".,;:'!|()[]{}/\\-“”\"–—?*+=&%…@€<>#$_~^`’‘";
  const tooWide = Array.from(letters + signs).filter(
    (letter) => measure(letter, { pt: 100, isBold: true }) > toEms(letter) * 2000 + 1,
  );
  expect(tooWide).toEqual([]);
});

test.each(["hd36-2018", "hd05-2026"] as const)("a table is as wide as the text of %s", (name) => {
  const { marginsMm, firstLineIndentMm, tablePt } = findLayoutProfile({ layoutProfile: name });
  const widthPt = ((210 - marginsMm.bound - marginsMm.outer) * 72) / 25.4;
  expect([Math.floor(widthPt), firstLineIndentMm, tablePt]).toEqual([467, 10, 11]);
});
