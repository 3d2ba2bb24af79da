import type { Edition } from "../report/edition.ts";
import type { Paper } from "../views/documents.ts";
import { composeReportPaper } from "./report.ts";
import { composeSummaryPaper } from "./summary.ts";

/** The public documents, from what the public may know. */
export function composePublicPapers(edition: Edition): readonly Paper[] {
  return [
    composeReportPaper("site/pdf/bao-cao.pdf", edition, null),
    composeSummaryPaper("site/pdf/tom-tat.pdf", edition, null),
  ];
}
