import { factsOf, type Measure } from "./indicator-kinds.ts";
import type { Moment } from "../days/moment.ts";
import type { Scope } from "../form/scope.ts";

/** A strand of the preparation, such as documents or personnel: a group of indicators. */
export interface Strand {
  readonly id: string;
  readonly name: string;
  /** Whether its indicators say how far a unit is. Thresholds of structure (women, young people) do not. */
  readonly countsAsProgress: boolean;
  /** Until when its indicators that have no time of their own must be met: to its last day. */
  readonly deadline: Moment | null;
  /** Whether the issuer allows to publish the names of units that are late in it. */
  readonly mayNameUnits: boolean;
}

/** Its scope says to whom it applies. */
export interface Indicator extends Scope {
  readonly id: string;
  readonly name: string;
  /** `null`: it belongs to no strand, so it does not count as progress. */
  readonly strand: string | null;
  readonly measure: Measure;
  /** Its own deadline; `null`: that of its strand, or that of the measure where it judges a day. */
  readonly deadline: Moment | null;
  /** The threshold as the file writes it (`15%`, `1/3`); a range has two, a kind without threshold none. */
  readonly thresholdTexts: readonly string[];
  readonly isRequired: boolean;
  /** Whether "vượt" is a verdict of its own: one person or more above the threshold. */
  readonly tellsExceeded: boolean;
  /** Of the instrument that sets the rule; `null`: nobody knows of one. */
  readonly instrument: string | null;
  readonly clause: string | null;
  /** Clauses with placeholders and without a full stop: for one unit, for several, and internal. */
  readonly shortfall: {
    readonly one: string;
    readonly many: string;
    /** Where all units miss it that have told; `null`: as of many. */
    readonly all: string | null;
    readonly internal: string;
  };
  readonly remedies: readonly string[];
  /** Whether the issuer allows to publish the names of units that miss it. */
  readonly mayNameUnits: boolean;
  /** Whether it allows to publish those of the units with most. */
  readonly mayNameBest: boolean;
}

/** A rule that the issuer's own figures meet or not: one value, one verdict, and no unit. Its fields are those of the level. */
export interface LevelIndicator extends Pick<
  Indicator,
  | "id"
  | "name"
  | "measure"
  | "deadline"
  | "thresholdTexts"
  | "isRequired"
  | "tellsExceeded"
  | "instrument"
  | "clause"
  | "remedies"
> {
  /** The clause that tells that it is missed. */
  readonly shortfall: string;
}

/** Until when a unit may still come to meet an indicator; `null`: no time is set. */
export function deadlineOf(
  indicator: Pick<Indicator, "measure" | "deadline">,
  strand: Strand | undefined,
): Moment | null {
  return factsOf(indicator.measure).latest ?? indicator.deadline ?? strand?.deadline ?? null;
}

/** Whether data says how far a unit is: without a strand that counts as progress, nothing does. */
export function tracksProgress({ strands }: { readonly strands: readonly Strand[] }): boolean {
  return strands.some(({ countsAsProgress }) => countsAsProgress);
}
