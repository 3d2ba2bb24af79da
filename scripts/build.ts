import type { BuildOptions } from "./build-options.ts";
import { checkRoot } from "./check-root.ts";
import { composeInternalBriefing, composePublicBriefings } from "./compose/compose-briefings.ts";
import type { EvaluatedPeriods } from "./evaluate/evaluate-period.ts";
import { composeInternalPapers } from "./compose/compose-internal.ts";
import { composePublicPages, composePublicPapers } from "./compose/compose-public.ts";
import type { Page, Paper } from "./compose/views.ts";
import type { Dataset } from "./model/dataset.ts";
import type { Problem } from "./model/problem.ts";
import type { PrintDocument } from "./print/print-document.ts";
import type { Progress } from "./progress.ts";
import { openRelease, type Release } from "./publish/release.ts";
import { createPaperRenderer } from "./render/render-paper.ts";
import { renderSite } from "./render/render-site.ts";
import { ensureBrowser } from "./setup/ensure-browser.ts";
import type { FoundBrowser } from "./setup/find-browser.ts";

export type BuildResult =
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  | {
      readonly kind: "done";
      readonly notices: readonly Problem[];
      readonly pageCount: number;
      readonly paperCount: number;
    };

/** The whole story: load → validate → evaluate → compose → render → print → publish. */
export async function build(options: BuildOptions, progress: Progress): Promise<BuildResult> {
  const checked = await checkRoot(options, progress);
  if (checked.kind === "problems") return checked;
  const { dataset, periods, notices } = checked;
  const browser = options.hasPdf ? await ensureBrowser(progress.say) : null;
  const pages = composePublicPages(composePublicBriefings(dataset, periods), options);
  const release = await openRelease(options.out);
  try {
    await writePages(pages, release, progress);
    const paperCount =
      browser === null ? 0 : await writePapers({ dataset, periods, browser }, release, progress);
    await release.swapIn();
    return { kind: "done", notices, pageCount: pages.length, paperCount };
  } finally {
    await release.discard();
  }
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

async function writePapers(
  from: {
    readonly dataset: Dataset;
    readonly periods: EvaluatedPeriods;
    readonly browser: FoundBrowser;
  },
  release: Release,
  progress: Progress,
): Promise<number> {
  // Loading puppeteer costs more than a whole build without PDFs.
  const { printDocuments } = await import("./print/print-documents.ts");
  const stage = progress.begin("In PDF");
  let count = 0;
  for await (const printed of printDocuments(renderPapers(from), { browser: from.browser })) {
    if (printed.foreignFonts.length > 0) {
      throw new Error(
        `${printed.path} embeds ${printed.foreignFonts.join(", ")}, which are not our fonts`,
      );
    }
    await release.write(printed.path, printed.bytes);
    count += 1;
    stage.count(count);
  }
  stage.end(`${count} tài liệu`);
  return count;
}

/** Every document as print HTML, one at a time as the browser asks for it. */
function* renderPapers({
  dataset,
  periods,
}: {
  dataset: Dataset;
  periods: EvaluatedPeriods;
}): Generator<PrintDocument> {
  const render = createPaperRenderer();
  const date = periods[0].period.date;
  for (const paper of eachPaper(dataset, periods)) {
    yield { path: paper.path, html: render(paper), title: paper.shell.title, date };
  }
}

function* eachPaper(dataset: Dataset, periods: EvaluatedPeriods): Generator<Paper> {
  const [now, before] = periods;
  yield* composePublicPapers(composePublicBriefings(dataset, periods)[0]);
  yield* composeInternalPapers(composeInternalBriefing(dataset, periods), {
    now: now.evaluation,
    before: before?.evaluation ?? null,
  });
}
