import type { InternalBriefing } from "../audience/briefing.ts";
import { composeAppendices } from "./appendices.ts";
import { composeReportPaper } from "./report.ts";
import { composeSummaryPaper } from "./summary.ts";
import { composeUnitSheet, type Evaluations } from "./unit-sheet.ts";
import type { Paper } from "../views/documents.ts";

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
