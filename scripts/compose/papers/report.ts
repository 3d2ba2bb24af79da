import type { Briefing } from "../audience/briefing.ts";
import { composePaperShell } from "../frame/paper-shell.ts";
import type { Edition } from "../report/edition.ts";
import {
  composeBody,
  toAppendixViews,
  toDocumentTitle,
  toSubject,
  withoutNotes,
  type InsideReport,
} from "./report-body.ts";
import { CIRCULATION_MARK, toDraftText } from "../../model/report/marks.ts";
import { formatDate, formatDateInWords } from "../../model/days/format-date.ts";
import { toReportNumber } from "../frame/document-numbers.ts";
import { closeRecipients } from "../frame/layout-profile.ts";
import { toReportWords } from "../words/report-words.ts";
import { lowerFirst, upperFirst } from "../words/sentences.ts";
import type { PartyHeadingView } from "../views/papers.ts";
import type { Paper } from "../views/documents.ts";

export type ReportPaper = Extract<Paper, { template: "report" }>;

/** `bao-cao.pdf` in the Party's layout: what is signed and sent, so without notes for those who work on it. */
export function composeReportPaper(
  path: string,
  edition: Edition,
  inside: InsideReport,
): ReportPaper {
  const { briefing, report } = edition;
  const { dataset, period } = briefing;
  const { issuer } = dataset;
  const heading = composeHeading(briefing);
  const typeName = upperFirst(heading.documentType.toLocaleLowerCase("vi"));
  const shell = composePaperShell(toDocumentTitle(briefing), briefing);
  const attachedTo = `(kèm theo ${typeName} ${lowerFirst(heading.numberText)}, ngày ${formatDate(toDocumentDate(period))} của ${issuer.name})`;
  const appendices = toAppendixViews(inside.appendices, attachedTo, briefing);
  return {
    path,
    template: "report",
    shell: {
      ...shell,
      properties: { ...shell.properties, identifier: toIdentifier(briefing) },
      appendices: appendices.map(({ anchor, isLandscape }) => ({ id: anchor, isLandscape })),
    },
    view: {
      heading,
      blocks: composeBody(withoutNotes(edition), briefing, inside),
      closingHtml: report.closingHtml,
      signature: {
        authority: issuer.signatory.authority ?? "",
        post: issuer.signatory.post ?? "",
        name: issuer.signatory.name ?? "",
        recipients: closeRecipients(issuer),
      },
      appendices,
    },
  };
}

function composeHeading(briefing: Briefing): PartyHeadingView {
  const { dataset, period } = briefing;
  const { issuer } = dataset;
  const { documentType } = toReportWords(briefing);
  return {
    superiorName: upper(issuer.superiorName),
    issuerName: upper(issuer.name),
    numberText: `Số ${period.documentNumber === null ? BLANK : ""}${toReportNumber(period, issuer)}${issuer.symbol === null ? BLANK : ""}`,
    urgencyText: period.urgency,
    placeDateText: `${issuer.placeName}, ${formatDateInWords(toDocumentDate(period))}`,
    documentType,
    subject: toSubject(briefing),
    circulationText: period.circulation ?? CIRCULATION_MARK,
    draftText: toDraftText(issuer),
  };
}

function toIdentifier({ period, dataset: { issuer } }: Briefing): string | null {
  const isWhole = period.documentNumber !== null && issuer.symbol !== null;
  return isWhole ? toReportNumber(period, issuer) : null;
}

/** The day that the document bears. */
const toDocumentDate = ({ documentDate, date }: Briefing["period"]) => documentDate ?? date;

/** Room to write a part of the number by hand. */
const BLANK = "\u00A0".repeat(8);

function upper(text: string): string {
  return text.toLocaleUpperCase("vi");
}
