import type { Evaluation } from "../../model/judgement/evaluation.ts";
import { composePaperShell } from "../frame/paper-shell.ts";
import type { InternalEdition } from "../report/edition.ts";
import type { Paper } from "../views/documents.ts";
import { lowerFirst } from "../words/sentences.ts";
import { joinParts } from "./appendices/appendix.ts";
import { composeBody, toAppendixViews, toDocumentTitle, withoutNotes } from "./report-body.ts";
import { composeShortcomingAppendix } from "./appendices/shortcomings.ts";

/**
 * `noi-bo/ban-lam-viec.pdf`: the signed text with notes, causes, and who mends what until when. It has no number. The
 * tables of units stand behind the signed document alone.
 */
export function composeWorkingCopy(
  edition: InternalEdition,
  evaluation: Evaluation,
): Extract<Paper, { template: "working-copy" }> {
  const { briefing, report } = edition;
  const title = `Bản làm việc: ${lowerFirst(toDocumentTitle(briefing))}`;
  const appendices = listAppendices(edition);
  return {
    path: "noi-bo/ban-lam-viec.pdf",
    template: "working-copy",
    shell: composePaperShell(title, briefing),
    view: {
      issuerName: report.issuerName,
      title,
      asOfText: report.asOfText,
      blocks: composeBody(report, briefing, { evaluation, appendices }),
      closingHtml: report.closingHtml,
      appendices: toAppendixViews(appendices, "", briefing),
    },
  };
}

/**
 * Whether it says anything that the signed document does not: a note, a cause, whom a task was given, or, of a
 * shortcoming that somebody has written, of whom it is and what mends it. If not, there is no working copy.
 */
export function hasWorkingCopy(edition: InternalEdition): boolean {
  const { briefing, report } = edition;
  const written = briefing.period.report?.shortcomings ?? [];
  return written.length > 0 || JSON.stringify(withoutNotes(edition)) !== JSON.stringify(report);
}

function listAppendices(edition: InternalEdition) {
  return joinParts([composeShortcomingAppendix(edition)]);
}
