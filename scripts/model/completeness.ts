import type { CalendarDate } from "./calendar-date.ts";

/** Which unit has sent what for the newest period, since when it is silent, what is missing and where. */
export interface Completeness {
  readonly date: CalendarDate;
  /** The period before; `null`: this is the first. */
  readonly before: CalendarDate | null;
  /** Silent ones first, then those that cannot be read, then by how much is wrong and missing. */
  readonly units: readonly UnitCompleteness[];
  /** Ids of units of the period before that have no file now. */
  readonly vanished: readonly string[];
  /** Ids of units that have a file now and had none in the period before. */
  readonly appeared: readonly string[];
  readonly counts: CompletenessCounts;
}

/** In units, but for `unitCount` all of them parts of it. */
export interface CompletenessCounts {
  readonly unitCount: number;
  readonly sent: number;
  readonly silent: number;
  readonly unreadable: number;
  /** Without any gap. */
  readonly complete: number;
  readonly lackingRequired: number;
  /** Lacking what is not required alone. */
  readonly lackingOptional: number;
  /** With a value that cannot be read, or another problem. */
  readonly wrong: number;
  /** Probably with figures of an earlier period. */
  readonly outdated: number;
}

export type SendingState = "sent" | "silent" | "unreadable";

export interface UnitCompleteness {
  readonly id: string;
  readonly name: string;
  /** The unit's file from the root. */
  readonly file: string;
  /** The block; empty where the file cannot be read. */
  readonly block: string;
  readonly state: SendingState;
  /** The first period of the unbroken run without figures; `null` of a unit that has sent. */
  readonly silentSince: CalendarDate | null;
  /** Whether it has ever sent figures, in any period up to this one. */
  readonly hasEverSent: boolean;
  /** Where else in its file something must be mended, in order; the problems say what. */
  readonly faultLines: readonly number[];
  /** Of the required fields of its type, how many there are and how many have a value. */
  readonly required: { readonly whole: number; readonly filled: number };
  readonly missing: readonly AwaitedField[];
  /** Something stands there that cannot be read; the problems say what. */
  readonly wrong: readonly AwaitedField[];
  /** The day of which its figures are; `null`: it does not say. */
  readonly figuresDate: CalendarDate | null;
  /** That day is not after the cut-off date of the period before. */
  readonly isOlder: boolean;
  /** Every value is that of the period before: probably the old file under a new date. */
  readonly isUnchanged: boolean;
  /** What it did in the period before; `null`: it had no file, or there was none. */
  readonly before: SendingState | null;
  /** Where `so_lieu` stands. */
  readonly line: number;
}

/** A field of which a value is awaited, and where. */
export interface AwaitedField {
  readonly id: string;
  readonly name: string;
  readonly isRequired: boolean;
  readonly line: number;
}
