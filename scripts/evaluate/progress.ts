import type { CalendarDate } from "../model/calendar-date.ts";
import {
  toByState,
  type ByState,
  type Judgement,
  type ProgressState,
  type StrandRollup,
  type UnitEvaluation,
} from "../model/judgement/evaluation.ts";
import { hasBegun } from "./measure-kinds.ts";

/**
 * How far a unit is in one strand. Done: every indicator that applies is met. Late: the strand's deadline is before the
 * cut-off date and an indicator is missed. No data: no indicator is known to be missed, but some are unknown.
 */
export function toStrandState(
  judgements: readonly Judgement[],
  deadline: CalendarDate | null,
  reportDate: CalendarDate,
): ProgressState {
  const applying = judgements.filter(({ verdict }) => verdict !== "notApplicable");
  if (applying.length === 0) return "notApplicable";
  if (applying.every(isMet)) return "done";
  const known = applying.filter(({ verdict }) => verdict !== "noData");
  // A gap does not make a unit late: no known indicator is missed.
  if (known.every(isMet)) return "noData";
  if (deadline !== null && deadline < reportDate) return "late";
  return known.some(
    (judgement) =>
      isMet(judgement) || (judgement.measured !== null && hasBegun(judgement.measured)),
  )
    ? "underway"
    : "notStarted";
}

/** How far a unit is over all strands: late if one is late, done if all are, no data if the others are unknown. */
export function toUnitState(strands: readonly ProgressState[]): ProgressState {
  const applying = strands.filter((state) => state !== "notApplicable");
  if (applying.length === 0) return "notApplicable";
  if (applying.includes("late")) return "late";
  if (applying.every((state) => state === "done")) return "done";
  if (applying.every((state) => state === "done" || state === "noData")) return "noData";
  return applying.every((state) => state === "notStarted" || state === "noData")
    ? "notStarted"
    : "underway";
}

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

function isMet({ verdict }: Judgement): boolean {
  return verdict === "met" || verdict === "exceeded";
}
