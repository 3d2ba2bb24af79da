import type { Composed } from "../compose/compose.ts";
import type { Progress } from "../progress.ts";
import type { Release } from "../publish/release.ts";
import type { FoundBrowser } from "../setup/find-browser.ts";
import type { StopRequest } from "../stopped.ts";
import { produceArticle } from "./article.ts";
import { produceBoard, type BoardSource } from "./board.ts";
import { produceDownloads } from "./downloads.ts";
import { produceFeeds } from "./feeds.ts";
import { producePages } from "./pages.ts";
import { producePapers } from "./papers.ts";
import { produceReportWord } from "./report-word.ts";

/** What the files are made with, and where they go. */
export interface Workshop {
  /** The folder with the output of the last build. */
  readonly out: string;
  /** `null`: no PDF is wanted. */
  readonly browser: FoundBrowser | null;
  readonly stop: StopRequest;
  readonly release: Release;
  readonly progress: Progress;
}

/** Makes every file of both trees; documents come before the pages, since pages say how long a document is. */
export async function produce(
  composed: Composed,
  onBoard: BoardSource,
  { release, progress, ...shop }: Workshop,
): Promise<{ readonly pageCount: number; readonly paperCount: number }> {
  const { editions, internal, report } = composed;
  const { date } = internal.briefing.period;
  await produceBoard(composed, { ...onBoard, hasPdf: shop.browser !== null }, release);
  await produceReportWord({ report, date }, release, progress);
  const printed = await producePapers(composed, shop, { release, progress });
  const downloads = await produceDownloads(editions, release, progress);
  const pages = await producePages({ editions, printed, ...downloads }, release, progress);
  await produceFeeds(editions, pages, release);
  await produceArticle(editions, release, progress);
  return { pageCount: pages.length, paperCount: printed.length };
}
