import type { CalendarDate } from "../days/calendar-date.ts";
import type { Field, Form } from "../form/form.ts";
import type { LevelFigures, Unit } from "../report/period.ts";
import type { Reorganization } from "./reorganization.ts";
import type { UnitEntry } from "./unit-entry.ts";

/** The units of all periods, as far as their files could be read. */
export interface Roster {
  readonly groups: Form["groups"];
  readonly fields: readonly Field[];
  /** Oldest first. */
  readonly periods: readonly UnitsOfPeriod[];
}

export interface UnitsOfPeriod {
  readonly date: CalendarDate;
  readonly units: readonly Unit[];
  readonly reorganizations: readonly Reorganization[];
  /** What the issuer itself reports; `null`: nothing that could be read. */
  readonly level: LevelFigures | null;
  /** Units whose file or row could not be read as a whole. */
  readonly unreadable: readonly UnreadUnit[];
}

export interface UnreadUnit {
  readonly id: string;
  readonly entry: UnitEntry;
}
