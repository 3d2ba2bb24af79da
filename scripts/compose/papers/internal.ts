import { asksUnits } from "../../model/form/form.ts";
import type { InternalEdition } from "../report/edition.ts";
import type { Paper } from "../views/documents.ts";
import { composeAppendices } from "./appendices/appendices.ts";
import { hasSummary } from "./public.ts";
import { composeReportPaper, type ReportPaper } from "./report.ts";
import { composeInternalSummary } from "../summary/internal.ts";
import { composeUnitSheet, type Evaluations } from "./unit/sheet.ts";
import { composeWorkingCopy, hasWorkingCopy } from "./working-copy.ts";

/** The report for Word, from `noi-bo/`. */
export const WORD_PATH = "bao-cao.docx";

/** The internal report, for the PDF and for Word alike. */
export function composeInternalReport(
  edition: InternalEdition,
  evaluations: Evaluations,
): ReportPaper {
  const evaluation = evaluations.now;
  const appendices = composeAppendices(edition, evaluation);
  return composeReportPaper("noi-bo/bao-cao.pdf", edition, { evaluation, appendices });
}

/** The other internal documents, one at a time, so that thousands of unit sheets are never in memory together. */
export function* composeInternalPapers(
  edition: InternalEdition,
  evaluations: Evaluations,
): Generator<Paper> {
  const { briefing } = edition;
  if (hasWorkingCopy(edition)) yield composeWorkingCopy(edition, evaluations.now);
  if (hasSummary(edition)) yield composeInternalSummary(edition, evaluations);
  if (!asksUnits(briefing.dataset.form)) return;
  for (const unit of briefing.period.units) yield composeUnitSheet(unit, briefing, evaluations);
}
