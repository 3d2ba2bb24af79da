import type { SiteLink } from "./check/links.ts";
import type { ToldFields } from "./check/units.ts";
import type { Finding } from "./finding.ts";
import type { Trace } from "./verdicts/trace.ts";

/** What was seen in one file, for itself and for the look at all files together. Plain data. */
export interface FileReport {
  readonly path: string;
  readonly findings: readonly Omit<Finding, "files">[];
  /** To other files of the site. */
  readonly links: readonly SiteLink[];
  /** Its anchors. */
  readonly ids: readonly string[];
  /** The fields that the page of a unit tells; `null`: it is no such page. */
  readonly told: ToldFields | null;
  /**
   * Why it may name a unit where a change of figures may forbid it: `<date> <unit> <what it misses>` of a pair that is
   * cleared, `<unit>` of some pair.
   */
  readonly needs: readonly string[];
  /** `null`: it says too much. */
  readonly trace: Trace | null;
}
