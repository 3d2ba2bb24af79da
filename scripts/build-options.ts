import type { CalendarDate } from "./model/days/calendar-date.ts";

export interface BuildOptions {
  /** Holds `data/` and `content/`. */
  readonly root: string;
  /** Gets `site/` and `noi-bo/`. */
  readonly out: string;
  /** The period to report; `null`: the newest. */
  readonly period: CalendarDate | null;
  readonly hasPdf: boolean;
  /** Nothing that an earlier build made is used again. */
  readonly isAnew: boolean;
}
