import type { PrintDocument, PrintedDocument } from "../print/print-document.ts";
import { readPrintStamp, toPrintKey } from "../print/print-key.ts";
import type { Key } from "../publish/ledger.ts";
import type { Release } from "../publish/release.ts";
import type { FoundBrowser } from "../setup/find-browser.ts";

/** One build's printing: it takes over from the present output what has not changed. */
export interface PrintRun {
  /** Prints and writes what has changed; gives the paths of all documents that were too thick so far. */
  print(documents: Iterable<PrintDocument>): Promise<readonly string[]>;
  /** What stands in the output so far. */
  sum(): PrintResult;
}

export interface PrintResult {
  /** By path: pages of every document that stands in the output. */
  readonly pageCounts: ReadonlyMap<string, number>;
  readonly keptCount: number;
}

/** What is remembered of a print. */
interface PrintTold {
  readonly pageCount: number;
  /** Such a print is no use to anybody, so there is no file of it. */
  readonly isTooThick: boolean;
}

/** @param onDocument called with the number of documents printed so far */
export async function beginPrintRun(
  from: { readonly browser: FoundBrowser; readonly stop?: AbortSignal },
  release: Release,
  onDocument: (count: number) => void,
): Promise<PrintRun> {
  const stamp = await readPrintStamp(from.browser);
  const toKey = (document: PrintDocument): Key<PrintTold> => toPrintKey(document, stamp);
  const kept = new Map<string, PrintTold>();
  const printed = new Map<string, PrintTold>();

  /** Takes over what need not be printed and yields the rest. */
  function* findChanged(documents: Iterable<PrintDocument>): Generator<PrintDocument> {
    for (const document of documents) {
      const told = release.take(toKey(document));
      if (told === undefined) yield document;
      else kept.set(document.path, told);
    }
  }

  return {
    async print(documents) {
      for await (const { document, path, bytes, pageCount } of printAny(
        findChanged(documents),
        from,
      )) {
        const isTooThick = document.mostPages !== null && pageCount > document.mostPages;
        const files = isTooThick ? [] : [{ path, content: bytes }];
        const told = { pageCount, isTooThick };
        printed.set(path, await release.put(toKey(document), { files, told }));
        onDocument(printed.size);
      }
      return [...kept, ...printed].filter(([, told]) => told.isTooThick).map(([path]) => path);
    },
    sum() {
      const standing = [...kept, ...printed].filter(([, told]) => !told.isTooThick);
      return {
        pageCounts: new Map(standing.map(([path, { pageCount }]) => [path, pageCount])),
        keptCount: standing.filter(([path]) => kept.has(path)).length,
      };
    },
  };
}

/** Loads Puppeteer and starts the browser only when there is something to print. */
async function* printAny(
  documents: Generator<PrintDocument>,
  { browser, stop }: { readonly browser: FoundBrowser; readonly stop?: AbortSignal },
): AsyncGenerator<PrintedDocument> {
  const first = documents.next();
  if (first.done === true) return;
  const options = { browser, ...(stop === undefined ? {} : { stop }) };
  const { printDocuments } = await import("../print/print-documents.ts");
  for await (const printed of printDocuments(prepend(first.value, documents), options)) {
    if (printed.foreignFonts.length > 0) {
      throw new Error(
        `${printed.path} embeds ${printed.foreignFonts.join(", ")}, which are not our fonts`,
      );
    }
    if (printed.tooWide.length > 0)
      throw new Error(`${printed.path} has no room for “${printed.tooWide.join("”, “")}”`);
    yield printed;
  }
}

function* prepend<T>(first: T, rest: Iterable<T>): Generator<T> {
  yield first;
  yield* rest;
}
