import type { Dataset } from "../../model/dataset.ts";
import type { Period } from "../../model/report/period.ts";
import type { Summary } from "../../evaluate/summarize.ts";
import type { ToldSummary } from "./told-summary.ts";
import type { NamedUnitView } from "../views/report.ts";
import type { Audience } from "../views/documents.ts";

/**
 * All that one audience may know of one period. We reduce the dataset for the public before we compose
 * anything, so no page can show what it may not.
 */
export interface Briefing {
  readonly audience: Audience;
  readonly dataset: Dataset;
  readonly period: Period;
  readonly summary: ToldSummary;
  /** The period before, or `null`. */
  readonly previous: { readonly period: Period; readonly summary: ToldSummary } | null;
  /** Indicators that some written shortcoming names, even if this audience does not see that shortcoming. */
  readonly claimedIndicators: ReadonlySet<string>;
  /**
   * By indicator, the units that miss it, and by strand, those that are late in it, ready to print. The public gets them
   * only where the data allows it.
   */
  readonly namedUnits: ReadonlyMap<string, readonly NamedUnitView[]>;
}

/** What leaders may know: nothing is withheld. Papers that list every unit take only this briefing. */
export interface InternalBriefing extends Briefing {
  readonly summary: Summary;
}
