import type { Indicator } from "../../model/indicator.ts";
import type { Numbering } from "../../model/outline.ts";
import type {
  Cause,
  FindingStatus,
  Item,
  ReportProse,
  Shortcoming,
  Statement,
  Task,
} from "../../model/prose/report.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { StrandCounts } from "../../evaluate/summarize.ts";
import type { Briefing } from "../audience/briefing.ts";
import { citeInFull } from "../words/citations.ts";
import { missesOfLevel, toldMisses } from "../figures/count-indicators.ts";
import { formatInSentence, formatMoment } from "../../model/moment.ts";
import { formatCount } from "../../model/format-count.ts";
import { toLevelResult, toLevelRule, toLevelValue } from "../words/level-text.ts";
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

/** How a section numbers its items: the anchor of their ids, and the kind of ordinal. */
export interface ItemNumbering {
  readonly anchor: string;
  readonly numbering: Numbering;
}

/** The statements of a section, in their order. */
export function composeStatements(
  items: readonly Statement[],
  numbering: ItemNumbering,
  briefing: Briefing,
): readonly ItemView[] {
  return items.map((item, index) => ({
    ...toNumber(index, numbering),
    title: item.title,
    ...renderProse(item.prose, item, briefing),
    internalNote: item.internal?.note ?? null,
  }));
}

/**
 * The shortcomings that people wrote, then one for every indicator that some unit misses and no written
 * shortcoming names: a report must not hide what its figures say.
 */
export function composeShortcomings(
  { shortcomings, solutions }: Findings,
  numbering: FindingNumbering,
  briefing: Briefing,
): readonly ShortcomingView[] {
  const written = shortcomings.map((item, index) => ({
    ...toNumber(index, numbering.shortcomings),
    ...composeShortcoming(item, briefing),
    solutions: linkItems(solutions, numbering.solutions, ({ slug }) =>
      item.solutions.includes(slug),
    ),
  }));
  const unclaimed = findUnclaimed(briefing).map((indicator, index) => ({
    ...toNumber(shortcomings.length + index, numbering.shortcomings),
    ...composeUnclaimed(indicator, briefing),
  }));
  return [...written, ...unclaimed];
}

type Findings = Pick<ReportProse, "shortcomings" | "solutions">;

/** Shortcomings and solutions name each other by their numbers. */
export type FindingNumbering = Readonly<Record<"shortcomings" | "solutions", ItemNumbering>>;

export function composeSolutions(
  { shortcomings, solutions }: Findings,
  numbering: FindingNumbering,
  briefing: Briefing,
): readonly SolutionView[] {
  return solutions.map((item, index) => ({
    ...toNumber(index, numbering.solutions),
    title: item.title,
    ...renderProse(item.prose, null, briefing),
    answers: linkItems(shortcomings, numbering.shortcomings, (one) =>
      one.solutions.includes(item.slug),
    ),
    internalNote: item.internal?.note ?? null,
    ...composeTask(item.internal),
  }));
}

function toNumber(index: number, { anchor, numbering }: ItemNumbering) {
  return { id: `${anchor}-${index + 1}`, ordinal: ORDINALS[numbering](index + 1) };
}

const ORDINALS: Readonly<Record<Numbering, (position: number) => string>> = {
  rank: toRank,
  countedOff: toCountedOff,
};

/** Links to the wanted items of a section; each link begins with the item's ordinal. */
function linkItems<T extends Item>(
  items: readonly T[],
  numbering: ItemNumbering,
  isWanted: (item: T) => boolean,
): readonly LinkView[] {
  return items.flatMap((item, index) => {
    const { id, ordinal } = toNumber(index, numbering);
    return isWanted(item) ? [{ label: `${ordinal}: ${item.title}`, href: `#${id}` }] : [];
  });
}

/** A written shortcoming without its number and the links to its solutions. */
function composeShortcoming(
  item: Shortcoming,
  briefing: Briefing,
): Omit<ShortcomingView, "id" | "ordinal" | "solutions"> {
  return {
    title: item.title,
    ...renderProse(item.prose, item, briefing),
    status: STATUSES[item.status],
    grounds: [
      ...composeGrounds(item.indicators, briefing),
      ...composeLevelGrounds(item.indicators, briefing),
      ...composeStrandGrounds(item.strands, briefing),
    ],
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
  indicator: Unclaimed,
  briefing: Briefing,
): Omit<ShortcomingView, "id" | "ordinal"> {
  return {
    title: indicator.name,
    leadHtml: `${escapeHtml(joinShortfalls([indicator.id], briefing))}.`,
    restHtml: "",
    status: STATUSES.open,
    grounds: [
      ...composeGrounds([indicator.id], briefing),
      ...composeLevelGrounds([indicator.id], briefing),
    ],
    solutions: [],
    remedies: indicator.remedies,
    causes: [],
    internalNote: null,
    ownerText: null,
    deadlineText: null,
  };
}

/**
 * Indicators that some unit misses and no written shortcoming names, in the order of the data, then those that the
 * issuer's own figures miss.
 */
export function findUnclaimed(briefing: Briefing): readonly Unclaimed[] {
  const { indicators, levelIndicators } = briefing.dataset;
  return [
    ...indicators.filter(({ id }) => toldMisses(id, briefing) > 0),
    ...levelIndicators.filter(({ id }) => missesOfLevel(id, briefing)),
  ].filter(({ id }) => !briefing.claimedIndicators.has(id));
}

type Unclaimed = Pick<Indicator, "id" | "name" | "remedies">;

function composeGrounds(indicators: readonly string[], briefing: Briefing): readonly GroundView[] {
  const { dataset, summary, namedUnits } = briefing;
  return dataset.indicators
    .filter(({ id }) => indicators.includes(id))
    .map((indicator) => {
      const counts = summary.indicators.get(indicator.id);
      if (counts === undefined) throw new TypeError(`no figures for ${indicator.id}`);
      return {
        indicatorName: indicator.name,
        countText: counts === WITHHELD ? WATCHED_TEXT : toGroundText(counts, dataset),
        ruleText: toGroundRule(toRuleText(indicator, dataset.form), indicator),
        sourceText: toSourceText(indicator, dataset),
        namedUnits: namedUnits.get(indicator.id) ?? [],
      };
    });
}

/** The issuer's own figure, and what becomes of it. */
function composeLevelGrounds(
  indicators: readonly string[],
  { dataset, summary }: Briefing,
): readonly GroundView[] {
  return dataset.levelIndicators
    .filter(({ id }) => indicators.includes(id))
    .map((indicator) => {
      const told = summary.level.get(indicator.id);
      if (told === undefined) throw new TypeError(`no figures for ${indicator.id}`);
      const value = toLevelValue(told, indicator, dataset.form);
      return {
        indicatorName: indicator.name,
        countText: told === WITHHELD ? WATCHED_TEXT : `${value}, ${toLevelResult(told)}`,
        ruleText: toGroundRule(toLevelRule(indicator, dataset.form), indicator),
        sourceText: toSourceText(indicator, dataset),
        namedUnits: [],
      };
    });
}

function toGroundRule(rule: string, { isRequired }: Pick<Indicator, "isRequired">): string {
  return `${rule}, là ${isRequired ? "yêu cầu" : "chỉ tiêu phấn đấu"}`;
}

function toSourceText(
  { instrument, clause }: Pick<Indicator, "instrument" | "clause">,
  { instruments }: Briefing["dataset"],
): string {
  const found = instruments.find(({ id }) => id === instrument);
  return [found === undefined ? null : citeInFull(found), clause]
    .filter((part) => part !== null)
    .join(", ");
}

/** The strands that some units are late in: no instrument sets their deadlines. */
function composeStrandGrounds(
  strands: readonly string[],
  { dataset, summary, namedUnits }: Briefing,
): readonly GroundView[] {
  return dataset.strands
    .filter(({ id }) => strands.includes(id))
    .map(({ id, name, deadline }) => {
      const counts = summary.strands.get(id);
      if (counts === undefined) throw new TypeError(`no figures for ${id}`);
      return {
        indicatorName: name,
        countText: counts === WITHHELD ? WATCHED_TEXT : toLateText(counts, dataset),
        ruleText:
          deadline === null ? "không đặt thời hạn" : `xong trước hết ${formatInSentence(deadline)}`,
        sourceText: "",
        namedUnits: namedUnits.get(id) ?? [],
      };
    });
}

/** `3 trong 7 đảng bộ xã, phường chậm`. */
function toLateText(
  { states, applicable, applicableTypes }: StrandCounts,
  dataset: Briefing["dataset"],
): string {
  const units = `${formatCount(applicable)} ${nameTypes(applicableTypes, dataset)}`;
  return states.late === 0
    ? `không có đơn vị nào trong ${units} chậm`
    : `${formatCount(states.late)} trong ${units} chậm`;
}

/** `3 trong 7 đảng bộ xã, phường chưa đạt; 2 đơn vị chưa đến hạn; 1 đơn vị chưa có số liệu`. */
function toGroundText(counts: ToldIndicator, dataset: Briefing["dataset"]): string {
  const { notMet, notDue, applicable, applicableTypes, noData } = counts;
  const units = `${formatCount(applicable)} ${nameTypes(applicableTypes, dataset)}`;
  const missed =
    notMet === 0
      ? `không có đơn vị nào trong ${units} chưa đạt`
      : `${formatCount(notMet)} trong ${units} chưa đạt`;
  const pending = notDue === 0 ? "" : `; ${formatCount(notDue)} đơn vị chưa đến hạn`;
  const silent = noData === 0 ? "" : `; ${formatCount(noData)} đơn vị chưa có số liệu`;
  return missed + pending + silent;
}

function composeTask(task: Task | null): Pick<SolutionView, "ownerText" | "deadlineText"> {
  return {
    ownerText: task?.owner ?? null,
    deadlineText: task === null || task.deadline === null ? null : formatMoment(task.deadline),
  };
}
