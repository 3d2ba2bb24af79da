import type { Briefing } from "./briefing.ts";
import type { Appendix } from "./compose-appendices.ts";
import { CIRCULATION_MARK, composePaperShell } from "./compose-paper-shell.ts";
import { composeReport } from "./compose-report.ts";
import { toDraftText } from "./compose-shell.ts";
import { formatDateInWords } from "../model/format-date.ts";
import { closeRecipients } from "./layout-profile.ts";
import { toRoman } from "./ordinals.ts";
import { lowerFirst } from "./sentences.ts";
import type { ReportPaperView } from "./paper-views.ts";
import type { ReportView } from "./report-view.ts";
import type { Paper } from "./views.ts";

/** `bao-cao.pdf` in the Party's layout; only the internal one is given appendices that name units. */
export function composeReportPaper(
  path: string,
  briefing: Briefing,
  appendices: readonly Appendix[],
): Paper {
  const { dataset, period, audience } = briefing;
  const { issuer } = dataset;
  const report = composeReport(briefing, { supersededBy: null, downloads: [], periods: [] });
  const numberText = `Số ${period.documentNumber ?? BLANK_NUMBER}-${issuer.symbol}`;
  return {
    path,
    template: "report",
    shell: composePaperShell(`Báo cáo ${lowerFirst(period.title)}`, briefing),
    view: {
      heading: {
        superiorName: upper(issuer.superiorName),
        issuerName: upper(issuer.name),
        numberText,
        placeDateText: `${issuer.placeName}, ${formatDateInWords(period.date)}`,
        documentType: "BÁO CÁO",
        subject: lowerFirst(period.title),
        circulationText: audience === "internal" ? CIRCULATION_MARK : null,
        draftText: toDraftText(issuer),
      },
      report,
      sectionTitles: numberSections(report),
      signature: {
        authority: issuer.signatory.authority,
        post: issuer.signatory.post,
        name: issuer.signatory.name ?? "",
        recipients: closeRecipients(issuer),
      },
      appendices: appendices.map((appendix, index) => ({
        ...appendix,
        label: `Phụ lục ${index + 1}`,
        attachedTo: `(kèm theo Báo cáo ${lowerFirst(numberText)}, ${formatDateInWords(period.date)} của ${issuer.name})`,
      })),
    },
  };
}

/** Room for the office to write the number by hand. */
const BLANK_NUMBER = "\u00A0".repeat(8);

/** `I- KẾT QUẢ ĐẠT ĐƯỢC` …: numbered over the sections that are there. */
function numberSections(report: ReportView): ReportPaperView["sectionTitles"] {
  const titles = [
    ["achievements", "KẾT QUẢ ĐẠT ĐƯỢC", report.achievements.length > 0],
    ["situation", "THỜI GIAN TỔ CHỨC ĐẠI HỘI", report.situationHtml !== ""],
    ["shortcomings", "HẠN CHẾ", report.shortcomings.length > 0],
    ["solutions", "GIẢI PHÁP", report.solutions.length > 0],
  ] as const;
  const present = titles.filter(([, , isThere]) => isThere).map(([name]) => name);
  const number = (name: (typeof titles)[number][0], title: string) =>
    present.includes(name) ? `${toRoman(present.indexOf(name) + 1)}- ${title}` : "";
  const [achievements, situation, shortcomings, solutions] = titles.map(([name, title]) =>
    number(name, title),
  );
  return {
    achievements: achievements ?? "",
    situation: situation ?? "",
    shortcomings: shortcomings ?? "",
    solutions: solutions ?? "",
  };
}

function upper(text: string): string {
  return text.toLocaleUpperCase("vi");
}
