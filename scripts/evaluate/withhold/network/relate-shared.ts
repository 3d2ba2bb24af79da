import type { Unit } from "../../../model/report/period.ts";
import { restId, sharedId } from "./cell-ids.ts";
import { addUp, listOfStatistic, listOthers, type FieldFigure } from "../field-figures.ts";
import { listLevelSums, type LevelFigure } from "./relate-level.ts";
import { joinPieces, NONE, toRest, type Pieces, type Source } from "../pieces.ts";

/**
 * Sums of one field over different units, as soon as a statistic or a figure of the issuer is among them. Units that are in the same sums make a
 * part; each sum is made of such parts, and a part of few units or persons must stay unknown.
 */
export function relateShared(source: Source): readonly Pieces[] {
  const levels = listLevelSums(source);
  const own = [
    ...source.dataset.statistics.flatMap((one) => listOfStatistic(one, source)),
    ...levels,
  ];
  const all = [...own, ...listOthers(source)];
  return [...new Set(own.map(toKey))].map((key) => {
    const [first, ...others] = all.filter((figure) => toKey(figure) === key);
    if (first === undefined || others.length === 0) return NONE;
    const level = levels.find((one) => toKey(one) === key);
    return relateParts([first, ...others], level, source);
  });
}

/** Sums with the same key add the same. */
export function toKey({ field, answers }: FieldFigure): string {
  return [field, ...(answers ?? [])].join(" ");
}

/** The parts that these sums have in common or alone, and those by which one is more than another within it. */
export function relateParts(
  figures: readonly [FieldFigure, ...FieldFigure[]],
  level: LevelFigure | undefined,
  { dataset, period }: Source,
): Pieces {
  const [first] = figures;
  const parts = new Map<string, readonly Unit[]>();
  for (const unit of period.units) {
    const within = figures.filter(({ units }) => units.includes(unit.id)).map(({ id }) => id);
    if (within.length === 0) continue;
    const id = sharedId(toKey(first), within);
    parts.set(id, [...(parts.get(id) ?? []), unit]);
  }
  const field = dataset.form.fields.find(({ id }) => id === first.field);
  if (field === undefined) throw new TypeError(`no field ${first.field}`);
  // Only the issuer tells of units without data.
  const unreported = level === undefined ? "" : sharedId(toKey(first), [level.id]);
  const partsOf = (figure: FieldFigure) =>
    [...parts].filter(([, [unit]]) => figure.units.includes(unit?.id ?? "")).map(([id]) => id);
  const own: Pieces = {
    cells: [...parts].map(([id, units]) => {
      const sum = level !== undefined && id === unreported ? level.rest : addUp(units, first);
      return [id, toRest(sum, { field, otherCount: units.length, dataset })];
    }),
    relations: figures.map((figure) => ({ whole: figure.id, parts: partsOf(figure) })),
  };
  const rests = figures.flatMap((whole) =>
    figures.map((part): Pieces => {
      const [all, inner] = [partsOf(whole), partsOf(part)];
      const outer = all.filter((id) => !inner.includes(id));
      const isInside = outer.length === all.length - inner.length;
      if (!isInside || inner.length === 0 || outer.length < 2) return NONE;
      const id = restId(whole.id, part.id);
      const otherCount = whole.units.length - part.units.length;
      const value = whole.value - part.value;
      return {
        cells: [[id, toRest(value, { field, otherCount, dataset })]],
        relations: [
          { whole: whole.id, parts: [part.id, id] },
          { whole: id, parts: outer },
        ],
      };
    }),
  );
  return joinPieces([own, ...rests]);
}
