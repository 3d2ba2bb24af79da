import type { Composed } from "../compose/compose.ts";
import { allDone } from "./all-done.ts";
import { produceArticle } from "./article.ts";
import { produceBoard, type BoardSource } from "./board.ts";
import { produceDownloads } from "./downloads.ts";
import { produceFeeds } from "./feeds.ts";
import { producePages } from "./pages.ts";
import { producePapers } from "./papers.ts";
import { produceReportWord } from "./report-word.ts";
import type { Workshop } from "./workshop.ts";

/**
 * Makes every file of both trees, or takes it over when it would become the same; documents come before the pages,
 * since pages say how long a document is.
 */
export async function produce(
  composed: Composed,
  onBoard: BoardSource,
  workshop: Workshop,
): Promise<{ readonly pageCount: number; readonly paperCount: number }> {
  const { editions, internal, report } = composed;
  // The browser has processes of its own, so it prints while we make what needs none.
  const over = new AbortController();
  const signal = AbortSignal.any([workshop.stop.signal, over.signal]);
  const printing = producePapers(composed, { ...workshop, stop: { ...workshop.stop, signal } });
  const exporting = produceDownloads(editions, workshop);
  const works = [
    printing,
    exporting,
    produceReportWord(report, internal.briefing.period.date, workshop),
    produceArticle(editions, workshop),
    produceBoard(composed, onBoard, workshop),
  ];
  await allDone(works, (failure) => {
    over.abort(failure);
  });
  const [printed, downloads] = [await printing, await exporting];
  const pages = await producePages({ editions, printed, ...downloads }, workshop);
  await produceFeeds(editions, pages, workshop);
  return { pageCount: pages.length, paperCount: printed.length };
}
