import { NOTHING_DECLARED } from "../../model/prose/declared.ts";
import { startOf } from "../../model/problem.ts";
import type { ReportProse } from "../../model/prose/report.ts";
import type { Briefing } from "../audience/briefing.ts";
import { composeTiles } from "../key-figures/choose.ts";
import { renderProseHtml } from "../figures/render-markdown.ts";
import { isLevelTold } from "../pages/level-figures.ts";
import type { ReportView } from "../views/report.ts";
import { toAsOfText } from "../words/as-of-text.ts";
import { toReportWords } from "../words/report-words.ts";
import { lowerFirst } from "../words/sentences.ts";
import { composeSections } from "./sections.ts";

/** The report of one period. A period without prose shows its figures alone. */
export function composeReport(briefing: Briefing): ReportView {
  const { period, dataset } = briefing;
  const prose = period.report ?? NO_REPORT;
  const asOfText = toAsOfText(briefing);
  return {
    title: period.title,
    asOfText,
    keyFigures: composeTiles(briefing),
    openingHtml: renderProseHtml(prose.opening, briefing),
    sections: composeSections(prose, briefing),
    closingHtml: renderProseHtml(prose.closing, briefing),
    issuerName: dataset.issuer.name,
    sourceText: `Nguồn: ${dataset.issuer.name} tổng hợp từ ${toSourcesText(briefing)}; ${lowerFirst(asOfText)}.`,
  };
}

/** What the figures are made of: what units report, and what the issuer itself does. */
function toSourcesText(briefing: Briefing): string {
  const units = `báo cáo của các ${toReportWords(briefing).unitName}`;
  return isLevelTold(briefing) ? `${units} và số liệu chung` : units;
}

const NO_REPORT: ReportProse = {
  opening: { markdown: "", place: startOf(""), declared: NOTHING_DECLARED },
  closing: null,
  prose: new Map(),
  statements: new Map(),
  shortcomings: [],
  solutions: [],
};
