import type { Evaluation } from "../../model/judgement/evaluation.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { Appendix } from "./appendix.ts";
import { composePaperShell } from "../frame/paper-shell.ts";
import type { Edition } from "../report/edition.ts";
import { describeStanding, nameBehind } from "./standing.ts";
import { composeReportBlocks } from "./report-blocks.ts";
import { CIRCULATION_MARK, PUBLIC_MARK, toDraftText } from "../../model/marks.ts";
import { formatDate, formatDateInWords } from "../../model/format-date.ts";
import { toReportNumber } from "../frame/document-numbers.ts";
import { closeRecipients, findLayoutProfile } from "../frame/layout-profile.ts";
import { toReportWords } from "../words/report-words.ts";
import { lowerFirst, upperFirst } from "../words/sentences.ts";
import type { PartyHeadingView } from "../views/papers.ts";
import type { Paper } from "../views/documents.ts";

export type ReportPaper = Extract<Paper, { template: "report" }>;

/** Only leaders get this: the judgement of each unit, and appendices that name units. */
export interface InsideReport {
  readonly evaluation: Evaluation;
  readonly appendices: readonly Appendix[];
}

/** `bao-cao.pdf` in the Party's layout. The public one gets no `inside`. */
export function composeReportPaper(
  path: string,
  { briefing, report }: Edition,
  inside: InsideReport | null,
): ReportPaper {
  const { dataset, period } = briefing;
  const { issuer } = dataset;
  const heading = composeHeading(briefing);
  const typeName = upperFirst(heading.documentType.toLocaleLowerCase("vi"));
  const appendices = inside?.appendices ?? [];
  const behind = inside === null ? [] : nameBehind(briefing, inside.evaluation, NAMED_IN_REPORT);
  const standing = [
    describeStanding(briefing),
    ...behind.map(({ label, value }) => `${label}: ${value}.`),
  ].filter((text) => text !== "");
  return {
    path,
    template: "report",
    shell: composePaperShell(`${typeName} ${heading.subject}`, briefing),
    view: {
      heading,
      blocks: composeReportBlocks(report, { appendices, standing }, findLayoutProfile(issuer)),
      closingHtml: report.closingHtml,
      signature: {
        authority: issuer.signatory.authority ?? "",
        post: issuer.signatory.post ?? "",
        name: issuer.signatory.name ?? "",
        recipients: closeRecipients(issuer),
      },
      appendices: appendices.map(({ title, isNumbered, isLandscape, table }, index) => ({
        label: appendices.length === 1 ? "Phụ lục" : `Phụ lục ${index + 1}`,
        title,
        attachedTo: `(kèm theo ${typeName} ${lowerFirst(heading.numberText)}, ngày ${formatDate(toDocumentDate(period))} của ${issuer.name})`,
        isNumbered,
        isLandscape,
        table,
      })),
    },
  };
}

function composeHeading(briefing: Briefing): PartyHeadingView {
  const { dataset, period, audience } = briefing;
  const { issuer } = dataset;
  const { documentType } = toReportWords(briefing);
  return {
    superiorName: upper(issuer.superiorName),
    issuerName: upper(issuer.name),
    numberText: `Số ${period.documentNumber === null ? BLANK : ""}${toReportNumber(period, issuer)}${issuer.symbol === null ? BLANK : ""}`,
    urgencyText: period.urgency,
    placeDateText: `${issuer.placeName}, ${formatDateInWords(toDocumentDate(period))}`,
    documentType,
    subject: toSubject(documentType, period.title),
    circulationText:
      audience === "internal" ? (period.circulation ?? CIRCULATION_MARK) : PUBLIC_MARK,
    draftText: toDraftText(issuer),
  };
}

/** The kinds that are on a matter (`KẾT LUẬN về …`); a report or a plan takes its matter at once. */
const ON_A_MATTER: readonly string[] = ["KẾT LUẬN", "THÔNG BÁO"];

function toSubject(documentType: string, title: string): string {
  const subject = lowerFirst(title);
  return !ON_A_MATTER.includes(documentType) || subject.startsWith("về ")
    ? subject
    : `về ${subject}`;
}

/** The day that the document bears. */
const toDocumentDate = ({ documentDate, date }: Briefing["period"]) => documentDate ?? date;

/** The appendix is the better list for more units. */
const NAMED_IN_REPORT = 40;

/** Room to write a part of the number by hand. */
const BLANK = "\u00A0".repeat(8);

function upper(text: string): string {
  return text.toLocaleUpperCase("vi");
}
