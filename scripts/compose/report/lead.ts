import { formatCount } from "../../model/format-count.ts";
import type { Briefing } from "../audience/briefing.ts";
import { findLeading } from "../key-figures/choose.ts";
import { toReportWords } from "../words/report-words.ts";
import { joinWithAnd, upperFirst } from "../words/sentences.ts";

export interface ItemCounts {
  readonly shortcomings: number;
  readonly solutions: number;
}

/**
 * The whole report in two sentences: its leading figure, which stands among the key figures too; how many shortcomings
 * and solutions follow. Empty where it has neither.
 */
export function composeReportLead(briefing: Briefing, items: ItemCounts): string {
  return [findLeading(briefing)?.sentence ?? "", toItemsText(items, briefing)]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function toItemsText({ shortcomings, solutions }: ItemCounts, briefing: Briefing): string {
  const told = [
    ...(shortcomings > 0 ? [`${formatCount(shortcomings)} hạn chế`] : []),
    ...(solutions > 0 ? [`${formatCount(solutions)} giải pháp`] : []),
  ];
  const document = upperFirst(toReportWords(briefing).documentType.toLocaleLowerCase("vi"));
  return told.length === 0 ? "" : `${document} nêu ${joinWithAnd(told)}.`;
}
