import type { CalendarDate } from "./calendar-date.ts";
import type { Condition } from "./form.ts";
import type { Measure } from "./indicator-kinds.ts";

/** A strand of the preparation, such as documents or personnel: a group of indicators. */
export interface Strand {
  readonly id: string;
  readonly name: string;
  /** Whether its indicators say how far a unit is. Thresholds of structure (women, young people) do not. */
  readonly countsAsProgress: boolean;
  readonly deadline: CalendarDate | null;
  /** Whether the issuer allows to publish the names of units that are late in it. */
  readonly mayNameUnits: boolean;
}

export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly strand: string;
  readonly measure: Measure;
  /** The threshold as the file writes it (`15%`, `1/3`); a range has two, a kind without threshold none. */
  readonly thresholdTexts: readonly string[];
  readonly isRequired: boolean;
  /** Whether "vượt" is a verdict of its own: one person or more above the threshold. */
  readonly tellsExceeded: boolean;
  readonly unitTypes: readonly string[];
  /** Applies only to units whose choice or yes/no field has one of these values. */
  readonly condition: Condition | null;
  /** Of the instrument that sets the rule; `null`: nobody knows of one. */
  readonly instrument: string | null;
  readonly clause: string | null;
  /** Clauses with placeholders and without a full stop: for one unit, for several, and internal. */
  readonly shortfall: {
    readonly one: string;
    readonly many: string;
    readonly internal: string;
  };
  readonly remedies: readonly string[];
  /** Whether the issuer allows to publish the names of units that miss it. */
  readonly mayNameUnits: boolean;
}
