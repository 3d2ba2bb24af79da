import { EnvironmentFault } from "../setup/environment-fault.ts";
import type { FoundBrowser } from "../setup/find-browser.ts";
import { openPress } from "./open-press.ts";
import { NO_PRESS_AHEAD, type PressAhead } from "./press-ahead.ts";
import { toPressOptions, type PressOptions } from "./press-options.ts";
import type { PrintDocument, PrintedDocument } from "./print-document.ts";
import type { HtmlPrint, Tab } from "./print-html.ts";
import { finishPrint, PressFailure, printOnTab, type TabOptions } from "./print-on-tab.ts";
import { makeTidier } from "./tidy-tab.ts";

export interface PrintOptions extends Partial<PressOptions> {
  readonly browser: FoundBrowser;
  /** Prints before we start a browser of our own; with the options that it was opened with. */
  readonly press?: PressAhead;
  /** For one document; default 60 s. */
  readonly timeLimitMs?: number;
  /** Called with the process id of each browser that we start. */
  readonly onBrowserStart?: (pid: number | undefined) => void;
  /** Ends the printing and the browser at once; its reason is the error. */
  readonly stop?: AbortSignal;
}

type Settings = Required<PrintOptions>;

/** Documents still to print; those in the press stay known until they are done. */
interface Queue {
  hasMore(): boolean;
  take(): PrintDocument | undefined;
  finish(document: PrintDocument): void;
  /** Puts the documents in the press back to the front. */
  rewind(): void;
}

interface Finished {
  readonly tab: Tab;
  readonly document: PrintDocument;
  readonly raw: HtmlPrint;
}

/**
 * Prints documents in one browser on a few reused tabs, and yields each as soon as it is done. It takes the next
 * document only when a tab is free, so the caller can compose HTML on demand. If the browser breaks down, a fresh
 * browser tries the unprinted documents once more.
 * @throws EnvironmentFault when the browser does not start, breaks down twice, or takes too long
 */
export async function* printDocuments(
  documents: Iterable<PrintDocument>,
  options: PrintOptions,
): AsyncGenerator<PrintedDocument, void, undefined> {
  const settings = toSettings(options);
  const queue = makeQueue(documents);
  try {
    yield* printInOneBrowser(queue, settings);
  } catch (error) {
    if (!(error instanceof PressFailure)) throw error;
    queue.rewind();
    yield* printInLastBrowser(queue, settings);
  }
}

function toSettings(options: PrintOptions): Settings {
  return {
    ...toPressOptions(options.browser),
    press: NO_PRESS_AHEAD,
    timeLimitMs: 60_000,
    onBrowserStart: () => undefined,
    stop: new AbortController().signal,
    ...options,
  };
}

async function* printInLastBrowser(queue: Queue, settings: Settings) {
  try {
    yield* printInOneBrowser(queue, settings);
  } catch (error) {
    if (!(error instanceof PressFailure)) throw error;
    throw new EnvironmentFault(
      `Trình duyệt dừng giữa chừng hai lần khi in “${error.message}”; ` +
        `hãy đóng bớt chương trình khác rồi chạy lại, hoặc chạy với --khong-pdf.`,
      { cause: error },
    );
  }
}

async function* printInOneBrowser(queue: Queue, settings: Settings) {
  if (!queue.hasMore()) return;
  const press = await (settings.press.take() ?? openPress(settings));
  settings.onBrowserStart(press.pid);
  try {
    const options = { ...settings, tidy: makeTidier() };
    const idle = [...press.tabs];
    const running = new Map<PrintDocument, Promise<Finished>>();
    const startAll = () => {
      for (const { tab, document } of pairUp(idle, queue)) {
        const printing = print(document, tab, options);
        // It may fail while our caller is at work; the next race tells.
        printing.catch(() => undefined);
        running.set(document, printing);
      }
    };
    startAll();
    while (running.size > 0) {
      const { tab, document, raw } = await raceAgainst(settings.stop, [...running.values()]);
      running.delete(document);
      queue.finish(document);
      idle.push(tab);
      // The tab works on while we and our caller finish what it printed.
      startAll();
      yield finishPrint(document, raw);
    }
  } catch (error) {
    if (error instanceof PressFailure) await press.assertRoom();
    throw error;
  } finally {
    await press.close();
  }
}

/**
 * The first result, unless somebody asks us to stop before. Each race gets a new promise that waits for the stop: one
 * promise for the whole run would keep the results of all its races, and so all PDFs, in memory.
 */
async function raceAgainst<T>(stop: AbortSignal, running: readonly Promise<T>[]): Promise<T> {
  stop.throwIfAborted();
  const over = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    const end = () => {
      reject(stop.reason as Error); // typed as any; whoever aborts gives an error
    };
    stop.addEventListener("abort", end, { once: true, signal: over.signal });
  });
  try {
    return await Promise.race([...running, stopped]);
  } finally {
    over.abort();
  }
}

/** Pairs idle tabs with waiting documents until one of the two is used up. */
function* pairUp(idle: Tab[], queue: Queue) {
  while (idle.length > 0) {
    const document = queue.take();
    if (document === undefined) return;
    const [tab] = idle.splice(0, 1);
    if (tab !== undefined) yield { tab, document };
  }
}

async function print(document: PrintDocument, tab: Tab, options: TabOptions): Promise<Finished> {
  return { tab, document, raw: await printOnTab(tab, document, options) };
}

function makeQueue(documents: Iterable<PrintDocument>): Queue {
  const source = documents[Symbol.iterator]();
  const waiting: PrintDocument[] = [];
  const inPress = new Set<PrintDocument>();
  const hasMore = () => {
    const next = waiting.length === 0 ? source.next() : { done: true as const };
    if (next.done !== true) waiting.push(next.value);
    return waiting.length > 0;
  };
  return {
    hasMore,
    take() {
      const document = hasMore() ? waiting.shift() : undefined;
      if (document !== undefined) inPress.add(document);
      return document;
    },
    finish: (document) => inPress.delete(document),
    rewind() {
      waiting.unshift(...inPress);
      inPress.clear();
    },
  };
}
