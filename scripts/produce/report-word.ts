import type { Paper } from "../compose/views/documents.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { Progress } from "../progress.ts";
import type { Release } from "../publish/release.ts";

interface WordSource {
  /** The same report that the PDF is printed from. */
  readonly report: Extract<Paper, { template: "report" }>;
  readonly date: CalendarDate;
}

/** The internal report for Word, beside its PDF; it needs no browser. */
export async function produceReportWord(
  { report, date }: WordSource,
  release: Release,
  progress: Progress,
): Promise<void> {
  const stage = progress.begin("Soạn bản Word");
  // We load this late, so that a run that finds problems in the data tells them at once.
  const { renderReportWord } = await import("../render/word/render-report-word.ts");
  const bytes = await renderReportWord(report, date);
  await release.write(report.path.replace(/\.pdf$/, ".docx"), bytes);
  stage.end("1 tài liệu");
}
