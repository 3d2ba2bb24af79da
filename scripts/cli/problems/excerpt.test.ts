import { expect, test } from "vitest";
import { findLeastMs } from "../../../tests/run/processor-time.ts";
import { findExcerpt } from "./excerpt.ts";

/** Line and caret, one below the other, as a terminal shows them. */
function show(line: string, column: number): readonly (string | undefined)[] {
  const excerpt = findExcerpt(["", line], { line: 2, column });
  return [excerpt?.line, excerpt?.caret];
}

test.each([
  ["at its first letter", "ten: A", 1, "ten: A", "^"],
  ["inside", "  so: x", 7, "  so: x", "      ^"],
  ["past its end", "ten:", 5, "ten:", "    ^"],
  ["far past its end", "ten:", 50, "ten:", "    ^"],
  ["behind composed letters", "tên: x", 6, "tên: x", "     ^"],
  ["behind marks that are separate signs", "te\u0302\u0323n: x", 8, "tện: x", "     ^"],
  ["behind a letter that cannot be composed", "bо\u0323\u0302: x", 7, "bо\u0323\u0302: x", "    ^"],
  ["inside a letter that has a separate mark", "te\u0302n", 3, "tên", " ^"],
  ["behind a tab", "\ta: x", 5, "→a: x", "    ^"],
  ["behind letters of double width", "日本: x", 5, "日本: x", "      ^"],
  ["behind an emoji", "😀: x", 5, "😀: x", "    ^"],
  ["at an invisible sign", "a\u200Bb", 2, "a<U+200B>b", " ^"],
  ["behind a sign of direction", "a\u202Eb: x", 6, "a<U+202E>b: x", "            ^"],
  ["behind a space that does not break", "a:\u00A0x", 4, "a:<U+00A0>x", "          ^"],
  [
    "behind an escape, which must not reach a terminal",
    "a\u001B[31mb",
    7,
    "a<U+001B>[31mb",
    "             ^",
  ],
])("the caret stands exactly under the letter: %s", (_what, line, column, shown, caret) => {
  expect(show(line, column)).toEqual([shown, caret]);
});

test("a long line is cut around the place, and the caret still stands under it", () => {
  const line = `${"a".repeat(5000)}X${"b".repeat(5000)}`;
  const [shown = "", caret = ""] = show(line, 5001);
  expect(shown.length).toBeLessThanOrEqual(102);
  expect(shown).toMatch(/^…a+Xb+…$/);
  expect(caret.length - 1).toBe(shown.indexOf("X"));
});

test("a long line keeps its start when the place is there", () => {
  const [shown = "", caret] = show(`X${"b".repeat(500)}`, 1);
  expect(shown).toMatch(/^Xb{98,99}…$/);
  expect(caret).toBe("^");
});

test("a line of 3.5 million letters takes less than 0.2 s", () => {
  const line = `${"a".repeat(2_500_000)}X${"ệ".repeat(1_000_000)}`;
  expect(show(line, 2_500_001)[0]).toContain("X");
  expect(findLeastMs(() => void show(line, 2_500_001))).toBeLessThan(200);
});

test.each([
  ["blank", "   "],
  ["a fence", "---"],
])("a line that says nothing is not shown: %s", (_what, line) => {
  expect(findExcerpt([line], { line: 1, column: 1 })).toBeUndefined();
});

test("a line that is not there is not shown", () => {
  expect(findExcerpt(["a"], { line: 2, column: 1 })).toBeUndefined();
});
