import type { ParticularsByField } from "../form/answer.ts";
import type { CalendarDate } from "../days/calendar-date.ts";
import type { Ruling } from "../judgement/ruling.ts";
import type { Confirmation } from "../judgement/confirmation.ts";
import type { BlockId } from "../form/form.ts";
import type { FieldValue } from "../form/field-value.ts";
import type { Place } from "../problem.ts";
import type { Jump } from "../judgement/jump.ts";
import type { OutlineEntry } from "./outline.ts";
import type { ReportKind } from "./report-kind.ts";
import { compareSpans, type Moment, type Span } from "../days/moment.ts";
import type { Prose, ReportProse } from "../prose/report.ts";
import type { Reorganization } from "../units/reorganization.ts";
import type { UnitEntry } from "../units/unit-entry.ts";
import type { Scope } from "../form/scope.ts";

export interface Period {
  /** The cut-off date of the figures, and the name of the folder. */
  readonly date: CalendarDate;
  /** The day of the document itself; `null`: the cut-off date stands for it. */
  readonly documentDate: CalendarDate | null;
  readonly title: string;
  /** Where it differs from the other periods of the issuer. */
  readonly reportKind: ReportKind;
  /** The sections of its report in their order; `null`: those of the issuer. */
  readonly outline: readonly OutlineEntry[] | null;
  /** The number before the symbol; `null`: the office fills the blank by hand. */
  readonly documentNumber: string | null;
  /** "KHẨN", "THƯỢNG KHẨN", "HỎA TỐC"; `null`: none. Internal. */
  readonly urgency: string | null;
  /** "TÀI LIỆU HỘI NGHỊ" …; `null`: the usual mark. Internal. */
  readonly circulation: string | null;
  readonly plannedWindow: PlannedWindow | null;
  readonly postponements: readonly Postponement[];
  /** What became of units since the period before, in the order of the file. */
  readonly reorganizations: readonly Reorganization[];
  /** How its writer puts the situation in one sentence; `null`: the program does. */
  readonly conclusion: Prose | null;
  /** What leaders must decide. Internal. */
  readonly decisions: readonly Prose[];
  /** Who was asked for figures again, in the order of the file. Internal. */
  readonly reminders: readonly Reminder[];
  /** What the issuer itself reports; `null`: nothing. */
  readonly level: LevelFigures | null;
  /** Sorted by Vietnamese name within the order of blocks. */
  readonly units: readonly Unit[];
  /** `null`: nobody has written the report of this period. */
  readonly report: ReportProse | null;
}

/** When congresses are held according to plan. */
export interface PlannedWindow {
  readonly from: Moment;
  /** `null`: the file gives one time, which says all of it. */
  readonly until: Moment | null;
  readonly instrument: string | null;
}

/** A time of the schedule. */
export type ScheduleSpan = Span &
  (
    | { readonly kind: "planned"; readonly window: PlannedWindow }
    | { readonly kind: "postponed"; readonly pause: Postponement }
  );

/** What is planned and what is put off, in order of time. A planned time that is said in one is begin and end. */
export function listSpans({
  plannedWindow: window,
  postponements,
}: Pick<Period, "plannedWindow" | "postponements">): readonly ScheduleSpan[] {
  const postponed = postponements.map((pause): ScheduleSpan => {
    const { from, until } = pause;
    return { kind: "postponed", from, until, pause };
  });
  if (window === null) return postponed;
  const { from, until } = window;
  const planned: ScheduleSpan = { kind: "planned", from, until: until ?? from, window };
  return [planned, ...postponed].toSorted(compareSpans);
}

export interface Postponement {
  readonly from: Moment;
  /** The hour of that day from which it holds: `0 giờ`; `null`: the file says none. */
  readonly hour: string | null;
  /** `null`: open end. */
  readonly until: Moment | null;
  /** Behind "khi": what must be so before congresses go on; `null`: nobody says. */
  readonly resumeWhen: string | null;
  readonly reason: string;
  /** What goes on meanwhile. */
  readonly meanwhile: string | null;
  /** Who watches it. Internal. */
  readonly watcher: string | null;
  readonly instrument: string | null;
  /** Whom it is said of, for sentences. */
  readonly scope: Scope;
  /** Whom it covers in this period. */
  readonly units: ReadonlySet<string>;
}

/** A unit that has sent nothing was asked again. */
export interface Reminder {
  readonly day: CalendarDate;
  readonly units: readonly string[];
  /** Inside a sentence: `bằng điện thoại`; `null`: nobody says. */
  readonly means: string | null;
}

export interface Unit {
  readonly id: string;
  readonly name: string;
  /** `goi_tat`: other ways in which people write the name. */
  readonly otherNames: readonly string[];
  readonly type: string;
  readonly block: BlockId;
  readonly isPilot: boolean;
  readonly pilotReason: string | null;
  readonly internalNote: string | null;
  /** The day that all its figures describe; `null`: the unit does not say, or says it by group. Internal. */
  readonly figuresDate: CalendarDate | null;
  /** By group of the form, the day that its figures describe, where the file says it so. Internal. */
  readonly groupDates: ReadonlyMap<string, CalendarDate>;
  /** Whether its file says anything that the one before did not say, or confirms that. Internal. */
  readonly hasSent: boolean;
  /** `null`: the file has no figures. A field without an entry: no data for it. */
  readonly values: ReadonlyMap<string, FieldValue> | null;
  /** What the file says of answers besides their values. */
  readonly particulars: ParticularsByField;
  /** Figures of its file that are as last time although they can change; they are not among `values`. Internal. */
  readonly stale: ReadonlyMap<string, FieldValue>;
  /** Changes against what it last sent that need a confirmation. Internal. */
  readonly jumps: readonly Jump[];
  /** The confirmations of the jumps. Internal. */
  readonly confirmations: readonly Confirmation[];
  /** Results that somebody has set instead of the computed ones. Internal. */
  readonly rulings: readonly Ruling[];
  /** Where the unit stands in the data, and waits for figures; `null` in a public briefing. */
  readonly toFill: ToFill | null;
}

export interface ToFill {
  readonly entry: UnitEntry;
  /** Of the key `so_lieu`. */
  readonly line: number;
  /** Fields without a readable value; empty where the unit has sent nothing. */
  readonly gaps: readonly Gap[];
}

/** A field without a value, and the line of its key, or of `so_lieu` where the key is missing. */
export interface Gap {
  readonly field: string;
  readonly line: number;
  /** Whether there is a value that cannot be read; a problem tells of it. */
  readonly isWrong: boolean;
}

export interface LevelFigures {
  /** Who or what they are from; `null`: the issuer. */
  readonly source: string | null;
  /** By the ids of the form's `levelFields`. */
  readonly values: ReadonlyMap<string, FieldValue>;
  /** Where each of them stands; empty in a public briefing. */
  readonly places: ReadonlyMap<string, Place>;
  readonly particulars: ParticularsByField;
}
