import type { Briefing } from "../audience/briefing.ts";
import { findLeading } from "../key-figures/choose.ts";
import { toAsOfText } from "../words/days/as-of-text.ts";
import { lowerFirst } from "../words/sentences.ts";

/** The first sentence of the report's page; empty where no figure leads. */
export function describeState(briefing: Briefing): string {
  return findLeading(briefing)?.sentence ?? "";
}

/** What a search engine or a shared link shows under the title of a page of figures. */
export function describePage(title: string, briefing: Briefing): string {
  const { name } = briefing.dataset.issuer;
  return `${title}. ${name}, ${lowerFirst(toAsOfText(briefing))}. ${describeState(briefing)}`.trimEnd();
}
