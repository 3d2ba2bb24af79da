import type { Composed } from "../compose/compose.ts";
import { planBooklet } from "../compose/papers/booklet.ts";
import type { Paper, PrintedPaper } from "../compose/views/documents.ts";
import type { PrintDocument } from "../print/print-document.ts";
import { eachPartBooklet, eachPaper, listRefused, MOST_BOOKLET_PAGES } from "./plan-papers.ts";
import { beginPrintRun, type Printable, type PrintTold } from "./print-changed.ts";
import type { Kind, ToKey } from "./to-key.ts";
import type { Workshop } from "./workshop.ts";
import type { CalendarDate } from "../model/days/calendar-date.ts";

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
  const { briefing } = composed.internal;
  const { period } = briefing;
  const onDocument = (count: number) => {
    stage.count(count);
  };
  const loadRenderer = () => loadPaperRenderer(period.date);
  const run = await beginPrintRun(
    { browser, press, stop: stop.signal, loadRenderer, onDocument },
    release,
  );
  const print = (papers: Iterable<Paper>) => run.print(toPrintables(papers, period.date, toKey));
  const tooThick = await print(eachPaper(composed));
  // Only its print shows that a booklet of few units is too thick.
  const isInParts = tooThick.includes(planBooklet(briefing).path);
  const allTooThick = isInParts ? await print(eachPartBooklet(composed)) : tooThick;
  const { pageCounts, keptCount } = run.sum();
  stage.end(`${pageCounts.size} tài liệu${keptCount === 0 ? "" : `, ${keptCount} không đổi`}`);
  for (const title of listRefused(composed, allTooThick)) {
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
export async function loadPaperRenderer(
  date: CalendarDate,
): Promise<(paper: Paper) => PrintDocument> {
  const { createPaperRenderer } = await import("../render/pages/paper.ts");
  const render = createPaperRenderer();
  return (paper) => ({
    path: paper.path,
    html: render(paper),
    title: paper.shell.title,
    properties: paper.shell.properties,
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
