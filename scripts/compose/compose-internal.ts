import type { InternalBriefing } from "./briefing.ts";
import { composeAppendices } from "./compose-appendices.ts";
import { composeReportPaper } from "./compose-report-paper.ts";
import { composeSummaryPaper } from "./compose-summary-paper.ts";
import { composeUnitSheet, type Evaluations } from "./compose-unit-sheet.ts";
import type { Paper } from "./views.ts";

/** Every internal document, one at a time: a country's unit sheets need not be in memory at once. */
export function* composeInternalPapers(
  briefing: InternalBriefing,
  evaluations: Evaluations,
): Generator<Paper> {
  yield composeReportPaper("noi-bo/bao-cao.pdf", briefing, {
    evaluation: evaluations.now,
    appendices: composeAppendices(briefing, evaluations.now),
  });
  yield composeSummaryPaper("noi-bo/tom-tat.pdf", briefing, evaluations.now);
  for (const unit of briefing.period.units) yield composeUnitSheet(unit, briefing, evaluations);
}
