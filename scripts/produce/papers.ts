import type { Composed } from "../compose/compose.ts";
import { composeBooklet, planBlockBooklets, planBooklet } from "../compose/papers/booklet.ts";
import { composeInternalPapers } from "../compose/papers/internal.ts";
import { composePublicPapers } from "../compose/papers/public.ts";
import type { Paper, PrintedPaper } from "../compose/views/documents.ts";
import type { PrintDocument } from "../print/print-document.ts";
import { beginPrintRun, type Printable, type PrintTold } from "./print-changed.ts";
import type { Kind, ToKey } from "./to-key.ts";
import type { Workshop } from "./workshop.ts";
import type { CalendarDate } from "../model/calendar-date.ts";

/** A thicker booklet is no help to a reader, and with two thousand pages the browser fails (measured). */
const MOST_BOOKLET_PAGES = 500;
/** One sheet, both sides. */
const SUMMARY_PAGES = 2;

const PAPER: Kind<PrintTold> = "paper";

/** Makes every PDF for both audiences, but prints only what has changed; gives all PDFs of the output. */
export async function producePapers(
  composed: Composed,
  { browser, press, stop, release, toKey, progress }: Workshop,
): Promise<readonly PrintedPaper[]> {
  if (browser === null) return [];
  const stage = progress.begin("In PDF");
  const { period } = composed.internal.briefing;
  const onDocument = (count: number) => {
    stage.count(count);
  };
  const loadRenderer = () => loadPaperRenderer(period.date);
  const run = await beginPrintRun(
    { browser, press, stop: stop.signal, loadRenderer, onDocument },
    release,
  );
  const print = (papers: Iterable<Paper>) => run.print(toPrintables(papers, period.date, toKey));
  const isOneBooklet = period.units.length < MOST_BOOKLET_PAGES;
  const tooThick = await print(eachPaper(composed, isOneBooklet));
  const refused = isOneBooklet && tooThick.length === 0 ? [] : await printByBlock(composed, print);
  const { pageCounts, keptCount } = run.sum();
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
  print: (papers: Iterable<Paper>) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const plans = planBlockBooklets(briefing);
  // A unit takes at least a page, so we do not try a booklet that is surely too thick.
  const hopeful = plans.filter(({ units }) => units.length < MOST_BOOKLET_PAGES);
  const papers = hopeful.map((plan) => composeBooklet(plan, briefing, evaluations));
  const tooThick = await print(papers);
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

/** Every document, one at a time as the browser asks for it. */
function* toPrintables(
  papers: Iterable<Paper>,
  date: CalendarDate,
  toKey: ToKey,
): Generator<Printable<Paper>> {
  for (const paper of papers)
    yield { path: paper.path, key: toKey(PAPER, { paper, date }), source: paper };
}

/** Gives a function that makes the print HTML of a document. We load Nunjucks late. */
async function loadPaperRenderer(date: CalendarDate): Promise<(paper: Paper) => PrintDocument> {
  const { createPaperRenderer } = await import("../render/pages/paper.ts");
  const render = createPaperRenderer();
  return (paper) => ({
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
  });
}
