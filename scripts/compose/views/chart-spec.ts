/** A chart as a value, before anything draws it. All texts are finished Vietnamese. */
export type ChartSpec = UnitDots | Changes | Distances;

interface ChartFrame {
  /** Unique on its page; the ids in the drawing begin with it. */
  readonly id: string;
  readonly title: string;
  /** Under the rows: what marks and numbers stand for, with their unit. */
  readonly footText: string;
}

/** What a mark means: one meaning looks the same in every chart. */
export type MarkRole = "done" | "notMet" | "notDue" | "noData";

export interface MarkLabel {
  readonly role: MarkRole;
  readonly label: string;
}

/** Counts of units that add up per row, with a mark per unit. */
export interface UnitDots extends ChartFrame {
  readonly kind: "unitDots";
  /** The states in the order of their marks. */
  readonly states: readonly MarkLabel[];
  /** Drawn top to bottom. */
  readonly rows: readonly DotRow[];
  /** For how many units one mark stands. */
  readonly unitsPerMark: number;
  /** The most units of a row, also where this is one of several parts of a chart. */
  readonly mostUnits: number;
}

export interface DotRow {
  readonly label: string;
  /** By state; `null`: withheld. */
  readonly counts: readonly number[] | null;
  /** After the marks: `3/7`, or that nothing is told. */
  readonly endText: string;
}

/** Two marks joined by a line per row: a part of some units in the period before, and now. */
export interface Changes extends ChartFrame {
  readonly kind: "changes";
  /** What the two marks are; `null`: no row is compared. */
  readonly beforeLabel: string | null;
  readonly nowLabel: string;
  /** The ends of the scale, for none and for all. */
  readonly endTexts: readonly [none: string, all: string];
  readonly rows: readonly ChangeRow[];
}

export interface ChangeRow {
  readonly label: string;
  /** Shares from 0 to 1. `null`: nothing like it can be told of the period before. */
  readonly before: { readonly share: number; readonly text: string } | null;
  /** `share` is `null` where nothing can be placed. */
  readonly now: { readonly share: number | null; readonly text: string };
  /** Of what is not done: `còn 5: 4 chậm, 1 chưa đủ số liệu`; empty where all is. */
  readonly restText: string;
  readonly isLate: boolean;
}

/** How far a share is from its level, left or right of a line that stands for the level of each row. */
export interface Distances extends ChartFrame {
  readonly kind: "distances";
  readonly verdicts: readonly MarkLabel[];
  /** The name of the line. */
  readonly zeroText: string;
  /** The ends of the scale, in percentage points; 0 is within. */
  readonly from: number;
  readonly until: number;
  readonly rows: readonly DistanceRow[];
  /** Stands above the rows that have no distance by their rule, which come last. */
  readonly apartText: string;
}

export interface DistanceRow {
  readonly label: string;
  /** In percentage points, above 0 where the share is above the level; `null`: the row has text alone. */
  readonly points: number | null;
  readonly role: MarkRole;
  /** The share, and how far it is from its level: `44,8%, thấp hơn mức 0,2 điểm`. */
  readonly text: string;
  /** Whether its rule is one of all: then units are counted. */
  readonly isApart: boolean;
}
