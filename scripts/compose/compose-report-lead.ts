import type { ProgressState } from "../model/evaluation.ts";
import { WITHHELD } from "../model/withheld.ts";
import type { Briefing } from "./briefing.ts";
import { formatCount, formatPercent } from "./format-number.ts";
import { joinWithAnd } from "./sentences.ts";
import type { ToldSummary } from "./told-summary.ts";

/**
 * The whole report in two sentences: how many units are ready, and what is told of the rest; how many
 * shortcomings and solutions follow. Nothing that the key figures below it do not say too.
 */
export function composeReportLead(
  { summary: { states, unitCount } }: Briefing,
  items: { readonly shortcomings: number; readonly solutions: number },
): string {
  const standing =
    states === WITHHELD || unitCount === 0
      ? `${formatCount(unitCount)} đơn vị trực thuộc.`
      : toStandingText(states, unitCount);
  return [standing, toItemsText(items)].filter((sentence) => sentence !== "").join(" ");
}

/** `37 trong 45 đơn vị trực thuộc (82,2%) đã hoàn thành mọi phần việc; 6 đơn vị chậm.` */
function toStandingText(
  states: Exclude<ToldSummary["states"], typeof WITHHELD>,
  unitCount: number,
): string {
  const rest = REST.map(({ counted, words }) => ({
    words,
    count: counted.reduce((sum, state) => sum + states[state], 0),
  }))
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${formatCount(count)} đơn vị ${words}`);
  const ready = toReadyText(states.done, unitCount);
  return rest.length === 0 ? `${ready}.` : `${ready}; ${joinWithAnd(rest)}.`;
}

const REST: readonly { readonly counted: readonly ProgressState[]; readonly words: string }[] = [
  { counted: ["late"], words: "chậm" },
  { counted: ["underway", "notStarted"], words: "đang thực hiện" },
  { counted: ["noData"], words: "chưa đủ số liệu" },
];

function toReadyText(done: number, unitCount: number): string {
  const all = `${formatCount(unitCount)} đơn vị trực thuộc`;
  if (done === 0) return `Trong ${all}, chưa có đơn vị nào hoàn thành mọi phần việc`;
  if (done === unitCount)
    return `${unitCount === 1 ? "Đơn vị trực thuộc" : `Cả ${all}`} đã hoàn thành mọi phần việc`;
  const share = formatPercent({ numerator: done, denominator: unitCount });
  return `${formatCount(done)} trong ${all} (${share}) đã hoàn thành mọi phần việc`;
}

function toItemsText({ shortcomings, solutions }: Readonly<Record<string, number>>): string {
  const told = [
    ...(shortcomings ? [`${formatCount(shortcomings)} hạn chế`] : []),
    ...(solutions ? [`${formatCount(solutions)} giải pháp`] : []),
  ];
  return told.length === 0 ? "" : `Báo cáo nêu ${joinWithAnd(told)}.`;
}
