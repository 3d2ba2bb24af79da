import type { PressAhead } from "../print/press-ahead.ts";
import type { PrintDocument, PrintedDocument } from "../print/print-document.ts";
import { readPrintStamp, toPrintKey } from "../print/print-key.ts";
import type { Key } from "../publish/ledger.ts";
import { toSha256 } from "../publish/to-sha256.ts";
import type { Release } from "../publish/release.ts";
import type { FoundBrowser } from "../setup/find-browser.ts";

/** What a document is rendered from, when it must be printed. */
export interface Printable<Source> {
  readonly path: string;
  /** Of what decides its markup: documents with the same key need not be rendered to know that they are the same. */
  readonly key: string;
  readonly source: Source;
}

export interface PrintRunOptions<Source> {
  readonly browser: FoundBrowser;
  readonly stop?: AbortSignal;
  /** A browser that has started already; the caller dismisses what was not taken. */
  readonly press?: PressAhead;
  /** Called once, and only when something must be rendered. */
  loadRenderer(): Promise<(source: Source) => PrintDocument>;
  /** Called with the number of documents printed so far. */
  onDocument(count: number): void;
}

/** One build's printing: it takes over from the present output what has not changed. */
export interface PrintRun<Source> {
  /** Prints and writes what has changed; gives the paths of all documents that were too thick so far. */
  print(documents: Iterable<Printable<Source>>): Promise<readonly string[]>;
  /** What stands in the output so far. */
  sum(): PrintResult;
}

export interface PrintResult {
  /** By path: pages of every document that stands in the output. */
  readonly pageCounts: ReadonlyMap<string, number>;
  readonly keptCount: number;
}

/** What is remembered of a print. */
export interface PrintTold {
  readonly pageCount: number;
  /** Of its markup and what printed it. */
  readonly exactKey: string;
  /** Such a print is no use to anybody, so there is no file of it. */
  readonly isTooThick: boolean;
}

/** One run's knowledge, by the path of the document. */
interface State {
  readonly release: Release;
  /** Of all that decides a print besides its document. */
  readonly stamp: string;
  readonly kept: Map<string, PrintTold>;
  readonly printed: Map<string, PrintTold>;
  /** Spares the rendering next time. */
  readonly keyOf: Map<string, Key<PrintTold>>;
}

export async function beginPrintRun<Source>(
  options: PrintRunOptions<Source>,
  release: Release,
): Promise<PrintRun<Source>> {
  const stamp = await readPrintStamp(options.browser);
  const state: State = {
    release,
    stamp,
    kept: new Map(),
    printed: new Map(),
    keyOf: new Map(),
  };
  const { kept, printed } = state;
  return {
    async print(documents) {
      const changed = peek(findChanged(documents, state));
      const rendered =
        changed === null ? null : peek(renderChanged(changed, await options.loadRenderer(), state));
      for await (const one of rendered === null ? [] : printAny(rendered, options)) {
        await write(one, state);
        options.onDocument(printed.size);
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

/** Takes over what has the same source, and yields the rest. */
function* findChanged<Source>(
  documents: Iterable<Printable<Source>>,
  { release, stamp, kept, keyOf }: State,
): Generator<Printable<Source>, undefined> {
  for (const document of documents) {
    const key: Key<PrintTold> = toSha256(stamp + document.key);
    keyOf.set(document.path, key);
    const told = release.take(key);
    if (told === undefined) yield document;
    else {
      kept.set(document.path, told);
      // Other templates may come after many builds that did not render this document.
      release.also(told.exactKey, key);
    }
  }
}

/** Takes over what has the same markup in spite of another source, and yields the rest. */
function* renderChanged<Source>(
  documents: Iterable<Printable<Source>>,
  render: (source: Source) => PrintDocument,
  state: State,
): Generator<PrintDocument, undefined> {
  for (const { path, source } of documents) {
    const document = render(source);
    const told = state.release.take(toExactKey(document, state));
    if (told === undefined) yield document;
    else {
      state.kept.set(path, told);
      keepUnderSource(document, state);
    }
  }
}

async function write({ document, path, bytes, pageCount }: PrintedDocument, state: State) {
  const isTooThick = document.mostPages !== null && pageCount > document.mostPages;
  const files = isTooThick ? [] : [{ path, content: bytes }];
  const exactKey = toExactKey(document, state);
  const told = { pageCount, isTooThick, exactKey };
  state.printed.set(path, await state.release.put(exactKey, { files, told }));
  keepUnderSource(document, state);
}

function keepUnderSource(document: PrintDocument, state: State): void {
  const key = state.keyOf.get(document.path);
  if (key !== undefined) state.release.also(key, toExactKey(document, state));
}

function toExactKey(document: PrintDocument, { stamp }: State): Key<PrintTold> {
  return toPrintKey(document, stamp);
}

/** Loads Puppeteer and starts the browser. */
async function* printAny(
  documents: Iterable<PrintDocument>,
  { browser, press, stop }: Pick<PrintRunOptions<never>, "browser" | "press" | "stop">,
): AsyncGenerator<PrintedDocument> {
  const options = {
    browser,
    ...(press === undefined ? {} : { press }),
    ...(stop === undefined ? {} : { stop }),
  };
  const { printDocuments } = await import("../print/print-documents.ts");
  for await (const printed of printDocuments(documents, options)) {
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

/** The same things, once the first has come; `null` when there are none. */
function peek<T>(things: Generator<T, undefined>): Iterable<T> | null {
  const first = things.next();
  return first.done === true ? null : prepend(first.value, things);
}

function* prepend<T>(first: T, rest: Iterable<T>): Generator<T, undefined> {
  yield first;
  yield* rest;
}
