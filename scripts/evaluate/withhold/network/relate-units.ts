import { sizeOf } from "../../../model/form/field-kinds.ts";
import type { Field } from "../../../model/form/form.ts";
import { restId, totalId, valueId } from "./cell-ids.ts";
import { isSmall, joinPieces, NONE, toRest, type Pieces, type Telling } from "../pieces.ts";

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
    const own = sizeOf(unit.values?.get(field.id));
    const isPart = told.has(unit.id) && all.has(unit.id);
    return own !== null && isPart ? [{ id: valueId(unit.id, field.id), count: own }] : [];
  });
  if (parts.length === 0) return NONE;
  const ids = parts.map((part) => part.id);
  const otherCount = units.length - parts.length;
  if (otherCount === 0) return { cells: [], relations: [{ whole: id, parts: ids }] };
  const rest = restId(id, "don vi neu ten");
  const others = parts.reduce((left, { count }) => left - count, value);
  return joinPieces([
    {
      cells: [[rest, toRest(others, { field, otherCount, dataset })]],
      relations: [{ whole: id, parts: [...ids, rest] }],
    },
    relateLast(
      units.filter((unit) => !told.has(unit)),
      { id: rest, value: others },
      { field, source },
    ),
  ]);
}

/** So many units are looked at one by one where they make the rest of a sum. */
const FEW = 3;

/** The rest of few units is made of their own values, which others may be related to; that of one is its value. */
function relateLast(
  units: readonly string[],
  rest: { readonly id: string; readonly value: number },
  { field, source }: { readonly field: Field; readonly source: Telling["source"] },
): Pieces {
  const { dataset, period } = source;
  const own = period.units.filter(({ id }) => units.includes(id));
  const values = own.map((unit) =>
    own.length === 1 ? rest.value : sizeOf(unit.values?.get(field.id)),
  );
  const cells = own.flatMap(({ id }, index): Pieces["cells"] => {
    const value = values[index] ?? null;
    if (value === null) return [];
    const isProtected = isSmall(value, field, dataset);
    return [[valueId(id, field.id), { value, state: "unsaid", isProtected }]];
  });
  if (own.length > FEW || cells.length < own.length) return NONE;
  return { cells, relations: [{ whole: rest.id, parts: cells.map(([id]) => id) }] };
}

/** Relates a figure to the total above it and to the printed values below it. */
export function relateOver(part: OverUnits, fieldId: string, telling: Telling): Pieces {
  const field = telling.source.dataset.form.fields.find(({ id }) => id === fieldId);
  if (field === undefined) return NONE;
  return joinPieces([relateToTotal(part, fieldId, telling), relateUnits(field, part, telling)]);
}

/** A field's total is the sum of the indicator's units and the sum of the other units. */
export function relateToTotal(part: OverUnits, fieldId: string, telling: Telling): Pieces {
  const { dataset, period, evaluation } = telling.source;
  const field = dataset.form.fields.find(({ id }) => id === fieldId);
  const found = evaluation.totals.get(fieldId);
  if (field === undefined || field.visibility === "never") return NONE;
  if (found === undefined || found.total === null) return NONE;
  const whole = totalId(fieldId);
  const own = new Set(part.units);
  const units = period.units
    .filter(({ id, values }) => !own.has(id) && values?.has(fieldId) === true)
    .map(({ id }) => id);
  const otherCount = found.reportingCount - part.units.length;
  if (otherCount === 0) return { cells: [], relations: [{ whole, parts: [part.id] }] };
  const [id, value] = [restId(whole, part.id), found.total - part.value];
  return joinPieces([
    {
      cells: [[id, toRest(value, { field, otherCount, dataset })]],
      relations: [{ whole, parts: [part.id, id] }],
    },
    ...(units.length === otherCount ? [relateUnits(field, { id, value, units }, telling)] : []),
  ]);
}
