import { asksFigures } from "../../model/form/form.ts";
import type { Edition } from "../report/edition.ts";
import { listShortcomings, listSolutions } from "../report/sections.ts";
import type { Paper } from "../views/documents.ts";
import { composePublicBulletin } from "./bulletin.ts";
import { composeSummaryPaper } from "../summary/summary.ts";

/** The public documents, made from a public edition. */
export function composePublicPapers(edition: Edition): readonly Paper[] {
  return [
    composePublicBulletin(edition),
    ...(hasSummary(edition)
      ? [composeSummaryPaper("site/pdf/tom-tat.pdf", { edition, inside: null })]
      : []),
  ];
}

/** Whether there is anything to sum up: a bare notice is as short itself. */
export function hasSummary({ briefing, report: { sections } }: Edition): boolean {
  const { conclusion, decisions } = briefing.period;
  const findings = listShortcomings(sections).length + listSolutions(sections).length;
  const written = decisions.length + (conclusion === null ? 0 : 1);
  return asksFigures(briefing.dataset.form) || findings + written > 0;
}
