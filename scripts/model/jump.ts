import type { CalendarDate } from "./calendar-date.ts";
import type { FieldValue } from "./field-value.ts";

/** A change against what a unit last sent that needs somebody who answers for it. */
export interface Jump {
  /** Id of the field. */
  readonly field: string;
  /** A count beyond what its field allows; or something reported that is changed or gone. */
  readonly kind: "beyondLimit" | "takenBack";
  /** One, but for steps, of which several may go back. */
  readonly changes: readonly Change[];
  /** The cut-off date of the period in which the unit last sent figures. */
  readonly since: CalendarDate;
}

/** What stood there in the earlier period and what stands there now; `null`: nothing any more. */
export type Change =
  | { readonly kind: "value"; readonly before: FieldValue; readonly now: FieldValue | null }
  | {
      readonly kind: "step";
      /** Its id; then the days on which it was done. */
      readonly step: string;
      readonly before: CalendarDate;
      readonly now: CalendarDate | null;
    };
