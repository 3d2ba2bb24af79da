import type { CalendarDate } from "./calendar-date.ts";
import type { ProgressState, Verdict } from "./evaluation.ts";
import type { Place } from "./problem.ts";

/** Somebody answers for a change against the last period. */
export interface Acknowledgement {
  readonly field: string;
  readonly reason: string;
  /** A post, not a name. */
  readonly person: string;
}

/** Somebody with the authority has set a result of a unit, whatever its figures say. */
export type Override = {
  /** The result as the file writes it. */
  readonly resultText: string;
  readonly reason: string;
  /** A post, not a name. */
  readonly person: string;
  readonly date: CalendarDate;
  readonly place: Place;
} & Ruling;

/** What was set: the verdict of an indicator, or how far a strand of work is. */
export type Ruling =
  | { readonly kind: "indicator"; readonly id: string; readonly result: Verdict }
  | { readonly kind: "strand"; readonly id: string; readonly result: ProgressState };
