import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What the PDFs of a folder have, whoever made them. */
export interface PdfTally {
  readonly documentCount: number;
  readonly pageCount: number;
  /** With the tags that a screen reader needs. */
  readonly taggedCount: number;
  /** With bookmarks. */
  readonly outlinedCount: number;
}

export async function inspectPdfs(folder: string): Promise<PdfTally> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".pdf"));
  const pdfs = await Promise.all(names.map((name) => inspectPdf(path.join(folder, name))));
  return {
    documentCount: pdfs.length,
    pageCount: pdfs.reduce((sum, { pageCount }) => sum + pageCount, 0),
    taggedCount: pdfs.filter(({ isTagged }) => isTagged).length,
    outlinedCount: pdfs.filter(({ hasOutline }) => hasOutline).length,
  };
}

async function inspectPdf(file: string) {
  const task = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 });
  const pdf = await task.promise;
  const mark = (await pdf.getMarkInfo()) as { Marked?: boolean } | null; // its keys are typed as mere any
  const outline = (await pdf.getOutline()) as readonly unknown[] | null; // null where there is none
  await task.destroy();
  return {
    pageCount: pdf.numPages,
    isTagged: mark?.Marked === true,
    hasOutline: outline !== null && outline.length > 0,
  };
}
