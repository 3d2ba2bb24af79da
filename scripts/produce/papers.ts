import { composeInternalBriefing, composePublicBriefings } from "../compose/audience/briefings.ts";
import { composeBooklet, planBlockBooklets, planBooklet } from "../compose/papers/booklet.ts";
import { composeInternalPapers } from "../compose/papers/internal.ts";
import { composePublicPapers, type PrintedPaper } from "../compose/pages/public.ts";
import type { Paper } from "../compose/views/documents.ts";
import type { EvaluatedPeriods } from "../evaluate/evaluate-period.ts";
import type { Dataset } from "../model/dataset.ts";
import type { PrintDocument } from "../print/print-document.ts";
import { beginPrintRun, type PrintRun } from "./print-changed.ts";
import type { Progress } from "../progress.ts";
import type { Release } from "../publish/release.ts";
import { createPaperRenderer } from "../render/pages/paper.ts";
import type { FoundBrowser } from "../setup/find-browser.ts";

export interface PaperSource {
  readonly dataset: Dataset;
  readonly periods: EvaluatedPeriods;
  readonly browser: FoundBrowser;
  /** Holds the output of the build before. */
  readonly out: string;
  /** Ends the printing early. */
  readonly stop: AbortSignal;
}

/** A thicker booklet is no help to a reader, and with two thousand pages the browser fails (measured). */
const MOST_BOOKLET_PAGES = 500;
/** One sheet, both sides. */
const SUMMARY_PAGES = 2;

/** Every PDF for both audiences, of which only what has changed is printed; gives what there is. */
export async function writePapers(
  from: PaperSource,
  release: Release,
  progress: Progress,
): Promise<readonly PrintedPaper[]> {
  const stage = progress.begin("In PDF");
  const run = await beginPrintRun(from, release, (count) => {
    stage.count(count);
  });
  const isOneBooklet = from.periods[0].period.units.length < MOST_BOOKLET_PAGES;
  const tooThick = await run.print(renderPapers(eachPaper(from, isOneBooklet), from));
  const refused = isOneBooklet && tooThick.length === 0 ? [] : await printByBlock(from, run);
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

/** Instead of one booklet too thick, one for each block; gives the titles of those still too thick. */
async function printByBlock(from: PaperSource, run: PrintRun): Promise<readonly string[]> {
  const { briefing, evaluations } = toInternal(from);
  const plans = planBlockBooklets(briefing);
  // A unit takes a page at least, so what is surely too thick is not even tried.
  const hopeful = plans.filter(({ units }) => units.length < MOST_BOOKLET_PAGES);
  const papers = hopeful.map((plan) => composeBooklet(plan, briefing, evaluations));
  const tooThick = await run.print(renderPapers(papers, from));
  return plans
    .filter((plan) => !hopeful.includes(plan) || tooThick.includes(plan.path))
    .map(({ title }) => title);
}

/** The booklet first: it takes longest, and the others are printed beside it. */
function* eachPaper(from: PaperSource, hasBooklet: boolean): Generator<Paper> {
  const { briefing, evaluations } = toInternal(from);
  if (hasBooklet) yield composeBooklet(planBooklet(briefing), briefing, evaluations);
  yield* composePublicPapers(composePublicBriefings(from.dataset, from.periods)[0]);
  yield* composeInternalPapers(briefing, evaluations);
}

/** Every document as print HTML, one at a time as the browser asks for it. */
function* renderPapers(papers: Iterable<Paper>, from: PaperSource): Generator<PrintDocument> {
  const render = createPaperRenderer();
  const { date } = from.periods[0].period;
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

function toInternal({ dataset, periods }: PaperSource) {
  const [now, before] = periods;
  return {
    briefing: composeInternalBriefing(dataset, periods),
    evaluations: { now: now.evaluation, before: before?.evaluation ?? null },
  };
}
