import type { CalendarDate } from "../days/calendar-date.ts";
import type { FieldValue } from "../form/field-value.ts";
import type { When } from "../days/moment.ts";

/** A change against what a unit last sent; it needs a confirmation. */
export interface Jump {
  /** Id of the field. */
  readonly field: string;
  /** `beyondLimit`: a count changes more than its field allows; `takenBack`: a reported value is changed or gone. */
  readonly kind: "beyondLimit" | "takenBack";
  /** One change; several only where several steps have changed. */
  readonly changes: readonly Change[];
  /** The cut-off date of the period in which the unit last sent figures. */
  readonly since: CalendarDate;
}

/** The value of the earlier period and the value now; `null`: there is no value any more. */
export type Change =
  | { readonly kind: "value"; readonly before: FieldValue; readonly now: FieldValue | null }
  | {
      readonly kind: "step";
      /** Its id; then when it was done. */
      readonly step: string;
      readonly before: When;
      readonly now: When | null;
    };
