import type { CalendarDate } from "../../model/days/calendar-date.ts";
import type { Field } from "../../model/form/form.ts";
import type { Unit } from "../../model/report/period.ts";
import { toFormerId, type Reorganization } from "../../model/units/reorganization.ts";
import { findStale, isConfirmed, isUnchanged, type Figures, type LastTime } from "./find-stale.ts";

interface PeriodUnits {
  readonly date: CalendarDate;
  readonly units: readonly Unit[];
  readonly reorganizations: readonly Reorganization[];
}

/**
 * Parts the figures that are not updated from the values of every unit, in each period against the one before. A unit
 * whose file says nothing new counts as not having sent; what it has done for good stays among its values.
 * @param periods as the files have them, oldest first
 */
export function leaveOutStale<T extends PeriodUnits>(
  periods: readonly T[],
  fields: readonly Field[],
): readonly T[] {
  let last = new Map<string, Figures>();
  return periods.map((period, index) => {
    const cutoff = periods[index - 1]?.date;
    const earlier = last;
    last = new Map(earlier);
    const units = period.units.map((unit) => {
      const figures = earlier.get(toFormerId(unit.id, period.reorganizations) ?? "");
      const sent = unit.values ?? figures;
      if (sent === undefined) last.delete(unit.id);
      else last.set(unit.id, sent);
      return cutoff === undefined || figures === undefined
        ? unit
        : partStale(unit, { figures, cutoff }, fields);
    });
    return { ...period, units };
  });
}

/** Whether it says of some of its figures that they still hold. */
function confirmsSome(unit: Unit, cutoff: CalendarDate, fields: readonly Field[]): boolean {
  return fields.some(
    (field) => unit.values?.has(field.id) === true && isConfirmed(unit, field, cutoff),
  );
}

function partStale(unit: Unit, last: LastTime, fields: readonly Field[]): Unit {
  const { values } = unit;
  const stale = findStale(unit, last, fields);
  if (values === null || stale.size === 0) return unit;
  return {
    ...unit,
    hasSent: !isUnchanged(values, last.figures) || confirmsSome(unit, last.cutoff, fields),
    values: new Map([...values].filter(([id]) => !stale.has(id))),
    stale,
  };
}
