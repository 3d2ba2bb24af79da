import { loadPdfjs } from "../../scripts/guard/read/load-pdfjs.ts";

const { getDocument } = await loadPdfjs();

/** A line of text on a printed sheet; lengths in points. */
export interface SheetLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** From the sheet's upper edge to the line's foot. */
  readonly foot: number;
  /** The size of its largest letters. */
  readonly size: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** From top to bottom; texts side by side are one line. */
  readonly lines: readonly SheetLine[];
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>>;

/** The sheets of a PDF as a reader sees them: each line at its place. */
export async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    sheets.push(await readSheet(await pdf.getPage(number)));
  }
  await task.destroy();
  return sheets;
}

async function readSheet(page: PdfPage): Promise<Sheet> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item): readonly SheetLine[] => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [left, bottom] = item.transform.slice(4) as [number, number]; // typed as any by pdfjs
    return [
      { text: item.str, left, right: left + item.width, foot: height - bottom, size: item.height },
    ];
  });
  return { width, height, lines: joinRuns(runs) };
}

/** A font holds a part of the letters only, so that a word may be several runs. */
function joinRuns(runs: readonly SheetLine[]): readonly SheetLine[] {
  const feet = [...new Set(runs.map(({ foot }) => Math.round(foot)))].toSorted((a, b) => a - b);
  return feet.map((foot) => {
    const row = runs
      .filter((run) => Math.round(run.foot) === foot)
      .toSorted((a, b) => a.left - b.left);
    const text = row.map((run, index) => {
      const gap = run.left - (row[index - 1]?.right ?? run.left);
      return gap > 1 ? ` ${run.text}` : run.text;
    });
    return {
      text: text.join("").replace(/\s+/g, " ").trim(),
      left: Math.min(...row.map(({ left }) => left)),
      right: Math.max(...row.map(({ right }) => right)),
      foot,
      size: Math.max(...row.map(({ size }) => size)),
    };
  });
}
