import type { Indicator } from "../../model/indicator.ts";
import type {
  Cause,
  FindingStatus,
  ReportProse,
  Shortcoming,
  Task,
} from "../../model/report-prose.ts";
import { WITHHELD } from "../../model/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { citeInFull } from "../words/citations.ts";
import { toldMisses } from "../figures/count-indicators.ts";
import { formatDate } from "../../model/format-date.ts";
import { formatCount } from "../../model/format-count.ts";
import { nameTypes } from "../words/name-units.ts";
import { toCountedOff, toRank } from "../words/ordinals.ts";
import { renderProse } from "../figures/render-markdown.ts";
import { joinShortfalls } from "../figures/resolve-figure.ts";
import { escapeHtml } from "../words/sentences.ts";
import { toRuleText } from "../words/threshold-text.ts";
import type { ToldIndicator } from "../audience/told-summary.ts";
import { WATCHED_TEXT } from "../words/withheld-text.ts";
import type { FactView, LinkView, StateView } from "../views/common.ts";
import type { GroundView, ItemView, ShortcomingView, SolutionView } from "../views/report.ts";

const STATUSES: Readonly<Record<FindingStatus, StateView>> = {
  open: { mark: "notMet", word: "Chưa khắc phục" },
  inProgress: { mark: "underway", word: "Đang khắc phục" },
  resolved: { mark: "done", word: "Đã khắc phục" },
};

const CAUSES: Readonly<Record<Cause["kind"], string>> = {
  objective: "Nguyên nhân khách quan",
  subjective: "Nguyên nhân chủ quan",
};

export function composeAchievements(report: ReportProse, briefing: Briefing): readonly ItemView[] {
  return report.achievements.map((item, index) => ({
    id: `ket-qua-${index + 1}`,
    ordinal: toRank(index + 1),
    title: item.title,
    ...renderProse(item.prose, item, briefing),
    internalNote: item.internal?.note ?? null,
  }));
}

/**
 * The shortcomings that people wrote, then one for every indicator that some unit misses and nobody
 * claimed: a report cannot be silent about what its figures say.
 */
export function composeShortcomings(
  report: ReportProse,
  briefing: Briefing,
): readonly ShortcomingView[] {
  const written = report.shortcomings.map((item, index) =>
    composeShortcoming(item, index, { report, briefing }),
  );
  const unclaimed = findUnclaimed(briefing).map((indicator, index) =>
    composeUnclaimed(indicator, report.shortcomings.length + index, briefing),
  );
  return [...written, ...unclaimed];
}

export function composeSolutions(report: ReportProse, briefing: Briefing): readonly SolutionView[] {
  return report.solutions.map((item, index) => ({
    id: `giai-phap-${index + 1}`,
    ordinal: toRank(index + 1),
    title: item.title,
    ...renderProse(item.prose, null, briefing),
    answers: report.shortcomings.flatMap(({ solutions, title }, number) =>
      solutions.includes(item.slug)
        ? [{ label: `${toCountedOff(number + 1)}: ${title}`, href: `#han-che-${number + 1}` }]
        : [],
    ),
    internalNote: item.internal?.note ?? null,
    ...composeTask(item.internal),
  }));
}

function composeShortcoming(
  item: Shortcoming,
  index: number,
  from: { readonly report: ReportProse; readonly briefing: Briefing },
): ShortcomingView {
  return {
    id: `han-che-${index + 1}`,
    ordinal: toCountedOff(index + 1),
    title: item.title,
    ...renderProse(item.prose, item, from.briefing),
    status: STATUSES[item.status],
    grounds: composeGrounds(item.indicators, from.briefing),
    solutions: linkSolutions(item.solutions, from.report),
    remedies: [],
    causes: (item.internal?.causes ?? []).map((cause): FactView => ({
      label: CAUSES[cause.kind],
      value: cause.text,
    })),
    internalNote: item.internal?.note ?? null,
    ...composeTask(item.internal),
  };
}

function composeUnclaimed(
  indicator: Indicator,
  index: number,
  briefing: Briefing,
): ShortcomingView {
  return {
    id: `han-che-${index + 1}`,
    ordinal: toCountedOff(index + 1),
    title: indicator.name,
    leadHtml: `${escapeHtml(joinShortfalls([indicator.id], briefing))}.`,
    restHtml: "",
    status: STATUSES.open,
    grounds: composeGrounds([indicator.id], briefing),
    solutions: [],
    remedies: indicator.remedies,
    causes: [],
    internalNote: null,
    ownerText: null,
    deadlineText: null,
  };
}

/** Indicators that some unit misses and no written shortcoming names, in their order. */
export function findUnclaimed(briefing: Briefing): readonly Indicator[] {
  return briefing.dataset.indicators.filter(
    ({ id }) => !briefing.claimedIndicators.has(id) && toldMisses(id, briefing) > 0,
  );
}

function composeGrounds(indicators: readonly string[], briefing: Briefing): readonly GroundView[] {
  const { dataset, summary, shortfallTexts } = briefing;
  return dataset.indicators
    .filter(({ id }) => indicators.includes(id))
    .map((indicator) => {
      const counts = summary.indicators.get(indicator.id);
      const instrument = dataset.instruments.find(({ id }) => id === indicator.instrument);
      if (counts === undefined || instrument === undefined)
        throw new TypeError(`no figures for ${indicator.id}`);
      return {
        indicatorName: indicator.name,
        countText: counts === WITHHELD ? WATCHED_TEXT : toGroundText(counts, dataset),
        ruleText: `${toRuleText(indicator, dataset.form)}, là ${indicator.isRequired ? "yêu cầu" : "chỉ tiêu phấn đấu"}`,
        sourceText: [citeInFull(instrument), indicator.clause]
          .filter((part) => part !== null)
          .join(", "),
        unitTexts: shortfallTexts.get(indicator.id) ?? [],
      };
    });
}

/** `3 trong 7 đảng bộ xã, phường chưa đạt; 1 đơn vị chưa có số liệu`. */
function toGroundText(counts: ToldIndicator, dataset: Briefing["dataset"]): string {
  const { notMet, applicable, applicableTypes, noData } = counts;
  const units = `${formatCount(applicable)} ${nameTypes(applicableTypes, dataset)}`;
  const missed =
    notMet === 0
      ? `không có đơn vị nào trong ${units} chưa đạt`
      : `${formatCount(notMet)} trong ${units} chưa đạt`;
  const silent = noData === 0 ? "" : `; ${formatCount(noData)} đơn vị chưa có số liệu`;
  return missed + silent;
}

function linkSolutions(slugs: readonly string[], { solutions }: ReportProse): readonly LinkView[] {
  return solutions.flatMap(({ slug, title }, index) =>
    slugs.includes(slug)
      ? [{ label: `${toRank(index + 1)}: ${title}`, href: `#giai-phap-${index + 1}` }]
      : [],
  );
}

function composeTask(task: Task | null): {
  readonly ownerText: string | null;
  readonly deadlineText: string | null;
} {
  return {
    ownerText: task?.owner ?? null,
    deadlineText: task === null ? null : formatDate(task.deadline),
  };
}
