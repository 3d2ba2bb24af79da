import type { Edition } from "../report/edition.ts";
import type { Paper } from "../views/documents.ts";
import { composeReportPaper } from "./report.ts";
import { composeSummaryPaper } from "./summary.ts";

/** The public documents, made from a public edition. */
export function composePublicPapers(edition: Edition): readonly Paper[] {
  return [
    composeReportPaper("site/pdf/bao-cao.pdf", edition, null),
    composeSummaryPaper("site/pdf/tom-tat.pdf", edition, null),
  ];
}
