import type { Evaluations } from "../papers/unit/sheet.ts";
import type { InternalEdition } from "../report/edition.ts";
import type { Paper } from "../views/documents.ts";
import { composeDecisions } from "./decisions.ts";
import { composeSummaryPaper } from "./summary.ts";
import { composeWatchedLists } from "./watched-lists.ts";

/** `noi-bo/tom-tat.pdf`: also what leaders must decide, who is late and who must be watched. */
export function composeInternalSummary(edition: InternalEdition, evaluations: Evaluations): Paper {
  const { briefing } = edition;
  const evaluation = evaluations.now;
  return composeSummaryPaper("noi-bo/tom-tat.pdf", {
    edition,
    inside: {
      evaluation,
      composeDecisions: (shortcomings, most) =>
        composeDecisions(briefing, { evaluation, shortcomings, most }),
      composeLists: (limits) => composeWatchedLists(briefing, evaluations, limits),
    },
  });
}
