import { mayAnswer } from "../../../model/form/condition.ts";
import { sizeOf } from "../../../model/form/field-kinds.ts";
import type { Field } from "../../../model/form/form.ts";
import { levelId, restId, totalId } from "./cell-ids.ts";
import type { FieldFigure } from "../field-figures.ts";
import type { Cell } from "./network.ts";
import { isSmall, joinPieces, NONE, type Pieces, type Source, type Telling } from "../pieces.ts";
import { relateUnits } from "./relate-units.ts";

/** What the issuer itself reports of a field of units: a sum over all that are asked for it, also those without data. */
export interface LevelFigure extends FieldFigure {
  readonly answers: null;
  /** What it is more than the sum of units; below 0: less. */
  readonly rest: number;
  /** The units of which that is: asked and without data. */
  readonly silent: readonly string[];
}

/** `undefined`: the issuer reports no number of this field to the public. */
export function findLevelFigure(field: Field, source: Source): LevelFigure | undefined {
  const { dataset, period, evaluation } = source;
  const own = dataset.form.levelFields.find(({ id }) => id === field.id);
  const value = sizeOf(period.level?.values.get(field.id));
  if (own === undefined || own.visibility === "never" || value === null) return undefined;
  const asked = period.units.filter((unit) => mayAnswer(unit, field, dataset.form));
  return {
    id: levelId(field.id),
    field: field.id,
    answers: null,
    value,
    units: asked.map(({ id }) => id),
    silent: asked.filter(({ values }) => values?.has(field.id) !== true).map(({ id }) => id),
    rest: value - (evaluation.totals.get(field.id)?.total ?? 0),
  };
}

/**
 * The figures of the issuer whose rest is that of silent units, or that leave none: they are sums over units like the
 * others. A figure that is more although every unit has reported, or less, is no sum of theirs.
 */
export function listLevelSums(source: Source): readonly LevelFigure[] {
  return source.dataset.form.fields.flatMap((field) => {
    const figure = field.visibility === "never" ? undefined : findLevelFigure(field, source);
    if (figure === undefined || figure.rest < 0) return [];
    if (figure.rest > 0) return figure.silent.length === 0 ? [] : [figure];
    const { units, silent } = figure;
    return [{ ...figure, units: units.filter((unit) => !silent.includes(unit)) }];
  });
}

/** What the issuer itself reports, and what is known besides: how far it is from the total, and the values of units. */
export function relateLevel(field: Field, telling: Telling): Pieces {
  const { source } = telling;
  const figure = findLevelFigure(field, source);
  if (figure === undefined) return NONE;
  const { id, value, rest, silent, units } = figure;
  const own: Pieces = { cells: [[id, toCell(value, field, source)]], relations: [] };
  if (field.visibility === "never") return own;
  if (rest < 0 || (rest > 0 && silent.length === 0))
    return joinPieces([own, toGap(figure, field, source)]);
  const told = telling.toldUnits.get(field.id) ?? new Set();
  const isAllTold = units.every((unit) => told.has(unit));
  return isAllTold && rest > 0 ? own : joinPieces([own, relateUnits(field, figure, telling)]);
}

function toCell(value: number, field: Field, { dataset, period }: Source): Cell {
  const isKnown = period.level?.particulars.get(field.id)?.isKnown === true;
  return isKnown
    ? { value, state: "known", isProtected: false }
    : { value, state: "told", isProtected: isSmall(value, field, dataset) };
}

/** A small difference to the total tells as much as a small number. */
function toGap({ id, rest }: LevelFigure, field: Field, { dataset }: Source): Pieces {
  const total = totalId(field.id);
  const [whole, part] = rest < 0 ? [total, id] : [id, total];
  const cell = restId(whole, part);
  const value = Math.abs(rest);
  return {
    cells: [[cell, { value, state: "unsaid", isProtected: isSmall(value, field, dataset) }]],
    relations: [{ whole, parts: [part, cell] }],
  };
}
