import type { Unit } from "../../model/report/period.ts";
import { toFormerId, type Reorganization } from "../../model/units/reorganization.ts";
import { isAmong, type Membership } from "../../model/form/scope.ts";
import type { Briefing } from "../audience/briefing.ts";

type Periods = Pick<Briefing, "period" | "previous">;

/**
 * Whether a number of units is of the same units in both periods, so that its change says something: none is new, gone,
 * merged or split. `null`: of all units. Which units a scope lists the public does not know: all that it may list are
 * compared.
 */
export function isOfSameUnits(scope: Membership | null, { period, previous }: Periods): boolean {
  if (previous === null) return false;
  const isIn = (unit: Unit) => scope === null || isAmong(unit, { ...scope, units: null });
  const before = new Set(previous.period.units.filter(isIn).map(({ id }) => id));
  const now = period.units.filter(isIn).map(({ id }) => toFormerId(id, period.reorganizations));
  return now.length === before.size && now.every((id) => id !== null && before.has(id));
}

/** Whether what units add up to is of the same whole: no change of units crosses the border of the scope. */
export function isOfSameSum(scope: Membership, periods: Periods): boolean {
  const { period, previous } = periods;
  if (previous === null) return false;
  if (scope.units !== null) return isOfSameUnits(scope, periods);
  const units = { before: previous.period.units, now: period.units };
  return !period.reorganizations.some((one) => crosses(one, scope, units));
}

/** Whether units of this scope come from others, or become others. */
function crosses(
  { from, into }: Reorganization,
  scope: Membership,
  units: Readonly<Record<"before" | "now", readonly Unit[]>>,
): boolean {
  const isIn = (list: readonly Unit[], id: string) =>
    list.some((unit) => unit.id === id && isAmong(unit, scope));
  const own = [
    ...from.map((id) => isIn(units.before, id)),
    ...into.map((id) => isIn(units.now, id)),
  ];
  return own.includes(true) && own.includes(false);
}
