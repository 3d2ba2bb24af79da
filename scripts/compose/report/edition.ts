import type { Briefing, InternalBriefing } from "../audience/briefing.ts";
import type { PublicBriefings } from "../audience/briefings.ts";
import type { ReportView } from "../views/report.ts";
import { composeReport } from "./report.ts";

/** One period for one audience: its briefing, and the report that we compose from it once. */
export interface Edition {
  readonly briefing: Briefing;
  readonly report: ReportView;
}

export type InternalEdition = ReturnType<typeof composeEdition<InternalBriefing>>;

/** The newest public edition first, then the earlier ones. */
export type PublicEditions = readonly [Edition, ...Edition[]];

export function composePublicEditions([newest, ...earlier]: PublicBriefings): PublicEditions {
  return [composeEdition(newest), ...earlier.map(composeEdition)];
}

/** What an audience gets of a period, from what it may know of it. */
export function composeEdition<T extends Briefing>(
  briefing: T,
): Edition & { readonly briefing: T } {
  return { briefing, report: composeReport(briefing) };
}
