import type { CalendarDate } from "../days/calendar-date.ts";
import type { Measured } from "../rules/indicator-kinds.ts";
import type { Ratio } from "../rules/ratio.ts";

/** "No data" is a state of its own: never zero, never "not met". "Not due": unmet, and the deadline is not over. */
export type Verdict = "met" | "exceeded" | "notMet" | "notDue" | "noData" | "notApplicable";

export interface Judgement {
  readonly unit: string;
  readonly indicator: string;
  readonly verdict: Verdict;
  /** No data, because the answer that decides whether it applies is not there: the unit is in no number of units. */
  readonly isUnsure: boolean;
  /** Nothing is left to be done for it: it is met, or it judges a day and the work is done, be it after that day. */
  readonly isDone: boolean;
  /** `null` for no data and not applicable. */
  readonly measured: Measured | null;
  /** The last day on which the unit may still come to meet it; `null`: no day is set. */
  readonly deadline: CalendarDate | null;
  /** How many more persons (or things) are needed; 0 where there is no least number. */
  readonly missingCount: number;
  /** How many are too many; 0 where there is no largest number. */
  readonly surplusCount: number;
  /** Who has set another verdict than the figures give; `null`: nobody. */
  readonly ruled: Ruled<Verdict> | null;
}

/** What the issuer's own figures give. */
export type LevelJudgement = Pick<Judgement, "verdict" | "measured" | "deadline" | "isDone">;

/** What the figures give, and who has set another result, when and why. */
export interface Ruled<T> {
  readonly computed: T;
  readonly reason: string;
  /** A post, not a name. */
  readonly person: string;
  readonly date: CalendarDate;
}

/** One indicator over all units of a period. Lists hold unit ids. */
export interface IndicatorRollup {
  readonly indicator: string;
  readonly met: readonly string[];
  /** A part of `met`. */
  readonly exceeded: readonly string[];
  readonly notMet: readonly string[];
  /** The part of `notMet` that has done the work, after the day until which it was due. */
  readonly doneLate: readonly string[];
  readonly notDue: readonly string[];
  /** Without those of which nobody knows whether it applies to them. */
  readonly noData: readonly string[];
  /** Of how many units nobody knows whether it applies to them. */
  readonly unsureCount: number;
  /** Units whose verdict somebody has set. */
  readonly ruled: readonly string[];
  readonly applicableCount: number;
  /** Units whose figures go into `pooled`: measured, and no ruling has left them out. */
  readonly measured: readonly string[];
  /** Sum of parts over sum of wholes, over the measured units; `null` without any. Shares only. */
  readonly pooled: Ratio | null;
}

/** The units to which an indicator applies. */
export function listApplicable(rollup: IndicatorRollup): readonly string[] {
  return [...rollup.met, ...rollup.notMet, ...rollup.notDue, ...rollup.noData];
}

/** One statistic over all units of a period. */
export interface StatisticRollup {
  /** Units whose answers it is made of. */
  readonly measured: readonly string[];
  /** Units to which it applies, or may apply, and that have not answered. */
  readonly noDataCount: number;
  /** Sum of what the measured units add; of a share, the sum of parts. */
  readonly part: number;
  /** Of a share the sum of wholes, else the number of measured units. */
  readonly whole: number;
  /** The measured units that reach the level beside it; `null`: it has none. */
  readonly reached: readonly string[] | null;
}

/** From finished to unknown. */
export const PROGRESS_STATE_ORDER = [
  "done",
  "underway",
  "late",
  "notStarted",
  "notDue",
  "noData",
  "notApplicable",
] as const;

/** done: nothing of it is left to be done; late: a deadline has passed before that; notDue: nothing had to begin yet. */
export type ProgressState = (typeof PROGRESS_STATE_ORDER)[number];

/** One thing for every state: its units, their number … */
export type ByState<T> = Readonly<Record<ProgressState, T>>;

/** Asks the same question of every state. */
export function toByState<T>(ask: (state: ProgressState) => T): ByState<T> {
  return {
    done: ask("done"),
    underway: ask("underway"),
    late: ask("late"),
    notStarted: ask("notStarted"),
    notDue: ask("notDue"),
    noData: ask("noData"),
    notApplicable: ask("notApplicable"),
  };
}

/** One strand of work over all units of a period; lists hold unit ids. */
export interface StrandRollup {
  readonly strand: string;
  readonly units: ByState<readonly string[]>;
  /** Units whose state somebody has set. */
  readonly ruled: readonly string[];
  readonly applicableCount: number;
}

export interface UnitEvaluation {
  readonly unit: string;
  /** By indicator id, in the order of the indicators. */
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly strands: ReadonlyMap<string, ProgressState>;
  /** Only strands whose state somebody has set. */
  readonly ruledStrands: ReadonlyMap<string, Ruled<ProgressState>>;
  /** The first deadline that has passed of each late strand; a strand that only a ruling makes late has none. */
  readonly lateSince: ReadonlyMap<string, CalendarDate>;
  /** Over all strands that count as progress. */
  readonly state: ProgressState;
}

export interface FieldTotal {
  readonly field: string;
  /** Added up as its kind says; `null`: nobody reports the field, or its values do not add up. */
  readonly total: number | null;
  /** Whether some unit tells only about how many: then so is the total. */
  readonly isRough: boolean;
  readonly reportingCount: number;
  /** How many units give each answer that the form offers. */
  readonly answers: ReadonlyMap<string, number>;
}

/** The judgement of one period as of its cut-off date. */
export interface Evaluation {
  readonly date: CalendarDate;
  /** By unit id, in the order of the period's units. */
  readonly units: ReadonlyMap<string, UnitEvaluation>;
  readonly indicators: ReadonlyMap<string, IndicatorRollup>;
  readonly level: ReadonlyMap<string, LevelJudgement>;
  readonly statistics: ReadonlyMap<string, StatisticRollup>;
  readonly strands: ReadonlyMap<string, StrandRollup>;
  readonly states: ByState<readonly string[]>;
  readonly totals: ReadonlyMap<string, FieldTotal>;
}

/** How far a unit is over all strands. Throws for a unit that was not evaluated: a gap is no state. */
export function overallStateOf({ units }: Pick<Evaluation, "units">, unit: string): ProgressState {
  const own = units.get(unit);
  if (own === undefined) throw new TypeError(`no evaluation of ${unit}`);
  return own.state;
}
