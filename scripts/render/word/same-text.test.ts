import path from "node:path";
import { Parser } from "htmlparser2";
import { expect, test } from "vitest";
import { compose } from "../../compose/compose.ts";
import { checkRoot } from "../../check-root.ts";
import { SILENT } from "../../progress.ts";
import { toNumberedTexts } from "../../../tests/papers/heading-numbers.ts";
import { readDocx } from "../../../tests/papers/read-docx.ts";
import { EXAMPLE, PROJECT } from "../../../tests/roots/project-root.ts";
import { createPaperRenderer } from "../pages/paper.ts";
import { renderReportWord, type ReportPaper } from "./render-report-word.ts";
import { SAMPLE_DATE, sampleReport } from "../../../tests/samples/report.ts";
import { STATE_MARKS } from "./text/state-runs.ts";

const toHtml = createPaperRenderer();

/** Elements that the print does not show, or shows as a drawing. */
const UNSEEN = ["head", "svg", "caption"];
const BLOCKS = /^(p|h[1-6]|li|br|ul|ol|table|tr|th|td|div|figcaption|blockquote|hr|main|section)$/;

/** The texts of the print, block by block. */
function readPrint(html: string): readonly string[] {
  const texts = [""];
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (UNSEEN.includes(name)) hidden += 1;
      if (BLOCKS.test(name)) texts.push("");
    },
    ontext: (text) => {
      if (hidden === 0) texts.push(`${texts.pop() ?? ""}${text}`);
    },
    onclosetag: (name) => {
      if (UNSEEN.includes(name)) hidden -= 1;
      if (BLOCKS.test(name)) texts.push("");
    },
  });
  parser.end(html);
  return texts.map(fold).filter((text) => text !== "");
}

/** The texts of the document with the numbers that Word gives its headings, without the marks that the print draws or its style sheet adds. */
function readWord(bytes: Uint8Array): readonly string[] {
  const marks = new RegExp(`[${Object.values(STATE_MARKS).join("")}]\u00A0`, "g");
  return toNumberedTexts(readDocx(bytes))
    .map((text) => fold(text.replace(marks, "")))
    .filter((text) => text !== "");
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

async function readReport(root: string): Promise<ReportPaper> {
  const checked = await checkRoot({ root, period: null }, SILENT);
  if (checked.kind === "problems") throw new Error("the root is not sound");
  return compose(checked).report;
}

const papers = [
  ["báo cáo mẫu", sampleReport()],
  ["nhiệm kỳ 2020 – 2025", await readReport(PROJECT)],
  ["nhiệm kỳ 2025 – 2030", await readReport(EXAMPLE)],
  ["hai kỳ", await readReport(path.join(PROJECT, "tests/golden/hai-ky"))],
  ["một phần, không số", await readReport(path.join(PROJECT, "examples/tam-hoan-dai-hoi"))],
  ["phụ lục nằm ngang", await readReport(path.join(PROJECT, "examples/so-lieu-thong-ke"))],
] as const;

test.each(papers)("bản Word có đúng từng câu của bản in, theo thứ tự: %s", async (_name, paper) => {
  const printed = readPrint(toHtml(paper));
  expect(printed.length).toBeGreaterThan(20);
  expect(readWord(await renderReportWord(paper, SAMPLE_DATE))).toEqual(printed);
});
