import { WORD_PATH } from "../compose/papers/internal.ts";
import type { ReportPaper } from "../compose/papers/report.ts";
import type { CalendarDate } from "../model/days/calendar-date.ts";
import type { Kind } from "./to-key.ts";
import type { Workshop } from "./workshop.ts";

const WORD: Kind<object> = "report for Word";

/**
 * The internal report for Word, beside its PDF; it needs no browser.
 * @param report the same that the PDF is printed from
 */
export async function produceReportWord(
  report: ReportPaper,
  date: CalendarDate,
  { release, toKey, progress, renderWord }: Workshop,
): Promise<void> {
  const stage = progress.begin("Soạn bản Word");
  await release.make(toKey(WORD, { report, date }), async () => {
    const content = await renderWord(report, date);
    return { files: [{ path: `noi-bo/${WORD_PATH}`, content }], told: {} };
  });
  stage.end("1 tài liệu");
}
