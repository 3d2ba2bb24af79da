import type { PressAhead } from "../print/press-ahead.ts";
import type { PrintDocument, PrintedDocument } from "../print/print-document.ts";
import { readPrintStamp, toPrintKey } from "../print/print-key.ts";
import {
  formatLedger,
  isUntouched,
  LEDGER_NAME,
  readLedger,
  type LedgerEntry,
} from "../publish/print-ledger.ts";
import { toSha256 } from "../publish/to-sha256.ts";
import type { Release } from "../publish/release.ts";
import type { FoundBrowser } from "../setup/find-browser.ts";

/** One build's printing: it takes over from the present output what has not changed. */
export interface PrintRun {
  /** Prints and writes what has changed; gives the paths of all documents that were too thick so far. */
  print(documents: Iterable<PrintDocument>): Promise<readonly string[]>;
  /** Takes over the rest and writes down what was printed, for the next build. */
  finish(): Promise<PrintResult>;
}

export interface PrintResult {
  /** By path: pages of every document that stands in the output. */
  readonly pageCounts: ReadonlyMap<string, number>;
  readonly keptCount: number;
}

/** Where a run prints, and what it may take over. */
export interface PrintSource {
  readonly browser: FoundBrowser;
  /** The folder with the output of the last build. */
  readonly out: string;
  readonly stop?: AbortSignal;
  readonly press?: PressAhead;
}

/** @param onDocument called with the number of documents printed so far */
export async function beginPrintRun(
  from: PrintSource,
  release: Release,
  onDocument: (count: number) => void,
): Promise<PrintRun> {
  const stamp = await readPrintStamp(from.browser);
  const before = await readLedger(from.out);
  const kept = new Map<string, LedgerEntry>();
  const printed = new Map<string, LedgerEntry>();

  /** Notes what need not be printed and yields the rest. */
  function* findChanged(documents: Iterable<PrintDocument>): Generator<PrintDocument> {
    for (const document of documents) {
      const entry = before.get(document.path);
      const isSame = entry !== undefined && entry.key === toPrintKey(document, stamp);
      if (isSame && isUntouched(from.out, document.path, entry)) kept.set(document.path, entry);
      else yield document;
    }
  }

  return {
    async print(documents) {
      for await (const one of printAny(findChanged(documents), from)) {
        const { document, path, bytes, pageCount } = one;
        const isTooThick = document.mostPages !== null && pageCount > document.mostPages;
        if (!isTooThick) await release.write(path, bytes);
        const sha256 = isTooThick ? null : toSha256(bytes);
        printed.set(path, { key: toPrintKey(document, stamp), pageCount, sha256 });
        onDocument(printed.size);
      }
      return [...kept, ...printed].filter(([, entry]) => !isWritten(entry)).map(([path]) => path);
    },
    async finish() {
      for (const [path, { sha256 }] of kept) if (sha256 !== null) await release.keep(path, sha256);
      const all = [...kept, ...printed];
      release.note(LEDGER_NAME, formatLedger(new Map(all)));
      const written = all.filter(([, entry]) => isWritten(entry));
      return {
        pageCounts: new Map(written.map(([path, { pageCount }]) => [path, pageCount])),
        keptCount: [...kept.values()].filter(isWritten).length,
      };
    },
  };
}

function isWritten({ sha256 }: LedgerEntry): boolean {
  return sha256 !== null;
}

/** Loads Puppeteer and starts the browser only when there is something to print. */
async function* printAny(
  documents: Generator<PrintDocument>,
  source: PrintSource,
): AsyncGenerator<PrintedDocument> {
  const first = documents.next();
  if (first.done === true) return;
  const { printDocuments } = await import("../print/print-documents.ts");
  for await (const printed of printDocuments(prepend(first.value, documents), source)) {
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
