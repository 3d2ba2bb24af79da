import { expect, test } from "vitest";
import { createMarkdown } from "../../scripts/model/prose/markup.ts";
import { createPaperRenderer } from "../../scripts/render/pages/paper.ts";
import { makeDocument, printOne } from "../samples/prints.ts";
import { sampleReport } from "../samples/report.ts";

const MARKDOWN = createMarkdown({ hasHeadings: false, toText: () => "9".repeat(25) });
const render = createPaperRenderer();

function toTable(columnCount: number, cell: string): string {
  const row = `| ${Array.from({ length: columnCount }, () => cell).join(" | ")} |`;
  return `${row}\n|${" --- |".repeat(columnCount)}\n${row}\n`;
}

/** The table with the longest words that the check lets through. W is the letter that it counts most exactly. */
function toFullTable(columnCount: number): string {
  const tables = Array.from({ length: 60 }, (_, index) =>
    toTable(columnCount, `**${"W".repeat(index + 1)}**`),
  );
  return tables.findLast((table) => !MARKDOWN.render(table).includes("crowded")) ?? "";
}

async function findTooWide(tables: readonly string[]): Promise<readonly string[]> {
  const paper = sampleReport();
  const closingHtml = MARKDOWN.render(tables.join("\n\nMột.\n\n"));
  const html = render({ ...paper, view: { ...paper.view, closingHtml } });
  return (await printOne({ ...makeDocument("bang"), html })).tooWide;
}

test("bảng mà kiểm tra nhận thì vừa tờ giấy, không chữ nào bị ngắt", async () => {
  const tables = Array.from({ length: 14 }, (_, index) => toFullTable(index + 1));
  expect(tables.filter((table) => table === "")).toEqual([]);
  expect(await findTooWide(tables)).toEqual([]);
});

test("số liệu dài hơn chỗ của bảng thì ngắt, không tràn", async () => {
  const table = toTable(14, "{{ don_vi.tong }} 8548-CV/BTCTW-VPTW");
  expect(MARKDOWN.render(table)).toContain('class="crowded"');
  expect(await findTooWide([table])).toEqual([]);
});
