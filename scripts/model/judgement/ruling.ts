import type { CalendarDate } from "../days/calendar-date.ts";
import type { ProgressState, Verdict } from "./evaluation.ts";
import type { Place } from "../problem.ts";

/** Somebody with authority has set a result of a unit against its figures. */
export type Ruling = {
  /** The result as the file writes it. */
  readonly resultText: string;
  readonly reason: string;
  /** A post, not a name. */
  readonly person: string;
  readonly date: CalendarDate;
  readonly place: Place;
} & RuledResult;

/** What was set: the verdict of an indicator, or the state of a strand. */
export type RuledResult =
  | { readonly kind: "indicator"; readonly id: string; readonly result: Verdict }
  | { readonly kind: "strand"; readonly id: string; readonly result: ProgressState };
