import type { Dataset } from "../model/dataset.ts";
import type { Period, Unit } from "../model/period.ts";
import { problemAt, startOf, type Problem } from "../model/problem.ts";
import { toUnitPath } from "../model/unit-path.ts";

/** Units whose name, type or block differs from the period before. */
export function findUnitNotices({ periods }: Dataset, period: Period): readonly Problem[] {
  const before = periods.filter(({ date }) => date < period.date).at(-1);
  const units = new Map(before?.units.map((unit) => [unit.id, unit]));
  return period.units.flatMap((unit) => {
    const old = units.get(unit.id);
    return old === undefined ? [] : findChanges(unit, old, period);
  });
}

function findChanges(unit: Unit, old: Unit, { date }: Period): readonly Problem[] {
  const values = [
    ["ten", unit.name, old.name],
    ["loai", unit.type, old.type],
    ["khoi", unit.block, old.block],
  ] as const;
  return values
    .filter(([, now, before]) => now !== before)
    .map(([path, found, allowed]) =>
      problemAt(startOf(toUnitPath(date, unit.id)), "unit-changed", { path, found, allowed }),
    );
}
