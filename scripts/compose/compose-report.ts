import type { Briefing } from "./briefing.ts";
import {
  composeIndicatorChart,
  composeProgressChart,
  composeShareChart,
} from "./compose-charts.ts";
import { composeAchievements, composeShortcomings, composeSolutions } from "./compose-items.ts";
import { formatDate } from "../model/format-date.ts";
import { formatCount, formatPercent } from "./format-number.ts";
import { renderProseHtml } from "./render-markdown.ts";
import { lowerFirst } from "./sentences.ts";
import type { KeyFigureView, LinkView, ReportView } from "./views.ts";

/** What the report page needs besides the briefing. */
export interface ReportLinks {
  readonly supersededBy: LinkView | null;
  readonly downloads: readonly LinkView[];
  readonly periods: ReportView["periods"];
}

/** The report of one period as the article has it; a period without prose shows its figures alone. */
export function composeReport(briefing: Briefing, links: ReportLinks): ReportView {
  const { period, dataset } = briefing;
  const report = period.report;
  const achievements = report === null ? [] : composeAchievements(report, briefing);
  const shortcomings = report === null ? [] : composeShortcomings(report, briefing);
  const solutions = report === null ? [] : composeSolutions(report, briefing);
  const situationHtml = renderProseHtml(report?.situation ?? null, briefing);
  const share = composeShareChart(briefing);
  return {
    title: period.title,
    asOfText: toAsOfText(briefing),
    ...links,
    keyFigures: composeKeyFigures(briefing),
    contents: [
      ...(achievements.length > 0 ? [{ label: "Kết quả đạt được", href: "#ket-qua" }] : []),
      ...(situationHtml === "" ? [] : [{ label: "Thời gian tổ chức", href: "#thoi-gian" }]),
      { label: "Số liệu", href: "#so-lieu" },
      ...(shortcomings.length > 0 ? [{ label: "Hạn chế", href: "#han-che" }] : []),
      ...(solutions.length > 0 ? [{ label: "Giải pháp", href: "#giai-phap" }] : []),
    ],
    openingHtml: renderProseHtml(report?.opening ?? null, briefing),
    achievements,
    situationHtml,
    shortcomingsLead: `Bên cạnh những kết quả đạt được, ${lowerFirst(period.title)} còn một số hạn chế:`,
    shortcomings,
    solutionsLead: `Để thực hiện tốt ${lowerFirst(period.title)} trong thời gian tới, cần tập trung một số giải pháp:`,
    solutions,
    closingHtml: renderProseHtml(report?.closing ?? null, briefing),
    issuerName: dataset.issuer.name,
    charts: [
      composeProgressChart(briefing),
      composeIndicatorChart(briefing),
      ...(share === null ? [] : [share]),
    ],
  };
}

export function toAsOfText({ period }: Pick<Briefing, "period">): string {
  return `Số liệu chốt đến ngày ${formatDate(period.date)}`;
}

/** The situation in six figures; each says what it counts and out of how many. */
export function composeKeyFigures({
  dataset,
  period,
  summary,
}: Briefing): readonly KeyFigureView[] {
  const { states, unitCount } = summary;
  const judged = dataset.indicators.filter(
    ({ id }) => (summary.indicators.get(id)?.applicable ?? 0) > 0,
  );
  const missed = judged.filter(({ id }) => (summary.indicators.get(id)?.notMet ?? 0) > 0);
  const shortcomings = period.report?.shortcomings ?? [];
  const resolved = shortcomings.filter(({ status }) => status === "resolved").length;
  const ofUnits = `trong ${formatCount(unitCount)} đơn vị trực thuộc`;
  const share =
    unitCount === 0
      ? ""
      : ` (${formatPercent({ numerator: states.done, denominator: unitCount })})`;
  return [
    {
      label: "Hoàn thành mọi phần việc",
      value: formatCount(states.done),
      note: `${ofUnits}${share}`,
    },
    {
      label: "Đang thực hiện",
      value: formatCount(states.underway + states.notStarted),
      note: "còn trong thời hạn",
    },
    { label: "Chậm", value: formatCount(states.late), note: "có phần việc quá thời hạn" },
    {
      label: "Chưa có số liệu",
      value: formatCount(states.noData),
      note: "không tính là đạt hay chưa đạt",
    },
    {
      label: "Chỉ tiêu còn đơn vị chưa đạt",
      value: formatCount(missed.length),
      note: `trong ${formatCount(judged.length)} chỉ tiêu`,
    },
    ...(shortcomings.length === 0
      ? []
      : [
          {
            label: "Hạn chế đã khắc phục",
            value: formatCount(resolved),
            note: `trong ${formatCount(shortcomings.length)} hạn chế`,
          },
        ]),
  ];
}
