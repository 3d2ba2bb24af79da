import { tracksProgress } from "../../model/indicator.ts";
import { formatDate } from "../../model/format-date.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { toReportWords } from "../words/report-words.ts";
import { describeReady } from "../report/lead.ts";

/** How many units have done all their work: the first sentence of the report's page. */
export function describeState(briefing: Briefing): string {
  return briefing.summary.states === WITHHELD && tracksProgress(briefing.dataset)
    ? `Không nêu số đơn vị ${toReportWords(briefing).doneName}.`
    : describeReady(briefing);
}

/** What a search engine or a shared link shows under the title of a page of figures. */
export function describePage(title: string, briefing: Briefing): string {
  const { issuer } = briefing.dataset;
  return `${title}. ${issuer.name}, số liệu chốt đến ngày ${formatDate(briefing.period.date)}. ${describeState(briefing)}`;
}
