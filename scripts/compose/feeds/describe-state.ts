import { formatDate } from "../../model/format-date.ts";
import type { Briefing } from "../audience/briefing.ts";
import { findLeading } from "../key-figures/choose.ts";

/** The first sentence of the report's page; empty where no figure leads. */
export function describeState(briefing: Briefing): string {
  return findLeading(briefing)?.sentence ?? "";
}

/** What a search engine or a shared link shows under the title of a page of figures. */
export function describePage(title: string, briefing: Briefing): string {
  const { issuer } = briefing.dataset;
  return `${title}. ${issuer.name}, số liệu chốt đến ngày ${formatDate(briefing.period.date)}. ${describeState(briefing)}`.trimEnd();
}
