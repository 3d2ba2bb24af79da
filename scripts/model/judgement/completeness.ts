import type { CalendarDate } from "../days/calendar-date.ts";
import type { BlockId } from "../form/form.ts";

/** For each unit of the newest period: what it has sent, since when it is silent, what is missing and where. */
export interface Completeness {
  readonly date: CalendarDate;
  /** The period before; `null`: this is the first. */
  readonly before: CalendarDate | null;
  /** Silent units first, then unreadable ones, then those with most faults and gaps. */
  readonly units: readonly UnitCompleteness[];
  /** Ids of units of the period before that have no file now, and nobody has said why. */
  readonly vanished: readonly string[];
  /** Ids of units that have a file now and had none in the period before, and nobody has said why. */
  readonly appeared: readonly string[];
  readonly counts: CompletenessCounts;
}

/** Numbers of units. */
export interface CompletenessCounts {
  readonly unitCount: number;
  readonly sent: number;
  readonly silent: number;
  /** With a file whose figures are all as last time, and unconfirmed. */
  readonly stale: number;
  readonly unreadable: number;
  /** Without any gap. */
  readonly complete: number;
  readonly lackingRequired: number;
  /** Lacking only fields that are not required. */
  readonly lackingOptional: number;
  /** With a value that cannot be read, or another problem. */
  readonly wrong: number;
  /** That have sent, with a part not updated or a day not after the last cut-off date. */
  readonly outdated: number;
}

/** `stale`: the file says nothing that the one before did not say. */
export type SendingState = "sent" | "silent" | "stale" | "unreadable";

export interface UnitCompleteness {
  readonly id: string;
  readonly name: string;
  /** The file that speaks of it, from the root: its own, or one of many units. */
  readonly file: string;
  /** `null` also where the file cannot be read. */
  readonly block: BlockId;
  readonly state: SendingState;
  /** The first period of the unbroken run without new figures; `null` of a unit that has sent. */
  readonly silentSince: CalendarDate | null;
  /** Whether it has ever sent figures, in any period up to this one. */
  readonly hasEverSent: boolean;
  /** Other lines of its file or row that must be mended, in order; the problems say what. */
  readonly faultLines: readonly number[];
  /** How many required fields its type has, and how many of them have a value. */
  readonly required: { readonly whole: number; readonly filled: number };
  readonly missing: readonly AwaitedField[];
  /** Fields whose value cannot be read; the problems say why. */
  readonly wrong: readonly AwaitedField[];
  /** The days that its figures describe, as its file says them: of all, or of some groups of the form. */
  readonly days: readonly FiguresDay[];
  /** What is as last time and unconfirmed: groups or fields of the form, by name. */
  readonly stale: readonly string[];
  /** Its state in the period before; `null`: it had no file, or there was no such period. */
  readonly before: SendingState | null;
  /** Where `so_lieu` stands; of what cannot be read, where it begins. */
  readonly line: number;
}

export interface FiguresDay {
  /** The name of the group; `null`: all figures. */
  readonly group: string | null;
  readonly day: CalendarDate;
  /** That day is not after the cut-off date of the period before. */
  readonly isOlder: boolean;
}

/** A field that waits for a value, and its line. */
export interface AwaitedField {
  readonly id: string;
  readonly name: string;
  readonly isRequired: boolean;
  readonly line: number;
}
