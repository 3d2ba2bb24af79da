import type { Composed } from "../compose/compose.ts";
import { composeBooklet, planBlockBooklets, planBooklet } from "../compose/papers/booklet.ts";
import { composeInternalPapers } from "../compose/papers/internal.ts";
import { composePublicPapers } from "../compose/papers/public.ts";
import type { Paper, PrintedPaper } from "../compose/views/documents.ts";
import { NO_PRESS_AHEAD, type PressAhead } from "../print/press-ahead.ts";
import type { PrintDocument } from "../print/print-document.ts";
import { beginPrintRun, type PrintRun } from "./print-changed.ts";
import type { Progress } from "../progress.ts";
import type { Release } from "../publish/release.ts";
import { createPaperRenderer } from "../render/pages/paper.ts";
import type { FoundBrowser } from "../setup/find-browser.ts";
import type { StopRequest } from "../stopped.ts";
import type { CalendarDate } from "../model/calendar-date.ts";

interface PrintShop {
  /** `null`: no PDF is wanted. */
  readonly browser: FoundBrowser | null;
  /** The folder with the output of the last build. */
  readonly out: string;
  readonly stop: StopRequest;
  /** A browser that has started already; the caller dismisses what was not taken. */
  readonly press?: PressAhead;
}

/** A thicker booklet is no help to a reader, and with two thousand pages the browser fails (measured). */
const MOST_BOOKLET_PAGES = 500;
/** One sheet, both sides. */
const SUMMARY_PAGES = 2;

/** Makes every PDF for both audiences, but prints only what has changed; gives all PDFs of the output. */
export async function producePapers(
  composed: Composed,
  { browser, out, stop, press = NO_PRESS_AHEAD }: PrintShop,
  { release, progress }: { readonly release: Release; readonly progress: Progress },
): Promise<readonly PrintedPaper[]> {
  if (browser === null) return [];
  const stage = progress.begin("In PDF");
  const run = await beginPrintRun({ browser, out, stop: stop.signal, press }, release, (count) => {
    stage.count(count);
  });
  const { period } = composed.internal.briefing;
  const isOneBooklet = period.units.length < MOST_BOOKLET_PAGES;
  const tooThick = await run.print(renderPapers(eachPaper(composed, isOneBooklet), period.date));
  const refused = isOneBooklet && tooThick.length === 0 ? [] : await printByBlock(composed, run);
  const { pageCounts, keptCount } = await run.finish();
  stage.end(`${pageCounts.size} tài liệu${keptCount === 0 ? "" : `, ${keptCount} không đổi`}`);
  for (const title of refused) {
    progress.say(
      `“${title}” dày quá ${MOST_BOOKLET_PAGES} trang nên không in thành tập; hãy dùng từng phiếu trong noi-bo/don-vi/.`,
    );
  }
  return [...pageCounts].map(([path, pageCount]) => {
    const file = release.written.get(path);
    if (file === undefined) throw new TypeError(`${path} was not written`);
    return { path, pageCount, byteCount: file.size };
  });
}

/** Prints a booklet for each block, since one for all is too thick; gives the titles of those still too thick. */
async function printByBlock(
  { internal: { briefing }, evaluations }: Composed,
  run: PrintRun,
): Promise<readonly string[]> {
  const plans = planBlockBooklets(briefing);
  // A unit takes at least a page, so we do not try a booklet that is surely too thick.
  const hopeful = plans.filter(({ units }) => units.length < MOST_BOOKLET_PAGES);
  const papers = hopeful.map((plan) => composeBooklet(plan, briefing, evaluations));
  const tooThick = await run.print(renderPapers(papers, briefing.period.date));
  return plans
    .filter((plan) => !hopeful.includes(plan) || tooThick.includes(plan.path))
    .map(({ title }) => title);
}

/** The booklet first: it takes longest, and the others are printed beside it. */
function* eachPaper(
  { editions: [newest], internal, evaluations, report }: Composed,
  hasBooklet: boolean,
): Generator<Paper> {
  const { briefing } = internal;
  if (hasBooklet) yield composeBooklet(planBooklet(briefing), briefing, evaluations);
  yield* composePublicPapers(newest);
  yield report;
  yield* composeInternalPapers(internal, evaluations);
}

/** Every document as print HTML, one at a time as the browser asks for it. */
function* renderPapers(papers: Iterable<Paper>, date: CalendarDate): Generator<PrintDocument> {
  const render = createPaperRenderer();
  for (const paper of papers) {
    yield {
      path: paper.path,
      html: render(paper),
      title: paper.shell.title,
      date,
      mostPages: paper.template === "booklet" ? MOST_BOOKLET_PAGES : null,
      thinner:
        paper.template === "summary"
          ? {
              abovePages: SUMMARY_PAGES,
              htmls: paper.thinner.map((view) => render({ ...paper, view })),
            }
          : null,
    };
  }
}
