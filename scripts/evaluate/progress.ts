import type { CalendarDate } from "../model/days/calendar-date.ts";
import {
  toByState,
  type ByState,
  type Judgement,
  type ProgressState,
  type StrandRollup,
  type UnitEvaluation,
} from "../model/judgement/evaluation.ts";
import { hasBegun } from "./measure-kinds.ts";

/** Whether a deadline lies before the cut-off date: its own day is still in time. `null` never passes. */
export function isOver(deadline: CalendarDate | null, reportDate: CalendarDate): boolean {
  return deadline !== null && deadline < reportDate;
}

/**
 * How far a unit is in one strand. Done: every indicator that applies is met, or its work is done after the day until
 * which it was due. Late: an indicator is missed and not done, and its deadline or that of the strand has passed. No
 * data: what is known is done, but some is unknown. Not due: nothing has begun, and the strand's deadline has not passed
 * or no indicator is missed.
 */
export function toStrandState(
  judgements: readonly Judgement[],
  deadline: CalendarDate | null,
  reportDate: CalendarDate,
): ProgressState {
  const applying = judgements.filter(({ verdict }) => verdict !== "notApplicable");
  if (applying.length === 0) return "notApplicable";
  if (applying.every(isDone)) return "done";
  const known = applying.filter(({ verdict, isDone }) => isDone || verdict !== "noData");
  // A gap does not make a unit late: no known indicator is missed.
  if (known.every(isDone)) return "noData";
  const isAnyMissed = known.some(isMissed);
  if (isAnyMissed && findPassed(judgements, deadline, reportDate) !== null) return "late";
  const hasBegunSome = known.some(
    (judgement) =>
      judgement.isDone || (judgement.measured !== null && hasBegun(judgement.measured)),
  );
  if (hasBegunSome) return "underway";
  const isStrandOpen = deadline !== null && !isOver(deadline, reportDate);
  return isStrandOpen || !isAnyMissed ? "notDue" : "notStarted";
}

/** Since when a strand is late: the first deadline of a missed indicator that has passed undone, else that of the strand. */
export function findPassed(
  judgements: readonly Judgement[],
  deadline: CalendarDate | null,
  reportDate: CalendarDate,
): CalendarDate | null {
  const days = judgements.filter(isMissed).map((missed) => missed.deadline);
  const passed = days.filter((day) => isOver(day, reportDate));
  return passed.toSorted()[0] ?? (isOver(deadline, reportDate) ? deadline : null);
}

/**
 * How far a unit is over all strands: late if one is late, done if all are, no data if the others are unknown. A unit
 * that has begun nothing has not started if one strand had to begin, else nothing is due yet.
 */
export function toUnitState(strands: readonly ProgressState[]): ProgressState {
  const applying = strands.filter((state) => state !== "notApplicable");
  if (applying.length === 0) return "notApplicable";
  if (applying.includes("late")) return "late";
  if (applying.every((state) => state === "done")) return "done";
  if (applying.every((state) => state === "done" || state === "noData")) return "noData";
  if (!applying.every((state) => NOT_BEGUN.has(state))) return "underway";
  return applying.includes("notStarted") ? "notStarted" : "notDue";
}

const NOT_BEGUN: ReadonlySet<ProgressState> = new Set(["notStarted", "notDue", "noData"]);

/** One strand over all units. */
export function rollUpStrand(
  strand: string,
  units: ReadonlyMap<string, UnitEvaluation>,
): StrandRollup {
  const byUnit = [...units.values()].map(
    (unit) => [unit.unit, unit.strands.get(strand) ?? "notApplicable"] as const,
  );
  const states = groupByState(byUnit);
  const ruled = [...units.values()].filter((unit) => unit.ruledStrands.has(strand));
  return {
    strand,
    units: states,
    ruled: ruled.map(({ unit }) => unit),
    applicableCount: byUnit.length - states.notApplicable.length,
  };
}

/** Unit ids by state; a state without units has an empty list. */
export function groupByState(
  units: readonly (readonly [unit: string, state: ProgressState])[],
): ByState<readonly string[]> {
  return toByState((wanted) => units.filter(([, state]) => state === wanted).map(([unit]) => unit));
}

function isDone(judgement: Judgement): boolean {
  return judgement.isDone;
}

function isMissed({ verdict, isDone }: Judgement): boolean {
  return verdict === "notMet" && !isDone;
}
