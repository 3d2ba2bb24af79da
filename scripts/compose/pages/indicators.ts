import type { Briefing } from "../audience/briefing.ts";
import { composeIndicatorChart } from "../charts/indicators.ts";
import { sortByOutcome } from "../figures/count-indicators.ts";
import { NOT_DUE } from "../figures/explain-figures.ts";
import { composeShareChart } from "../charts/shares.ts";
import { splitChart } from "../charts/split-chart.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import { countRuled, toRuledStrandNotes } from "../words/indicators/ruling-texts.ts";
import { isAnythingWithheld } from "../audience/told-summary.ts";
import { toWithheldReason } from "../words/indicators/withheld-text.ts";
import type { CellView, FactView, TableView } from "../views/common.ts";
import type { IndicatorsView } from "../views/pages.ts";
import { nameIndicatorsPage } from "../frame/links.ts";
import { describePage } from "../feeds/describe-state.ts";
import type { PageContent, SiteContent } from "./page-content.ts";
import { composeIndicatorRules } from "./indicator-rules.ts";
import { composeIndicatorsByBlock } from "./indicators-by-block.ts";
import { composeLevelIndicators } from "./level-indicators.ts";
import { composeLevelFigures, isLevelTold, isLevelWithheld } from "./level-figures.ts";
import type { Statistic } from "../../model/rules/statistic.ts";
import { composeStatisticChanges, composeStatistics, STATISTICS_TITLE } from "./statistics.ts";
import { NO_DATA } from "../figures/figure.ts";
import { findSourceText } from "../words/report-words.ts";
import { toSourceColumn } from "./source-column.ts";

/** `chi-tieu/`: every indicator, also those that no unit misses. */
export function composeIndicatorsPage({
  editions: [{ briefing }],
}: Pick<SiteContent, "editions">): readonly PageContent<IndicatorsView>[] {
  const title = nameIndicatorsPage(briefing.dataset);
  const description = describePage(title, briefing);
  return [{ id: "", title, description, briefing, view: composeIndicators(briefing) }];
}

const LEAD = "Mức quy định, căn cứ của từng chỉ tiêu và số đơn vị đạt, chưa đạt, chưa có số liệu.";
const LEAD_WITHOUT_SOURCES =
  "Mức quy định của từng chỉ tiêu và số đơn vị đạt, chưa đạt, chưa có số liệu.";

const UNJUDGED_FIGURES = "không có mức quy định, không xét đạt hay chưa đạt.";
const LEAD_OF_STATISTICS = `Số liệu tính từ báo cáo của các đơn vị; ${UNJUDGED_FIGURES}`;
const LEAD_OF_BOTH = `Số liệu tính từ báo cáo của các đơn vị và số liệu chung; ${UNJUDGED_FIGURES}`;
const LEAD_OF_LEVEL_INDICATORS = "Mức quy định của từng chỉ tiêu, số liệu và kết quả.";
const LEAD_OF_LEVEL = "Số liệu do cơ quan ban hành báo cáo.";

function toLead(briefing: Briefing): string {
  const { indicators, levelIndicators, statistics } = briefing.dataset;
  const hasSources = toSourceColumn(indicators, briefing.dataset).headings.length > 0;
  if (indicators.length > 0) return hasSources ? LEAD : LEAD_WITHOUT_SOURCES;
  if (levelIndicators.length > 0) return LEAD_OF_LEVEL_INDICATORS;
  if (!statistics.some(isOfUnits)) return LEAD_OF_LEVEL;
  const own = findSourceText(briefing);
  if (own !== null) return `Số liệu ${own}; ${UNJUDGED_FIGURES}`;
  return isLevelTold(briefing) ? LEAD_OF_BOTH : LEAD_OF_STATISTICS;
}

function isOfUnits({ source }: Statistic): boolean {
  return source === "units";
}

/** Every indicator with its rule, its basis and how many units meet it; no unit is named. */
function composeIndicators(briefing: Briefing): IndicatorsView {
  const byBlock = composeIndicatorsByBlock(briefing);
  const hasResults = byBlock === null;
  const tables = [
    ...composeIndicatorRules(briefing, { hasResults }),
    ...composeLevelIndicators(briefing, { hasResults }),
    ...composeStatistics(briefing),
    ...composeStatisticChanges(briefing),
    ...composeLevelFigures(briefing),
  ];
  return {
    title: nameIndicatorsPage(briefing.dataset),
    leadText: toLead(briefing),
    byBlock,
    tables,
    charts: [
      byBlock === null ? composeIndicatorChart(briefing, "all") : null,
      composeShareChart(briefing),
    ].flatMap((chart) => (chart === null ? [] : splitChart(chart, "page"))),
    explanations: composeExplanations(briefing, { byBlock, tables }),
  };
}

/** How indicators are judged. */
const ABOUT_KINDS: FactView = {
  label: "Yêu cầu, phấn đấu",
  value: "Yêu cầu là mức phải bảo đảm; phấn đấu là mức hướng tới.",
};
const ABOUT_POOLED: FactView = {
  label: "Tỷ lệ chung",
  value:
    "Cộng tử số và mẫu số của mọi đơn vị có số liệu rồi chia; không phải trung bình cộng của các tỷ lệ.",
};
const ABOUT_LIMITS: FactView = {
  label: "So với mức quy định",
  value: "So trên số đếm, trước khi làm tròn: 14,96% chưa phải là 15%.",
};

function explainRules({
  indicators,
  levelIndicators,
}: Pick<Briefing["dataset"], "indicators" | "levelIndicators">): readonly FactView[] {
  if (indicators.length > 0) return [ABOUT_KINDS, ABOUT_POOLED, ABOUT_LIMITS];
  return levelIndicators.length > 0 ? [ABOUT_KINDS, ABOUT_LIMITS] : [];
}

const ABOUT_STATISTICS: FactView = {
  label: STATISTICS_TITLE,
  value:
    "Chỉ nêu số, không có mức quy định, không xét đạt hay chưa đạt; tính từ các đơn vị có số liệu.",
};
const ABOUT_LEVEL_STATISTICS: FactView = {
  label: "Theo số liệu chung",
  value: "Tính từ số liệu chung, không tính từ báo cáo của các đơn vị.",
};

const UNJUDGED = "Đơn vị chưa báo cáo nội dung này; không tính là đạt, không tính là chưa đạt.";
const UNCOUNTED = "Đơn vị chưa báo cáo nội dung này; không có trong giá trị.";
const UNTOLD = "Cơ quan ban hành chưa báo cáo nội dung này.";

function explainGap({ indicators, statistics }: Briefing["dataset"]): string {
  if (indicators.length > 0) return UNJUDGED;
  return statistics.some(isOfUnits) ? UNCOUNTED : UNTOLD;
}

/** Tables of units have a column of them; figures of the issuer a word, where one is missing. */
function hasGaps(dataset: Briefing["dataset"], tables: readonly TableView[]): boolean {
  const isGap = ({ text }: CellView) => text.toLocaleLowerCase("vi").includes(NO_DATA);
  return (
    dataset.indicators.length > 0 ||
    dataset.statistics.some(isOfUnits) ||
    tables.some(({ rows }) => rows.some(({ cells }) => cells.some(isGap)))
  );
}

/** How the tables are to be read: of what is in them. */
function composeExplanations(
  briefing: Briefing,
  { byBlock, tables }: Pick<IndicatorsView, "byBlock" | "tables">,
): readonly FactView[] {
  const { statistics, form } = briefing.dataset;
  const isAnyPending = sortByOutcome(briefing).pending.length > 0;
  return [
    ...explainRules(briefing.dataset),
    ...(statistics.some(isOfUnits) ? [ABOUT_STATISTICS] : []),
    ...(statistics.some(({ source }) => source === "level") ? [ABOUT_LEVEL_STATISTICS] : []),
    ...(hasGaps(briefing.dataset, tables)
      ? [{ label: "Chưa có số liệu", value: explainGap(briefing.dataset) }]
      : []),
    ...(isAnyPending ? [NOT_DUE] : []),
    ...(isAnythingWithheld(briefing.summary) ||
    isLevelWithheld(briefing.period) ||
    (byBlock?.legend.withheldText ?? "") !== ""
      ? [{ label: "Không nêu", value: toWithheldReason(form) }]
      : []),
    ...explainRulings(briefing),
  ];
}

/** What a ruling is and how many there are; empty without rulings. */
function explainRulings(briefing: Briefing): readonly FactView[] {
  const { indicators, strands } = briefing.summary;
  const ruled = [...indicators.values(), ...strands.values()];
  const count = ruled.reduce((sum, counts) => sum + countRuled(counts), 0);
  if (count === 0) return [];
  return [
    {
      label: "Kết quả được xác định",
      value:
        `Có ${formatCount(count)} kết quả do cơ quan có thẩm quyền xác định thay cho kết quả tính từ số liệu; đã tính trong số đơn vị đạt, chưa đạt. ${toRuledStrandNotes(briefing).join(" ")}`.trim(),
    },
  ];
}
