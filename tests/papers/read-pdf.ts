import { loadPdfjs } from "../../scripts/guard/read/load-pdfjs.ts";

const { getDocument } = await loadPdfjs();

export interface ReadPdf {
  /** Runs of text page by page, as the file has them. */
  readonly pages: readonly (readonly string[])[];
  /** Width and height in points. */
  readonly sizes: readonly (readonly [number, number])[];
  /** The document information dictionary: `Title`; and the language of the catalog as `Language`. */
  readonly info: Readonly<Partial<Record<string, string>>>;
  /** The titles of bookmarks, in their order. */
  readonly outline: readonly string[];
  /** What XMP says, by name: `dc:title`. */
  readonly xmp: Readonly<Record<string, unknown>>;
  readonly isTagged: boolean;
  /** Page by page, what screen readers follow. */
  readonly structure: readonly StructureNode[];
  /** All other places with words: properties, XMP, outline, links, texts for screen readers. */
  readonly aside: string;
}

/** An element of the structure, or content, which has a type and no role. */
export interface StructureNode {
  readonly type?: string;
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>>;

interface Xmp {
  readonly getRaw: () => string;
  readonly getAll: () => Readonly<Record<string, unknown>>;
}

/** What this process has read already: several test files read the papers of one build. */
const known = new WeakMap<Uint8Array, Promise<ReadPdf>>();

export function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const reading = known.get(bytes) ?? read(bytes);
  known.set(bytes, reading);
  return reading;
}

async function read(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info: told, metadata } = await pdf.getMetadata();
  const info = told as ReadPdf["info"]; // typed as `Object`
  const pages: (readonly string[])[] = [];
  const sizes: (readonly [number, number])[] = [];
  const structure: StructureNode[] = [];
  const xmp = metadata as Xmp | null; // typed as any by pdfjs
  const aside: unknown[] = [info, xmp?.getRaw()];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    sizes.push([width, height]);
    pages.push(await readRuns(page));
    const tree = await page.getStructTree();
    structure.push(tree);
    aside.push(await page.getAnnotations(), tree);
  }
  const outline = await pdf.getOutline();
  aside.push(outline, await pdf.getDestinations(), await pdf.getAttachments());
  const isTagged = ((await pdf.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true; // typed as any
  await task.destroy();
  return {
    pages,
    sizes,
    info,
    outline: listTitles(outline),
    xmp: xmp?.getAll() ?? {},
    isTagged,
    structure,
    aside: JSON.stringify(aside),
  };
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function listTitles(bookmarks: readonly Bookmark[] | null): readonly string[] {
  return (bookmarks ?? []).flatMap(({ title, items }) => [title, ...listTitles(items)]);
}

/** The text of one page or of all: the runs joined without a space, and joined with spaces. */
export function toPdfText(pages: readonly (readonly string[])[]): string {
  return pages
    .map((runs) => runs.join(""))
    .join("\n")
    .replace(/\s+/g, " ");
}

async function readRuns(page: PdfPage): Promise<readonly string[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => ("str" in item ? [item.str, ...(item.hasEOL ? ["\n"] : [])] : []));
}
