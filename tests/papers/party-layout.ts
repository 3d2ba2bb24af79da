// Hướng dẫn 36-HD/VPTW and 05-HD/VPTW: page, components 1 to 14, body of the text. Lengths in millimetres.
import { loadPaperRenderer } from "../../scripts/produce/papers.ts";
import { printOne } from "../samples/prints.ts";
import { SAMPLE_DATE, sampleReport } from "../samples/report.ts";
import { openPdf, readLaidPages, type LaidPage, type PlacedText } from "./laid-page.ts";

export const SHEET = { width: 210, height: 297 };
export const MARGIN = { top: 20, bottom: 20, bound: 30, outer: 15 };
export const TOLERANCE = 0.5;
export const LINE = (18 * 25.4) / 72;

export async function readPaper(
  name: string,
  from: ReadonlyMap<string, Uint8Array>,
): Promise<readonly LaidPage[]> {
  return readLaidPages(await openPdf(from.get(name) ?? missing(name)));
}

/** It has what the town's report lacks: urgency, a name under the signature, an appendix across. */
export async function printSample(): Promise<readonly LaidPage[]> {
  const render = await loadPaperRenderer(SAMPLE_DATE);
  const { bytes } = await printOne(render(sampleReport()));
  return readLaidPages(await openPdf(bytes));
}

export function missing(what: string): never {
  throw new Error(`no ${what}`);
}

/** The texts between the upper and the lower margin, without page number and running mark. */
export function bodyOf(page: LaidPage): readonly PlacedText[] {
  return page.texts.filter(
    ({ baseMm }) => baseMm > MARGIN.top && baseMm < page.heightMm - MARGIN.bottom + 5 - TOLERANCE,
  );
}

export function findText(words: string, page: LaidPage): PlacedText {
  const isSought = ({ text }: PlacedText) => text.trim() === words;
  return page.texts.find(isSought) ?? joinLines(page).find(isSought) ?? missing(words);
}

/** Between two words, less than a space of 14 pt. */
const LEAST_SPACE = 0.5;

/** Terms of a title are runs of their own; a line of one type is read as one text. */
export function joinLines({ texts }: LaidPage): readonly PlacedText[] {
  const lines: PlacedText[] = [];
  for (const run of texts) {
    const line = lines.at(-1);
    const isOfLine = line?.baseMm === run.baseMm && line.font === run.font;
    const gap = line !== undefined && run.leftMm - line.rightMm > LEAST_SPACE ? " " : "";
    if (isOfLine)
      lines[lines.length - 1] = { ...line, text: line.text + gap + run.text, rightMm: run.rightMm };
    else lines.push(run);
  }
  return lines;
}

/** By page, how it is counted: those of the text, then of each appendix on its own. */
export function countApart(pages: readonly LaidPage[]): ReadonlyMap<LaidPage, number> {
  const counted = new Map<LaidPage, number>();
  let count = 0;
  for (const page of pages) {
    const isNew = page.texts.some(({ text }) => /^Phụ lục( \d+)?$/.test(text.trim()));
    count = isNew ? 1 : count + 1;
    counted.set(page, count);
  }
  return counted;
}

/** The page on which these words stand. */
export function findPage(words: string, pages: readonly LaidPage[]): LaidPage {
  return pages.find(({ texts }) => texts.some(({ text }) => text === words)) ?? missing(words);
}

export function isNear(value: number, expected: number): boolean {
  return Math.abs(value - expected) <= TOLERANCE;
}

export function centreOf({ leftMm, rightMm }: Pick<PlacedText, "leftMm" | "rightMm">): number {
  return (leftMm + rightMm) / 2;
}
