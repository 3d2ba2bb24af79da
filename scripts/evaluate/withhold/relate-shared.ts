import type { Unit } from "../../model/period.ts";
import { sharedId } from "./cell-ids.ts";
import { addUp, listOfStatistic, listOthers, type FieldFigure } from "./field-figures.ts";
import { NONE, toRest, type Pieces, type Source } from "./pieces.ts";

/**
 * Sums of one field over different units, as soon as a statistic is among them. Units that are in the same sums make a
 * part; each sum is made of such parts, and a part of few units or persons must stay unknown.
 */
export function relateShared(source: Source): readonly Pieces[] {
  const own = source.dataset.statistics.flatMap((one) => listOfStatistic(one, source));
  const all = [...own, ...listOthers(source)];
  return [...new Set(own.map(toKey))].map((key) => {
    const [first, ...others] = all.filter((figure) => toKey(figure) === key);
    return first === undefined || others.length === 0 ? NONE : relateParts(first, others, source);
  });
}

function toKey({ field, answers }: FieldFigure): string {
  return [field, ...(answers ?? [])].join(" ");
}

function relateParts(
  first: FieldFigure,
  others: readonly FieldFigure[],
  { dataset, period }: Source,
): Pieces {
  const figures = [first, ...others];
  const parts = new Map<string, readonly Unit[]>();
  for (const unit of period.units) {
    const within = figures.filter(({ units }) => units.includes(unit.id)).map(({ id }) => id);
    if (within.length === 0) continue;
    const id = sharedId(toKey(first), within);
    parts.set(id, [...(parts.get(id) ?? []), unit]);
  }
  const field = dataset.form.fields.find(({ id }) => id === first.field);
  if (field === undefined) throw new TypeError(`no field ${first.field}`);
  return {
    cells: [...parts].map(([id, units]) => [
      id,
      toRest(addUp(units, first), { field, otherCount: units.length, dataset }),
    ]),
    relations: figures.map(({ id, units }) => ({
      whole: id,
      parts: [...parts]
        .filter(([, [unit]]) => units.includes(unit?.id ?? ""))
        .map(([part]) => part),
    })),
  };
}
