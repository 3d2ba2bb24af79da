import { NOTHING_DECLARED } from "../../model/prose/declared.ts";
import { asksUnits } from "../../model/form.ts";
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
    sourceText: `Nguồn: ${dataset.issuer.name}${toSourcesText(briefing)}; ${lowerFirst(asOfText)}.`,
  };
}

/** What units report, and beside it what the issuer itself does. Where units are asked nothing, all is the issuer's own. */
function toSourcesText(briefing: Briefing): string {
  const { dataset, summary } = briefing;
  if (!asksUnits(dataset.form)) return "";
  const { unitName } = toReportWords(briefing);
  const units = `báo cáo của ${summary.unitCount === 1 ? "" : "các "}${unitName}`;
  return ` tổng hợp từ ${isLevelTold(briefing) ? `${units} và số liệu chung` : units}`;
}

const NO_REPORT: ReportProse = {
  opening: { markdown: "", place: startOf(""), declared: NOTHING_DECLARED },
  closing: null,
  prose: new Map(),
  statements: new Map(),
  shortcomings: [],
  solutions: [],
};
