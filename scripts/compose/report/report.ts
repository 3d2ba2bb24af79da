import type { ReportProse } from "../../model/report-prose.ts";
import { WITHHELD, type Told } from "../../model/withheld.ts";
import { toAsOfText } from "../words/as-of-text.ts";
import type { Briefing } from "../audience/briefing.ts";
import { composeIndicatorChart, composeProgressChart } from "../charts/unit-counts.ts";
import { composeShareChart } from "../charts/shares.ts";
import { composeAchievements, composeShortcomings, composeSolutions } from "./items.ts";
import { sortByOutcome } from "../figures/count-indicators.ts";
import { formatCount } from "../../model/format-count.ts";
import { formatPercent } from "../words/format-number.ts";
import { renderProseHtml } from "../figures/render-markdown.ts";
import { lowerFirst } from "../words/sentences.ts";
import { countStanding, STANDINGS, type Standing } from "../figures/standings.ts";
import { composeReportLead } from "./lead.ts";
import { explainTerms, findToldTerms } from "../figures/find-told-terms.ts";
import { explainFigures } from "../figures/explain-figures.ts";
import type { ContentsView, KeyFigureView, LinkView } from "../views/common.ts";
import type { ItemView, ReportView } from "../views/report.ts";
import type { ToldSummary } from "../audience/told-summary.ts";
import { toToldText, WITHHELD_TEXT } from "../words/withheld-text.ts";

/** What the report page needs besides the briefing. */
export interface ReportLinks {
  readonly supersededBy: LinkView | null;
  readonly downloads: readonly LinkView[];
  readonly periods: ReportView["periods"];
}

/** The report of one period as the article has it; a period without prose shows its figures alone. */
export function composeReport(briefing: Briefing, links: ReportLinks): ReportView {
  const { period, dataset } = briefing;
  const share = composeShareChart(briefing);
  const prose = composeProse(period.report ?? NO_REPORT, briefing);
  return {
    title: period.title,
    asOfText: toAsOfText(briefing),
    ...links,
    leadText: composeReportLead(briefing, {
      shortcomings: prose.shortcomings.length,
      solutions: prose.solutions.length,
    }),
    keyFigures: composeKeyFigures(briefing),
    figureRules: explainFigures(briefing),
    contents: [...composeContents(prose), ...linkDownloads(links)],
    ...prose,
    shortcomingsLead: `Bên cạnh những kết quả đạt được, ${lowerFirst(period.title)} còn một số hạn chế:`,
    solutionsLead: `Để thực hiện tốt ${lowerFirst(period.title)} trong thời gian tới, cần tập trung một số giải pháp:`,
    issuerName: dataset.issuer.name,
    sourceText: `Nguồn: ${dataset.issuer.name} tổng hợp từ báo cáo của các đơn vị trực thuộc; ${lowerFirst(toAsOfText(briefing))}.`,
    glossary: explainTerms(findToldTerms(listTexts(prose), dataset.wording.glossary)),
    charts: [
      composeProgressChart(briefing),
      composeIndicatorChart(briefing, "missed"),
      ...(share === null ? [] : [share]),
    ],
  };
}

const NO_REPORT: ReportProse = {
  opening: { markdown: "", place: { file: "", line: 1, column: 1 } },
  situation: null,
  closing: null,
  achievements: [],
  shortcomings: [],
  solutions: [],
};

type ProseViews = Pick<
  ReportView,
  "openingHtml" | "achievements" | "situationHtml" | "shortcomings" | "solutions" | "closingHtml"
>;

function composeProse(report: ReportProse, briefing: Briefing): ProseViews {
  return {
    openingHtml: renderProseHtml(report.opening, briefing),
    achievements: composeAchievements(report, briefing),
    situationHtml: renderProseHtml(report.situation, briefing),
    shortcomings: composeShortcomings(report, briefing),
    solutions: composeSolutions(report, briefing),
    closingHtml: renderProseHtml(report.closing, briefing),
  };
}

/** What people read in the report's own words. */
function listTexts(prose: ProseViews): readonly string[] {
  const { achievements, shortcomings, solutions } = prose;
  return [
    prose.openingHtml,
    prose.situationHtml,
    prose.closingHtml,
    ...[...achievements, ...shortcomings, ...solutions].flatMap((item) => [
      item.title,
      item.leadHtml,
      item.restHtml,
    ]),
  ];
}

/** Links to the parts that are there: an empty part has no heading. */
function composeContents(prose: ProseViews): readonly ContentsView[] {
  const { achievements, situationHtml, shortcomings, solutions } = prose;
  const partOf = (label: string, href: string, items: readonly ItemView[]) =>
    items.length === 0 ? [] : [{ label, href, items: items.map(linkItem) }];
  return [
    ...partOf("Kết quả đạt được", "#ket-qua", achievements),
    ...(situationHtml === ""
      ? []
      : [{ label: "Thời gian tổ chức", href: "#thoi-gian", items: [] }]),
    { label: "Số liệu", href: "#so-lieu", items: [] },
    ...partOf("Hạn chế", "#han-che", shortcomings),
    ...partOf("Giải pháp", "#giai-phap", solutions),
  ];
}

function linkDownloads({ downloads }: ReportLinks): readonly ContentsView[] {
  return downloads.length === 0 ? [] : [{ label: "Tải về", href: "#tai-ve", items: [] }];
}

function linkItem({ id, title }: ItemView): LinkView {
  return { label: title, href: `#${id}` };
}

/** The situation in six figures; each says what it counts and out of how many. */
export function composeKeyFigures(briefing: Briefing): readonly KeyFigureView[] {
  const { summary } = briefing;
  const { states, unitCount, missingCount } = summary;
  const { judged, missed, withheld } = sortByOutcome(briefing);
  return [
    ...composeStateFigures(states, unitCount),
    {
      label: "Chỉ tiêu còn đơn vị chưa đạt",
      value:
        judged.length === 0 && withheld.length > 0 ? WITHHELD_TEXT : formatCount(missed.length),
      note: `trong ${formatCount(judged.length)} chỉ tiêu${withheld.length > 0 ? " có nêu số liệu" : ""}`,
    },
    {
      label: "Đơn vị còn chỉ tiêu chưa đạt",
      value: toToldText(missingCount),
      note: `trong ${formatCount(unitCount)} đơn vị trực thuộc${toDoneText(summary.missingDoneCount)}`,
    },
  ];
}

/** Why those who have done all and those who miss something may be more than all units. */
function toDoneText(count: Told<number>): string {
  return count === WITHHELD || count === 0 ? "" : `; ${formatCount(count)} đã xong mọi phần việc`;
}

function composeStateFigures(
  states: ToldSummary["states"],
  unitCount: number,
): readonly KeyFigureView[] {
  const done = countStanding("done", states);
  const figureOf = (standing: Standing, note: string): KeyFigureView => ({
    label: STANDINGS[standing].label,
    value: toToldText(countStanding(standing, states)),
    note,
  });
  return [
    figureOf(
      "done",
      `trong ${formatCount(unitCount)} đơn vị trực thuộc${done === WITHHELD ? "" : toShareText(done, unitCount)}`,
    ),
    figureOf("inTime", "chưa xong mọi phần việc, chưa phần việc nào quá hạn"),
    figureOf("late", "có phần việc quá thời hạn"),
    figureOf("noData", "không tính là đạt hay chưa đạt"),
  ];
}

function toShareText(part: number, whole: number): string {
  return whole === 0 ? "" : ` (${formatPercent({ numerator: part, denominator: whole })})`;
}
