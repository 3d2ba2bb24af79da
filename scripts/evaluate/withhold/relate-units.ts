import { partsOf } from "../../model/field-kinds.ts";
import type { Field } from "../../model/form.ts";
import { restId, valueId } from "./cell-ids.ts";
import { NONE, toRest, type Pieces, type Telling } from "./pieces.ts";

/** A figure over units: its cell, its value, and the units in it. */
export interface OverUnits {
  readonly id: string;
  readonly value: number;
  readonly units: readonly string[];
}

/** A figure is the sum of the printed values of its units and of the rest from the others. */
export function relateUnits(
  field: Field,
  { id, value, units }: OverUnits,
  { source, toldUnits }: Telling,
): Pieces {
  const { dataset, period } = source;
  const told = toldUnits.get(field.id) ?? new Set();
  if (told.size === 0) return NONE;
  const all = new Set(units);
  const parts = period.units.flatMap((unit) => {
    const own = partsOf(unit.values?.get(field.id)).number;
    const isPart = told.has(unit.id) && all.has(unit.id);
    return own !== null && isPart ? [{ id: valueId(unit.id, field.id), count: own }] : [];
  });
  if (parts.length === 0) return NONE;
  const ids = parts.map((part) => part.id);
  const otherCount = units.length - parts.length;
  if (otherCount === 0) return { cells: [], relations: [{ whole: id, parts: ids }] };
  const rest = restId(id, "don vi neu ten");
  const others = parts.reduce((left, { count }) => left - count, value);
  return {
    cells: [[rest, toRest(others, { field, otherCount, dataset })]],
    relations: [{ whole: id, parts: [...ids, rest] }],
  };
}
