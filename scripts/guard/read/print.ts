import { loadPdfjs } from "./load-pdfjs.ts";

/** A print taken apart: what a reader, a search engine or a program can get out of it. */
export interface ReadPrint {
  /** Runs of text, page by page. */
  readonly pages: readonly (readonly string[])[];
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  /** Properties and XMP. */
  readonly properties: string;
  /** The outline, targets of links, and texts for people who cannot see. */
  readonly aside: string;
  /** Addresses of links. */
  readonly links: readonly string[];
  readonly hasScripts: boolean;
  readonly hasAttachments: boolean;
}

/**
 * Reads a PDF.
 * @throws when it cannot be read
 */
export async function readPrint(bytes: Uint8Array): Promise<ReadPrint> {
  const { getDocument } = await loadPdfjs();
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, stopAtErrors: true });
  try {
    return await readDocument(await task.promise);
  } finally {
    await task.destroy();
  }
}

type Document = Awaited<
  ReturnType<Awaited<ReturnType<typeof loadPdfjs>>["getDocument"]>["promise"]
>;

async function readDocument(pdf: Document): Promise<ReadPrint> {
  const { info, metadata } = await pdf.getMetadata();
  const { Title, Language } = info as { readonly Title?: string; readonly Language?: string }; // typed as `Object`
  const mark = (await pdf.getMarkInfo()) as { readonly Marked?: boolean } | null; // typed as any
  const read: Awaited<ReturnType<typeof readSheet>>[] = [];
  // One page at a time, since its parts need much memory.
  for (let number = 1; number <= pdf.numPages; number += 1) read.push(await readSheet(pdf, number));
  const attachments: unknown = await pdf.getAttachments();
  const scripts: unknown = await pdf.getJSActions();
  const aside = [await pdf.getOutline(), await pdf.getDestinations()];
  return {
    pages: read.map(({ runs }) => runs),
    title: Title ?? "",
    language: Language ?? "",
    isTagged: mark?.Marked === true,
    properties: JSON.stringify([info, (metadata as { getRaw(): string } | null)?.getRaw()]), // typed as any
    aside: [...aside, ...read.map((one) => one.aside)].map((one) => JSON.stringify(one)).join("\n"),
    links: read.flatMap((one) => one.links),
    hasScripts: scripts !== null || read.some((one) => one.hasScripts),
    hasAttachments: attachments !== null,
  };
}

async function readSheet(pdf: Document, number: number) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const annotations = (await page.getAnnotations()) as readonly {
    readonly url?: string;
    readonly unsafeUrl?: string;
  }[]; // typed as any
  const scripts: unknown = await page.getJSActions();
  const structure = await page.getStructTree();
  page.cleanup();
  return {
    runs: items.flatMap((item) => ("str" in item ? [item.str] : [])),
    links: annotations.flatMap(({ url, unsafeUrl }) => unsafeUrl ?? url ?? []),
    aside: [annotations, structure],
    hasScripts: scripts !== null,
  };
}
