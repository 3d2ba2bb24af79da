import { NOTHING_DECLARED } from "../../model/prose/declared.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import { isOnlyUnit } from "../audience/told-summary.ts";
import { asksUnits } from "../../model/form/form.ts";
import { startOf } from "../../model/problem.ts";
import type { ReportProse } from "../../model/prose/report.ts";
import type { Briefing } from "../audience/briefing.ts";
import { composeTiles } from "../key-figures/choose.ts";
import { renderProseHtml } from "../figures/render-markdown.ts";
import { isLevelTold } from "../pages/level-figures.ts";
import type { ReportView } from "../views/report.ts";
import { toAsOfText } from "../words/days/as-of-text.ts";
import { findSourceText, toReportWords } from "../words/report-words.ts";
import { lowerFirst } from "../words/sentences.ts";
import { citeOnce } from "./cite-once.ts";
import { composeSections } from "./sections.ts";

/** The report of one period. A period without prose shows its figures alone. */
export function composeReport(briefing: Briefing): ReportView {
  const { period, dataset } = briefing;
  const prose = period.report ?? NO_REPORT;
  const asOfText = toAsOfText(briefing);
  const report: ReportView = {
    title: period.title,
    asOfText,
    keyFigures: composeTiles(briefing),
    openingHtml: renderProseHtml(prose.opening, briefing),
    sections: composeSections(prose, briefing),
    closingHtml: renderProseHtml(prose.closing, briefing),
    issuerName: dataset.issuer.name,
    sourceText: `Nguồn: ${dataset.issuer.name}${toSourcesText(briefing)}; ${lowerFirst(asOfText)}.`,
  };
  return citeOnce(report, dataset.instruments);
}

/** As data says; else what units report, and beside it what the issuer itself does. Where units are asked nothing, all is the issuer's own. */
function toSourcesText(briefing: Briefing): string {
  const { dataset, summary } = briefing;
  const own = findSourceText(briefing);
  if (own !== null) return ` ${own}`;
  if (!asksUnits(dataset.form) || !isAnyReportTold(briefing)) return "";
  const { unitName } = toReportWords(briefing);
  const units = `báo cáo của ${isOnlyUnit(summary) ? "" : "các "}${unitName}`;
  return ` tổng hợp từ ${isLevelTold(briefing) ? `${units} và số liệu chung` : units}`;
}

/**
 * Whether anything shows that a unit has reported. Where figures are withheld, the words "from the reports of units"
 * must neither be untrue nor tell who has sent something.
 */
function isAnyReportTold({ summary, period }: Briefing): boolean {
  const { silentCount, unitCount, totals } = summary;
  if (typeof silentCount === "number" && silentCount < unitCount) return true;
  return (
    period.units.some(({ values }) => values !== null && values.size > 0) ||
    [...totals.values()].some(
      ({ total, reportingCount }) =>
        typeof total === "number" || (reportingCount !== WITHHELD && reportingCount > 0),
    )
  );
}

const NO_REPORT: ReportProse = {
  opening: { markdown: "", place: startOf(""), declared: NOTHING_DECLARED },
  closing: null,
  prose: new Map(),
  statements: new Map(),
  shortcomings: [],
  solutions: [],
};
