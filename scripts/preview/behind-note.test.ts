import { expect, test } from "vitest";
import { toBehindNote } from "./behind-note.ts";
import { findUnprinted } from "./list-papers.ts";

const NOW = new Map([
  ["site/pdf/bao-cao.pdf", "mới"],
  ["noi-bo/tom-tat.pdf", "như cũ"],
  ["noi-bo/don-vi/a.pdf", "mới"],
]);
const PRINTED = new Map([
  ["site/pdf/bao-cao.pdf", "cũ"],
  ["noi-bo/tom-tat.pdf", "như cũ"],
]);

test("documents that changed or are new must be printed; only those that can be opened are old", () => {
  const isThere = (path: string) => PRINTED.has(path);
  expect(findUnprinted(NOW, PRINTED, isThere)).toEqual({ count: 2, old: ["site/pdf/bao-cao.pdf"] });
});

test("when nothing is known of the last build, every print may be older", () => {
  expect(findUnprinted(NOW, null, () => true)).toEqual({ count: 3, old: [...NOW.keys()] });
});

test.each([
  ["following", null, "Đang ghi và soát kết quả ở phía sau"],
  ["following", { count: 0, old: [] }, "Đang ghi và soát kết quả ở phía sau"],
  ["following", { count: 50, old: [] }, "Đang in 50 tài liệu"],
  [
    "following",
    { count: 3, old: ["noi-bo/bao-cao.pdf"] },
    "Đang in lại 3 tài liệu; đến khi xong, liên kết tới chúng mở bản cũ",
  ],
  ["halted", { count: 3, old: [] }, "3 tài liệu chưa được in lại"],
  ["halted", null, ""],
  ["done", null, ""],
] as const)("a build that is %s with %j: “%s”", (state, unprinted, text) => {
  expect(toBehindNote(state, unprinted).text).toBe(text);
});

test("old documents are named by the addresses at which they are served", () => {
  const old = ["site/pdf/bao-cao.pdf", "noi-bo/tom-tat.pdf"];
  expect(toBehindNote("following", { count: 2, old }).old).toEqual([
    "/pdf/bao-cao.pdf",
    "/noi-bo/tom-tat.pdf",
  ]);
});
