import { describe, expect, test } from "vitest";
import { after, BLANK, edit, GONE, set, type EditRow } from "../../tests/samples/forms/edits.ts";

describe("a value is changed where it stands", () => {
  test.each<EditRow>([
    ["a number", "a: 1\nb: 2\n", [set("a", "15")], "a: 15\nb: 2\n"],
    ["with a remark", "a: 1   # cũ\n", [set("a", "15")], "a: 15   # cũ\n"],
    ["one that was blank", "a:\nb: 2\n", [set("a", "15")], "a: 15\nb: 2\n"],
    ["blank before a remark", "a:   # chưa có\n", [set("a", "15")], "a: 15   # chưa có\n"],
    ["blank, as ~", "a: ~\n", [set("a", "15")], "a: 15\n"],
    ["in double quotes", 'a: "x: y"\n', [set("a", "z")], 'a: "z"\n'],
    ["in single quotes", "a: 'x: y'\n", [set("a", "it's")], "a: 'it''s'\n"],
    ["a text that YAML would cut", "a: x\n", [set("a", "xã #2")], 'a: "xã #2"\n'],
    ["a text like a key", "a: x\n", [set("a", "một: hai")], 'a: "một: hai"\n'],
    ["a text in quotes", "a: x\n", [set("a", '"một" hai')], "a: '\"một\" hai'\n"],
    ["a text of two lines", "a: x\n", [set("a", "một\nhai")], 'a: "một\\nhai"\n'],
    ["a text that means nothing", "a: x\n", [set("a", "null")], 'a: "null"\n'],
    ["a comma on its own line", "a: x\n", [set("a", "12,5")], "a: 12,5\n"],
    ["a comma in braces", "a: { b: x }\n", [set("a.b", "12,5")], 'a: { b: "12,5" }\n'],
    ["blank in braces", "a: { b: , c: 1 }\n", [set("a.b", "5")], "a: { b: 5 , c: 1 }\n"],
    ["in braces in a list", "- { b: x, c: y }\n", [set("0.c", "z")], "- { b: x, c: z }\n"],
    ["an item", "a: [x, y]\n", [set("a.1", "z")], "a: [x, z]\n"],
    ["below its key", "a:\n  x\nb: 1\n", [set("a", "y")], "a:\n  y\nb: 1\n"],
    ["of several lines", "a: x\n  y\nb: 1\n", [set("a", "z")], "a: z\nb: 1\n"],
    [
      "a block of text",
      "a: |  # từ Word\n  x\n  y\n\nb: 1\n",
      [set("a", "z")],
      "a: z # từ Word\n\nb: 1\n",
    ],
    ["lines that end as in Windows", "a: 1\r\nb: 2\r\n", [set("a", "15")], "a: 15\r\nb: 2\r\n"],
    ["a mark at the start", "\uFEFFa: 1\n", [set("a", "15")], "\uFEFFa: 15\n"],
    ["no end of the last line", "a: 1\nb: 2", [set("b", "15")], "a: 1\nb: 15"],
    ["a key in quotes", '"a": 1\n', [set("a", "15")], '"a": 15\n'],
    ["two at once", "a: 1 # x\nb: 2\n", [set("b", "3"), set("a", "4")], "a: 4 # x\nb: 3\n"],
    ["decomposed letters stay", "a: Xa\u0303\nb: 1\n", [set("b", "Xã")], "a: Xa\u0303\nb: Xã\n"],
  ])("%s", (_what, before, edits, expected) => {
    expect(after(before, edits)).toBe(expected);
  });
});

describe("a value goes", () => {
  test.each<EditRow>([
    ["blank", "a: 1\nb: 2\n", [edit("a", BLANK)], "a:\nb: 2\n"],
    ["blank before a remark", "a: 1  # cũ\n", [edit("a", BLANK)], "a:  # cũ\n"],
    ["blank in braces", "a: { b: 1, c: 2 }\n", [edit("a.b", BLANK)], "a: { b:, c: 2 }\n"],
    ["with its key", "a: 1\nb: 2\n", [edit("a", GONE)], "b: 2\n"],
    ["with all below it", "a:\n  b: 1\n  # x\n  c: 2\n\nd: 3\n", [edit("a", GONE)], "\nd: 3\n"],
    ["the first in braces", "a: { b: 1, c: 2 }\n", [edit("a.b", GONE)], "a: { c: 2 }\n"],
    ["the last in braces", "a: { b: 1, c: 2 }\n", [edit("a.c", GONE)], "a: { b: 1 }\n"],
    ["the only one in braces", "a: { b: 1 }\n", [edit("a.b", GONE)], "a: {}\n"],
    ["the only one on a line", "a:\n  b: 1\nc: 2\n", [edit("a.b", GONE)], "a: {}\nc: 2\n"],
    [
      "all of three in braces",
      "a: { b: 1, c: 2, d: 3 }\n",
      [edit("a.b", GONE), edit("a.c", GONE)],
      "a: { d: 3 }\n",
    ],
    ["what is not there", "a: 1\n", [edit("b", GONE)], "a: 1\n"],
  ])("%s", (_what, before, edits, expected) => {
    expect(after(before, edits)).toBe(expected);
  });
});

describe("what cannot be edited surely is left to a person", () => {
  test.each<EditRow>([
    ["an anchor", "a: &x 1\nb: *x\n", [set("a", "2")], "yaml-anchor yaml-anchor"],
    ["a tag", "a: !so 1\n", [set("a", "2")], "yaml-tag"],
    ["broken text", "a: [1\n", [set("a.0", "2")], "yaml-syntax"],
    ["a key twice", "a: 1\na: 2\n", [set("a", "2")], "duplicate-key"],
    ["a key with a question mark", "? a\n: 1\n", [set("a", "2")], "edit-unsafe"],
    ["a key without a colon in braces", "a: { b, c: 1 }\n", [set("a.b", "2")], "edit-unsafe"],
    ["a group that would become a value", "a:\n  b: 1\n", [set("a", "2")], "edit-unsafe"],
    ["remarks among steps that all go", "a:\n  # x\n  b: 1\n", [edit("a.b", GONE)], "edit-unsafe"],
    ["the first key behind a dash", "- a: 1\n  b: 2\n", [edit("0.a", GONE)], "edit-unsafe"],
    ["a key of a list", "a: [1]\n", [set("a.b", "2")], "edit-unsafe"],
    ["a row behind the next one", "a: [1]\n", [set("a.2", "2")], "edit-unsafe"],
    ["a sign that no reader keeps", "a: 1\n", [set("a", "x\u200By")], "edit-unsafe"],
  ])("%s", (_what, before, edits, expected) => {
    expect(after(before, edits)).toBe(expected);
  });
});

test("two edits of one place are a defect of the caller", () => {
  expect(() => after("a: 1\n", [set("a", "2"), set("a", "3")])).toThrow(
    "two edits of one place: a",
  );
  expect(() => after("a: 1\n", [set("a", "2"), set("a.b", "3")])).toThrow("two edits");
});
