import { describe, expect, test } from "vitest";
import { composeReportPaper } from "../../scripts/compose/papers/report.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";
import { createPaperRenderer } from "../../scripts/render/pages/paper.ts";
import { printAll, sharePress } from "../samples/prints.ts";
import { readSheets, type Sheet } from "../browser/read-sheets.ts";
import { PROJECT } from "../roots/project-root.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { readSoundRoot } from "../roots/sound-root.ts";

/** A page of text has about forty lines, so these additional lines move the signature over a whole page. */
const LINES_MORE = Array.from({ length: 14 }, (_, index) => index * 3);
/** In points. */
const TOP_MARGIN = (20 * 72) / 25.4;

const press = sharePress();
const { dataset } = await readSoundRoot(PROJECT);

/**
 * The head and the last section of the report, once for each number of additional lines that move the end down. What
 * stands between them would only move it, too, and takes long to print.
 */
async function printMoved(from: Dataset): Promise<readonly (readonly Sheet[])[]> {
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
  const prints: (readonly Sheet[])[] = [];
  for (const { bytes } of (await printAll(documents, { press: press() })).values())
    prints.push(await readSheets(bytes));
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
function findLinesAbove(sheets: readonly Sheet[]): number {
  const lines = sheets.at(-1)?.lines ?? [];
  // The list of recipients begins on the same line.
  const authority = lines.findIndex(({ text }) => text.endsWith("T/M BAN THƯỜNG VỤ"));
  return lines.slice(0, Math.max(0, authority)).filter(({ foot }) => foot > TOP_MARGIN).length;
}

describe("phần ký, dù báo cáo dài ngắn thế nào", () => {
  test.each([
    ["có lời kết", dataset],
    ["không có lời kết", withoutClosing(dataset)],
  ] as const)("%s: không bao giờ đứng một mình trên trang", async (_, from) => {
    const prints = await printMoved(from);
    expect(prints.map(findLinesAbove).filter((count) => count < 2)).toEqual([]);
    // The lines moved the signature onto another page and to many places of a page.
    expect(new Set(prints.map((sheets) => sheets.length)).size).toBeGreaterThan(1);
    expect(new Set(prints.map(findLinesAbove)).size).toBeGreaterThan(2);
  });
});
