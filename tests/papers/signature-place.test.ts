import { describe, expect, test } from "vitest";
import { composeReportPaper } from "../../scripts/compose/papers/report.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";
import { printDocuments } from "../../scripts/print/print-documents.ts";
import { createPaperRenderer } from "../../scripts/render/pages/paper.ts";
import { ensureBrowser } from "../../scripts/setup/ensure-browser.ts";
import { SILENT } from "../../scripts/progress.ts";
import { openPdf, readLaidPages, type LaidPage } from "./laid-page.ts";
import { PROJECT } from "../roots/project-root.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { readSoundRoot } from "../roots/sound-root.ts";

/** A page of text has about forty lines, so these additional lines move the signature over a whole page. */
const LINES_MORE = Array.from({ length: 14 }, (_, index) => index * 3);
const TOP_MARGIN_MM = 20;

const browser = await ensureBrowser(SILENT.say);
const { dataset } = await readSoundRoot(PROJECT);

/**
 * The head and the last section of the report, once for each number of additional lines that move the end down. What
 * stands between them would only move it, too, and takes long to print.
 */
async function printMoved(from: Dataset): Promise<readonly (readonly LaidPage[])[]> {
  const { internal, evaluations } = toSampleBriefings(from);
  const inside = { evaluation: evaluations.now, appendices: [] };
  const paper = composeReportPaper("noi-bo/bao-cao.pdf", internal, inside);
  const html = createPaperRenderer()(paper);
  const [first, last] = [html.indexOf("<h2"), html.lastIndexOf("<h2")];
  expect(first).toBeLessThan(last);
  const documents = LINES_MORE.map((count) => ({
    path: `noi-bo/${String(count)}.pdf`,
    html: html.slice(0, first) + "<p>Một dòng.</p>".repeat(count) + html.slice(last),
    title: paper.shell.title,
    properties: paper.shell.properties,
    date: internal.briefing.period.date,
    mostPages: null,
    thinner: null,
  }));
  const prints: (readonly LaidPage[])[] = [];
  for await (const { bytes } of printDocuments(documents, { browser }))
    prints.push(await readLaidPages(await openPdf(bytes)));
  return prints;
}

function withoutClosing(from: Dataset): Dataset {
  return {
    ...from,
    periods: from.periods.map((period) => ({
      ...period,
      report: period.report === null ? null : { ...period.report, closing: null },
    })),
  };
}

/** Lines of text between the head of the page and the signature that stands on it. */
function findLinesAbove(pages: readonly LaidPage[]): number {
  const texts = pages.at(-1)?.texts ?? [];
  const authority = texts.find(({ text }) => text === "T/M BAN THƯỜNG VỤ");
  if (authority === undefined) return 0;
  const lines = texts.filter(
    ({ baseMm }) => baseMm > TOP_MARGIN_MM && baseMm < authority.baseMm - 1,
  );
  return new Set(lines.map(({ baseMm }) => Math.round(baseMm))).size;
}

describe("phần ký, dù báo cáo dài ngắn thế nào", () => {
  test.each([
    ["có lời kết", dataset],
    ["không có lời kết", withoutClosing(dataset)],
  ] as const)("%s: không bao giờ đứng một mình trên trang", async (_, from) => {
    const prints = await printMoved(from);
    expect(prints.map(findLinesAbove).filter((count) => count < 2)).toEqual([]);
    // The lines moved the signature onto another page and to many places of a page.
    expect(new Set(prints.map((pages) => pages.length)).size).toBeGreaterThan(1);
    expect(new Set(prints.map(findLinesAbove)).size).toBeGreaterThan(2);
  });
});
