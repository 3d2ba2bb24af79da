import type { Indicator } from "../../model/rules/indicator.ts";
import type { Numbering } from "../../model/report/outline.ts";
import type {
  Cause,
  FindingStatus,
  Item,
  ReportProse,
  Shortcoming,
  Statement,
} from "../../model/prose/report.ts";
import type { Briefing } from "../audience/briefing.ts";
import { isDoneSince, missesOfLevel, toldMisses } from "../figures/count-indicators.ts";
import { renderProse } from "../figures/render-markdown.ts";
import { joinShortfalls } from "../figures/resolve-figure.ts";
import type { FactView, LinkView, StateView } from "../views/common.ts";
import type { ItemView, ShortcomingView, SolutionView } from "../views/report.ts";
import { toCountedOff, toRank } from "../words/ordinals.ts";
import { lowerFirst } from "../words/sentences.ts";
import { escapeMarkup } from "../../model/texts/escape-markup.ts";
import { composeGroundsOf } from "./grounds.ts";
import { composeHandling, composeOrder, composeTask } from "./handling.ts";

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
  /** Of the section: `Giải pháp`, `Yêu cầu`. */
  readonly title: string;
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
  const solutionsTitle = numbering.solutions.title;
  const written = shortcomings.map((item, index) => ({
    ...toNumber(index, numbering.shortcomings),
    solutionsTitle,
    ...composeShortcoming(item, briefing),
    solutions: linkItems(solutions, numbering.solutions, ({ slug }) =>
      item.solutions.includes(slug),
    ),
  }));
  const unclaimed = findUnclaimed(briefing).map((indicator, index) => ({
    ...toNumber(shortcomings.length + index, numbering.shortcomings),
    solutionsTitle,
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
    task: composeOrder(item.internal, briefing),
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
): Omit<ShortcomingView, "id" | "ordinal" | "solutions" | "solutionsTitle"> {
  return {
    title: item.title,
    ...renderProse(item.prose, item, briefing),
    status: STATUSES[item.status],
    grounds: composeGroundsOf(item, briefing),
    remedies: [],
    causes: (item.internal?.causes ?? []).map((cause): FactView => ({
      label: CAUSES[cause.kind],
      value: cause.text,
    })),
    internalNote: item.internal?.note ?? null,
    handling: composeHandling(item.internal),
    task: composeTask(item),
  };
}

function composeUnclaimed(
  indicator: Unclaimed,
  briefing: Briefing,
): Omit<ShortcomingView, "id" | "ordinal" | "solutionsTitle"> {
  return {
    // The name alone may read as an achievement: «Tỷ lệ nữ từ 15% trở lên».
    title: `${OUTCOMES[indicator.status]}: ${lowerFirst(indicator.name)}`,
    leadHtml: `${escapeMarkup(joinShortfalls([indicator.id], briefing))}.`,
    restHtml: "",
    status: STATUSES[indicator.status],
    grounds: composeGroundsOf(
      { indicators: [indicator.id], strands: [], status: indicator.status, resolved: null },
      briefing,
    ),
    solutions: [],
    remedies: indicator.status === "open" ? indicator.remedies : [],
    causes: [],
    internalNote: null,
    handling: [],
    task: [],
  };
}

const OUTCOMES: Readonly<Record<Unclaimed["status"], string>> = {
  open: "Chưa đạt",
  resolved: "Thực hiện sau thời hạn",
};

/**
 * Indicators that some unit misses and no written shortcoming names, in the order of the data, then those that the
 * issuer's own figures miss. It is remedied where all that miss it have done it since.
 */
export function findUnclaimed(briefing: Briefing): readonly Unclaimed[] {
  const { indicators, levelIndicators } = briefing.dataset;
  return [
    ...indicators.filter(({ id }) => toldMisses(id, briefing) > 0),
    ...levelIndicators.filter(({ id }) => missesOfLevel(id, briefing)),
  ]
    .filter(({ id }) => !briefing.claimedIndicators.has(id))
    .map(({ id, name, remedies }) => ({
      id,
      name,
      remedies,
      status: isDoneSince(id, briefing) ? "resolved" : "open",
    }));
}

interface Unclaimed extends Pick<Indicator, "id" | "name" | "remedies"> {
  readonly status: Exclude<FindingStatus, "inProgress">;
}
