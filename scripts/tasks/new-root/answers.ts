import type { CalendarDate } from "../../model/days/calendar-date.ts";
import type { UnitType } from "../../model/form/form.ts";
import type { RootKind } from "./kinds.ts";

/** All that somebody must say for a new root. */
export interface Answers {
  readonly kind: RootKind;
  /** Whether the indicators and statistics of the kind are wanted. */
  readonly wantsRules: boolean;
  readonly issuer: {
    readonly name: string;
    /** `null`: nobody is above it, or nobody has said who. */
    readonly superior: string | null;
    readonly place: string;
  };
  /** `2025 – 2030`. */
  readonly term: string;
  /** The cut-off date of the first period. */
  readonly cutoff: CalendarDate;
  readonly isIllustrative: boolean;
  /** Those of the kind, then those that somebody has named besides. */
  readonly types: readonly UnitType[];
  readonly units: readonly UnitAnswer[];
}

export interface UnitAnswer {
  readonly name: string;
  /** The id of one of the types. */
  readonly type: string;
}
