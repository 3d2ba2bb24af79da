import type { CalendarDate } from "./calendar-date.ts";
import type { Ratio } from "./ratio.ts";

/** A strand of the preparation, such as documents or personnel: a group of indicators. */
export interface Strand {
  readonly id: string;
  readonly name: string;
  /** Whether its indicators say how far a unit is; structure thresholds, for one, do not. */
  readonly countsAsProgress: boolean;
  readonly deadline: CalendarDate | null;
}

export type Threshold =
  | { readonly kind: "min" | "max"; readonly value: Ratio }
  | { readonly kind: "range"; readonly low: Ratio; readonly high: Ratio }
  | { readonly kind: "approx"; readonly value: Ratio; readonly tolerance: Ratio };

/** What an indicator measures and when that is enough. Field ids refer to the form. */
export type Measure =
  | {
      readonly kind: "share";
      readonly partField: string;
      readonly wholeField: string;
      /** How the whole is called in a sentence: "tổng số cấp ủy viên". */
      readonly wholeName: string;
      readonly threshold: Threshold;
    }
  | { readonly kind: "count"; readonly field: string; readonly threshold: Threshold }
  | { readonly kind: "yesNo"; readonly field: string }
  | {
      readonly kind: "steps";
      readonly field: string;
      /** `null`: all of them. */ readonly until: string | null;
    }
  | { readonly kind: "deadline"; readonly field: string; readonly latest: CalendarDate };

export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly strand: string;
  readonly measure: Measure;
  /** The threshold as the file writes it (`15%`, `1/3`): two ends of a range, none where there is none. */
  readonly thresholdTexts: readonly string[];
  readonly isRequired: boolean;
  /** Whether being above the threshold by one person or more is a verdict of its own ("vượt"). */
  readonly tellsExceeded: boolean;
  readonly unitTypes: readonly string[];
  /** Applies only to units whose choice or yes/no field has one of these values. */
  readonly condition: { readonly field: string; readonly values: readonly string[] } | null;
  readonly instrument: string;
  readonly clause: string | null;
  /** Clauses with placeholders, without a full stop, for one unit, for several, and internal. */
  readonly shortfall: {
    readonly one: string;
    readonly many: string;
    readonly internal: string;
  };
  readonly remedies: readonly string[];
  /** Whether the issuer has cleared the publication of units that miss it, by name. */
  readonly mayNameUnits: boolean;
}
