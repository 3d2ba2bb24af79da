import type { Dataset } from "../../model/dataset.ts";
import type { Period } from "../../model/period.ts";
import type { Summary } from "../../evaluate/summarize.ts";
import type { ToldSummary } from "./told-summary.ts";
import type { Audience } from "../views/documents.ts";

/**
 * All that one audience may know of one period. For the public the dataset has been reduced before
 * anything is composed, so no page can show what is not there.
 */
export interface Briefing {
  readonly audience: Audience;
  readonly dataset: Dataset;
  readonly period: Period;
  readonly summary: ToldSummary;
  /** The period before, or `null`. */
  readonly previous: { readonly period: Period; readonly summary: ToldSummary } | null;
  /** Indicators that some written shortcoming names, whether this audience sees it or not. */
  readonly claimedIndicators: ReadonlySet<string>;
  /** By indicator, the units that miss it, ready to print. In public only where the data clears it. */
  readonly shortfallTexts: ReadonlyMap<string, readonly string[]>;
}

/** What leaders may know: nothing is withheld. Papers that list every unit take no other briefing. */
export interface InternalBriefing extends Briefing {
  readonly summary: Summary;
}
