import { expect, test } from "vitest";
import { createMarkdown } from "../../scripts/model/prose/markup.ts";
import { createPaperRenderer } from "../../scripts/render/pages/paper.ts";
import { makeDocument, printAll, sharePress } from "../samples/prints.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { sampleReport } from "../samples/report.ts";
import { sampleDataset } from "../samples/root.ts";
import { composePublicBulletin } from "../../scripts/compose/papers/bulletin.ts";

const MARKDOWN = createMarkdown({ hasHeadings: false, toText: () => "9".repeat(25) });
const render = createPaperRenderer();
const press = sharePress();

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

const bulletin = composePublicBulletin(toSampleBriefings(sampleDataset()).editions[0]);
const report = sampleReport();

/** What has no room in the signed document, in the paper for citizens. */
async function findTooWide(tables: readonly string[]): Promise<readonly string[]> {
  const closingHtml = MARKDOWN.render(tables.join("\n\nMột.\n\n"));
  const documents = [
    render({ ...report, view: { ...report.view, closingHtml } }),
    render({ ...bulletin, view: { ...bulletin.view, closingHtml } }),
  ].map((html, index) => ({ ...makeDocument(String(index)), html }));
  const printed = await printAll(documents, { press: press() });
  return [...printed.values()].flatMap(({ tooWide }) => tooWide);
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
