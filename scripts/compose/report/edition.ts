import type { Briefing, InternalBriefing } from "../audience/briefing.ts";
import type { PublicBriefings } from "../audience/briefings.ts";
import type { ReportView } from "../views/report.ts";
import { composeReport } from "./report.ts";

/** One period for one audience: its briefing, and the report that we compose from it once. */
export interface Edition {
  readonly briefing: Briefing;
  readonly report: ReportView;
}

export interface InternalEdition extends Edition {
  readonly briefing: InternalBriefing;
}

/** The newest public edition first, then the earlier ones. */
export type PublicEditions = readonly [Edition, ...Edition[]];

export function composePublicEditions([newest, ...earlier]: PublicBriefings): PublicEditions {
  return [toEdition(newest), ...earlier.map(toEdition)];
}

export function composeInternalEdition(briefing: InternalBriefing): InternalEdition {
  return { briefing, report: composeReport(briefing) };
}

function toEdition(briefing: Briefing): Edition {
  return { briefing, report: composeReport(briefing) };
}
