import { describe, expect, test } from "vitest";
import { buildRoot } from "./built-root.ts";
import { ENCODINGS } from "./eight-encodings.ts";
import {
  add,
  ENTERED,
  GUARDED_ROOT,
  guardTree,
  replace,
  SECRET,
  type Change,
} from "./guarded-tree.ts";
import { printTexts } from "./print-texts.ts";

const { tree: built } = await buildRoot(GUARDED_ROOT, { hasPdf: true });
/** The summary alone: every row reads all prints. */
const tree = new Map([...built].filter(([name]) => name !== "site/pdf/bao-cao.pdf"));
for (const [name, bytes] of tree)
  if (name.endsWith(".html"))
    tree.set(
      name,
      Buffer.from(bytes.toString("utf8").replace(/<a href="[^"]*bao-cao\.pdf".*?<\/a>/s, "")),
    );
const guard = (change: Change) => guardTree(tree, change);

test("bản dựng đúng thì không bị chặn", async () => {
  expect(await guard(() => undefined)).toEqual([]);
});

test("nội dung nội bộ trong một bản in bị chặn, viết cách nào cũng vậy", async () => {
  const texts = Object.values(ENCODINGS)
    .flatMap((encode) => encode(SECRET))
    .filter((encoded) => typeof encoded === "string");
  for (const bytes of await printTexts(texts)) {
    const told = await guard(add("site/pdf/thu.pdf", bytes));
    expect(told.join("\n")).toContain(ENTERED);
  }
});

describe("PDF phải lành lặn", () => {
  const PAPER = "site/pdf/tom-tat.pdf";
  test.each([
    [
      "bị cắt cụt",
      (changed: Map<string, Buffer>) =>
        changed.set(PAPER, (changed.get(PAPER) ?? Buffer.from("")).subarray(0, 4000)),
      "PDF không trọn vẹn",
    ],
    ["không phải PDF", add(PAPER, "<html>"), "nội dung không phải tệp .pdf"],
    ["ngôn ngữ khác", replace(/\/Lang \(vi\)/g, "/Lang (en)", PAPER), "tiếng Việt"],
    ["không có thẻ", replace("/Marked true", "/Marked null", PAPER), "cấu trúc cho máy đọc"],
    [
      "phông lạ",
      replace(/\/FontName \/([A-Z]{6}\+)Tinos/, "/FontName /AAAAAA+Arial", PAPER),
      "phông lạ «AAAAAA+Arial",
    ],
    ["phông không nhúng", replace(/\/FontFile2/, "/FontFilX2", PAPER), "PDF thiếu phông nhúng"],
    [
      "mã lệnh",
      replace(/\/Type \/Catalog/, "/Type /Catalog /OpenAction <</S /JavaScript /JS (1)>>", PAPER),
      "mã lệnh",
    ],
    [
      "tệp đính kèm",
      replace(/\/Type \/Catalog/, "/Type /Catalog /Names <</EmbeddedFiles 1 0 R>>", PAPER),
      "tệp đính kèm",
    ],
    [
      "đường dẫn của máy",
      replace("/Creator (Chromium)", "/Creator (/tmp/a/b.c)", PAPER),
      "đường dẫn của máy",
    ],
  ] as const)("%s: bị chặn", async (_what, change, expected) => {
    expect((await guard(change)).join("\n")).toContain(expected);
  });
});
