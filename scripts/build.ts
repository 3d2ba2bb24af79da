import type { BuildOptions } from "./build-options.ts";
import { checkRoot, type ProblemsFound } from "./check-root.ts";
import { composePublicBriefings } from "./compose/audience/briefings.ts";
import { composePublicPages } from "./compose/pages/public.ts";
import type { Page } from "./compose/views/documents.ts";
import { toClearance } from "./guard/values/clearance.ts";
import type { Finding } from "./guard/finding.ts";
import { guardRelease } from "./guard/guard-release.ts";
import { locateFinding } from "./guard/locate-finding.ts";
import type { SourceFile } from "./load/source-file.ts";
import type { Place, Problem } from "./model/problem.ts";
import type { Progress } from "./progress.ts";
import { sealRelease, toSourceHash } from "./publish/manifest.ts";
import { openRelease, type Release } from "./publish/release.ts";
import { renderSite } from "./render/pages/site.ts";
import { ensureBrowser } from "./setup/ensure-browser.ts";
import { NEVER } from "./stopped.ts";
import { toSentence } from "./validate/sentences/problems.ts";
import { writeArticle } from "./produce/article.ts";
import { writeBoard } from "./produce/board.ts";
import { writeDownloads } from "./produce/downloads.ts";
import { writeFeeds } from "./produce/feeds.ts";
import { writePapers } from "./produce/papers.ts";
import { writeReportWord } from "./produce/report-word.ts";

export type BuildResult =
  | ProblemsFound
  /** The release was not fit to be read by everyone; nothing was swapped in. */
  | {
      readonly kind: "stopped";
      readonly findings: readonly Finding[];
      readonly notices: readonly Problem[];
      readonly sources: readonly SourceFile[];
    }
  | {
      readonly kind: "done";
      readonly notices: readonly Problem[];
      readonly sources: ProblemsFound["sources"];
      readonly pageCount: number;
      readonly paperCount: number;
    };

/**
 * The whole story: load → validate → evaluate → compose → render → print → guard → publish.
 * @param stop ends it early and cleanly, with its reason; a swap under way is finished
 */
export async function build(
  options: BuildOptions,
  progress: Progress,
  stop = NEVER,
): Promise<BuildResult> {
  const checked = await checkRoot(options, progress);
  if (checked.kind === "problems") return checked;
  const { dataset, periods, notices, sources } = checked;
  const browser = options.hasPdf ? await ensureBrowser(progress.say) : null;
  const briefings = composePublicBriefings(dataset, periods);
  const release = await openRelease(options.out, stop);
  try {
    await writeBoard({ ...checked, notices: notices.map(toTold) }, options, release);
    await writeReportWord({ dataset, periods }, release, progress);
    // Before the pages, which say how long each document is.
    const printed =
      browser === null
        ? []
        : await writePapers(
            { dataset, periods, browser, out: options.out, stop: stop.signal },
            release,
            progress,
          );
    const dataPage = await writeDownloads(briefings, release, progress);
    const pages = [...composePublicPages(briefings, printed), dataPage];
    await writePages(pages, release, progress);
    await writeFeeds(briefings, pages, release);
    await writeArticle(briefings, release, progress);
    const period = periods[0].period.date;
    await sealRelease(release, { period, sourceSha256: toSourceHash(sources) });
    const guarding = progress.begin("Soát trước khi công bố");
    const findings = await guardRelease(release.files(), toClearance(dataset, periods));
    if (findings.length > 0) {
      const located = findings.map((finding) => locateFinding(finding, sources));
      return { kind: "stopped", findings: located, notices, sources };
    }
    guarding.end("không có gì phải chặn");
    await release.swapIn();
    return { kind: "done", notices, sources, pageCount: pages.length, paperCount: printed.length };
  } finally {
    await release.discard();
  }
}

function toTold(notice: Problem): { readonly place: Place; readonly sentence: string } {
  return { place: notice.place, sentence: toSentence(notice) };
}

async function writePages(
  pages: readonly Page[],
  release: Release,
  progress: Progress,
): Promise<void> {
  const stage = progress.begin("Dựng trang");
  for (const { path, content } of await renderSite(pages))
    await release.write(`site/${path}`, content);
  stage.end(`${pages.length} trang`);
}
