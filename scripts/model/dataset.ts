import type { CalendarDate } from "./calendar-date.ts";
import type { Place } from "./problem.ts";
import type { Ratio } from "./ratio.ts";

/** Everything that people entered, checked and typed: the facts and the prose of all periods. */
export interface Dataset {
  readonly issuer: Issuer;
  /** In the order of the file, which is their rank: Centre, province, town. */
  readonly instruments: readonly Instrument[];
  readonly unitTypes: readonly UnitType[];
  readonly collectiveNames: readonly CollectiveName[];
  readonly blocks: readonly Block[];
  readonly form: Form;
  readonly strands: readonly Strand[];
  readonly indicators: readonly Indicator[];
  readonly wording: Wording;
  /** Oldest first. */
  readonly periods: readonly Period[];
  readonly pages: readonly ContentPage[];
}

export interface Issuer {
  readonly name: string;
  /** The body directly above, as the heading of a document names it. */
  readonly superiorName: string;
  readonly placeName: string;
  readonly term: string;
  /** Type and body part of a document number: `BC/TXU`. */
  readonly symbol: string;
  readonly signatory: {
    readonly authority: string;
    readonly post: string;
    readonly name: string | null;
  };
  readonly recipients: readonly string[];
  readonly contact: {
    readonly name: string;
    readonly address: string;
    readonly phone: string | null;
    readonly email: string | null;
  };
  readonly source: {
    readonly title: string;
    readonly author: string;
    readonly portal: string;
  } | null;
  readonly layoutProfile: "hd36-2018" | "hd05-2026";
  readonly isDoubleSided: boolean;
  /** True while figures are made up: every page and sheet then says so. */
  readonly isIllustrative: boolean;
  /** `null`: not a draft. */
  readonly draftNumber: number | null;
}

/** A number alone is no key (35-CT/TW names two directives), so an instrument has an id. */
export interface Instrument {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly date: CalendarDate;
  readonly issuer: string;
  readonly subject: string;
  readonly link: string | null;
}

export interface UnitType {
  readonly id: string;
  readonly name: string;
  /** As in "còn một xã". */
  readonly shortName: string;
}

/** How several unit types are called together: "đảng bộ xã, phường". */
export interface CollectiveName {
  readonly unitTypes: readonly string[];
  readonly name: string;
}

export interface Block {
  readonly id: string;
  readonly name: string;
}

export interface Form {
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly fields: readonly Field[];
}

/** Who may see a field: by unit, in totals only, or nobody outside. */
export type Visibility = "perUnit" | "totals" | "never";

export type FieldKind = "count" | "yesNo" | "date" | "choice" | "steps" | "text";

export interface Option {
  readonly id: string;
  readonly name: string;
}

export interface Field {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly kind: FieldKind;
  /** `null` for kinds without one. */
  readonly unitOfMeasure: string | null;
  /** Ids of the unit types that fill it; all of them when the file says `tat-ca`. */
  readonly unitTypes: readonly string[];
  readonly isRequired: boolean;
  readonly visibility: Visibility;
  /** Of a count: the field that it may not exceed. */
  readonly notAbove: string | null;
  /** Of a count: the fields that add up to it. */
  readonly sumOf: readonly string[];
  /** Of a date: the field that it may not precede. */
  readonly notBefore: string | null;
  /** Of a choice: what may be chosen. Of steps: the steps in order. */
  readonly options: readonly Option[];
  readonly explanation: string | null;
}

/** A strand of the preparation, such as documents or personnel: a group of indicators. */
export interface Strand {
  readonly id: string;
  readonly name: string;
  /** Whether its indicators say how far a unit is; structure thresholds, for one, do not. */
  readonly countsAsProgress: boolean;
  readonly deadline: CalendarDate | null;
}

export type Threshold =
  | { readonly kind: "min" | "max"; readonly value: Ratio }
  | { readonly kind: "range"; readonly low: Ratio; readonly high: Ratio }
  | { readonly kind: "approx"; readonly value: Ratio; readonly tolerance: Ratio };

/** What an indicator measures and when that is enough. Field ids refer to the form. */
export type Measure =
  | {
      readonly kind: "share";
      readonly partField: string;
      readonly wholeField: string;
      /** How the whole is called in a sentence: "tổng số cấp ủy viên". */
      readonly wholeName: string;
      readonly threshold: Threshold;
    }
  | { readonly kind: "count"; readonly field: string; readonly threshold: Threshold }
  | { readonly kind: "yesNo"; readonly field: string }
  | {
      readonly kind: "steps";
      readonly field: string;
      /** `null`: all of them. */ readonly until: string | null;
    }
  | { readonly kind: "deadline"; readonly field: string; readonly latest: CalendarDate };

export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly strand: string;
  readonly measure: Measure;
  /** The threshold as the file writes it (`15%`, `1/3`): two ends of a range, none where there is none. */
  readonly thresholdTexts: readonly string[];
  readonly isRequired: boolean;
  /** Whether being above the threshold by one person or more is a verdict of its own ("vượt"). */
  readonly tellsExceeded: boolean;
  readonly unitTypes: readonly string[];
  /** Applies only to units whose choice or yes/no field has one of these values. */
  readonly condition: { readonly field: string; readonly values: readonly string[] } | null;
  readonly instrument: string;
  readonly clause: string | null;
  /** Clauses with placeholders, without a full stop, for one unit, for several, and internal. */
  readonly shortfall: {
    readonly one: string;
    readonly many: string;
    readonly internal: string;
  };
  readonly remedies: readonly string[];
  /** Whether the issuer has cleared the publication of units that miss it, by name. */
  readonly mayNameUnits: boolean;
}

/** Words that stand for shares, highest first; the rule behind "cơ bản đã hoàn thành". */
export interface Wording {
  readonly completion: readonly WordedShare[];
  readonly quantity: readonly WordedShare[];
}

export interface WordedShare {
  readonly from: Ratio;
  readonly words: string;
}

export interface Period {
  /** The cut-off date of the figures, and the name of the folder. */
  readonly date: CalendarDate;
  readonly title: string;
  /** The number before the symbol; `null` leaves the blank that the office fills by hand. */
  readonly documentNumber: string | null;
  readonly plannedWindow: {
    readonly from: CalendarDate;
    readonly until: CalendarDate;
    readonly instrument: string;
  } | null;
  readonly postponements: readonly Postponement[];
  /** Sorted by Vietnamese name within the order of blocks. */
  readonly units: readonly Unit[];
  /** `null`: nobody has written the report of this period. */
  readonly report: ReportProse | null;
}

export interface Postponement {
  readonly from: CalendarDate;
  /** `null`: open end. */
  readonly until: CalendarDate | null;
  readonly reason: string;
  readonly instrument: string | null;
  /** Blocks it covers; all of them when the file says `tat-ca`. */
  readonly blocks: readonly string[];
}

export type FieldValue =
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "yesNo"; readonly isYes: boolean }
  | { readonly kind: "date"; readonly date: CalendarDate }
  | { readonly kind: "choice"; readonly option: string }
  | {
      readonly kind: "steps";
      /** Done steps by id, with the day. */ readonly done: ReadonlyMap<string, CalendarDate>;
    }
  | { readonly kind: "text"; readonly text: string };

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly block: string;
  readonly isPilot: boolean;
  readonly pilotReason: string | null;
  readonly internalNote: string | null;
  /** `null`: the unit has sent nothing. A field without an entry: no data for it. */
  readonly values: ReadonlyMap<string, FieldValue> | null;
}

/** Markdown with placeholders, and where it stands. */
export interface Prose {
  readonly markdown: string;
  readonly place: Place;
}

export interface ReportProse {
  readonly opening: Prose;
  /** Schedule and postponement. */
  readonly situation: Prose | null;
  readonly closing: Prose | null;
  readonly achievements: readonly Achievement[];
  readonly shortcomings: readonly Shortcoming[];
  readonly solutions: readonly Solution[];
}

interface Item {
  readonly slug: string;
  readonly title: string;
  readonly isPublic: boolean;
  readonly prose: Prose;
}

export interface Achievement extends Item {
  readonly indicators: readonly string[];
  /** `null` in what the public may know. */
  readonly internal: { readonly note: string | null } | null;
}

export type FindingStatus = "open" | "inProgress" | "resolved";

export interface Cause {
  readonly kind: "objective" | "subjective";
  readonly text: string;
}

export interface Shortcoming extends Item {
  readonly indicators: readonly string[];
  readonly blocks: readonly string[];
  /** Slugs of solutions, at least one. */
  readonly solutions: readonly string[];
  readonly status: FindingStatus;
  /** `null` in what the public may know. */
  readonly internal: (Task & { readonly causes: readonly Cause[] }) | null;
}

export interface Solution extends Item {
  /** `null` in what the public may know. */
  readonly internal: Task | null;
}

/** Who mends something until when: internal. */
export interface Task {
  readonly owner: string;
  readonly deadline: CalendarDate;
  readonly note: string | null;
}

/** A page that is prose alone, such as `gioi-thieu`. */
export interface ContentPage {
  readonly slug: string;
  readonly title: string;
  readonly prose: Prose;
}
