import { composeInternalBriefing } from "../compose/audience/briefings.ts";
import { composeInternalPapers } from "../compose/papers/internal.ts";
import type { Paper } from "../compose/views/documents.ts";
import type { EvaluatedPeriods } from "../evaluate/evaluate-period.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Progress } from "../progress.ts";
import type { Release } from "../publish/release.ts";

interface Judged {
  readonly dataset: Dataset;
  readonly periods: EvaluatedPeriods;
}

/** The internal report for Word, from the same view as its PDF and beside it; it needs no browser. */
export async function writeReportWord(
  judged: Judged,
  release: Release,
  progress: Progress,
): Promise<void> {
  const stage = progress.begin("Soạn bản Word");
  // Loaded here, so that a root with problems is told at once.
  const { renderReportWord } = await import("../render/word/render-report-word.ts");
  const paper = composeReport(judged);
  const bytes = await renderReportWord(paper, judged.periods[0].period.date);
  await release.write(paper.path.replace(/\.pdf$/, ".docx"), bytes);
  stage.end("1 tài liệu");
}

/** The one of the internal papers that the PDF is printed from; those after it are not composed. */
function composeReport({ dataset, periods }: Judged): Extract<Paper, { template: "report" }> {
  const [now, before] = periods;
  const papers = composeInternalPapers(composeInternalBriefing(dataset, periods), {
    now: now.evaluation,
    before: before?.evaluation ?? null,
  });
  for (const paper of papers) if (paper.template === "report") return paper;
  throw new Error("There is no report among the internal papers.");
}
