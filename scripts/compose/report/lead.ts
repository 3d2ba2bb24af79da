import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { tracksProgress } from "../../model/indicator.ts";
import { formatCount } from "../../model/format-count.ts";
import { formatPercent } from "../../model/format-number.ts";
import { toReportWords, type ReportWords } from "../words/report-words.ts";
import { joinWithAnd, lowerFirst, upperFirst } from "../words/sentences.ts";
import { countStanding, STANDINGS, type Standing } from "../figures/standings.ts";
import type { ToldSummary } from "../audience/told-summary.ts";

export interface ItemCounts {
  readonly shortcomings: number;
  readonly solutions: number;
}

/**
 * The whole report in two sentences: how many units are ready and how far the others are; how many
 * shortcomings and solutions follow. All that it says of units stands in the key figures too.
 */
export function composeReportLead(briefing: Briefing, items: ItemCounts): string {
  return [describeReady(briefing), toItemsText(items)]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** The first of the two: how many units are ready and how far the others are. */
export function describeReady(briefing: Briefing): string {
  const { states, unitCount } = briefing.summary;
  const words = toReportWords(briefing);
  return states === WITHHELD || unitCount === 0 || !tracksProgress(briefing.dataset)
    ? `${formatCount(unitCount)} ${words.unitName}.`
    : toStandingText(states, unitCount, words);
}

/** `37 trong 45 đơn vị trực thuộc (82,2%) đã hoàn thành mọi phần việc; 6 đơn vị chậm.` */
function toStandingText(states: StateCounts, unitCount: number, words: ReportWords): string {
  const rest = OTHERS.flatMap((standing) => {
    const count = countStanding(standing, states);
    if (count === WITHHELD || count === 0) return [];
    return [`${formatCount(count)} đơn vị ${lowerFirst(STANDINGS[standing].label)}`];
  });
  const ready = toReadyText(states.done, unitCount, words);
  return rest.length === 0 ? `${ready}.` : `${ready}; ${joinWithAnd(rest)}.`;
}

type StateCounts = Exclude<ToldSummary["states"], typeof WITHHELD>;

const OTHERS: readonly Standing[] = ["late", "inTime", "noData"];

function toReadyText(done: number, unitCount: number, { unitName, doneName }: ReportWords): string {
  const all = `${formatCount(unitCount)} ${unitName}`;
  if (done === 0) return `Trong ${all}, chưa có đơn vị nào ${doneName}`;
  if (done === unitCount)
    return `${unitCount === 1 ? upperFirst(unitName) : `Cả ${all}`} đã ${doneName}`;
  const share = formatPercent({ numerator: done, denominator: unitCount });
  return `${formatCount(done)} trong ${all} (${share}) đã ${doneName}`;
}

function toItemsText({ shortcomings, solutions }: ItemCounts): string {
  const told = [
    ...(shortcomings > 0 ? [`${formatCount(shortcomings)} hạn chế`] : []),
    ...(solutions > 0 ? [`${formatCount(solutions)} giải pháp`] : []),
  ];
  return told.length === 0 ? "" : `Báo cáo nêu ${joinWithAnd(told)}.`;
}
