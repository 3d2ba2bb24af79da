import { sizeOf } from "../../../model/form/field-kinds.ts";
import type { Field } from "../../../model/form/form.ts";
import type { Unit } from "../../../model/report/period.ts";
import { totalId, valueId } from "./cell-ids.ts";
import type { WithheldCounts } from "../find-withheld-counts.ts";
import { findToldUnits, isKnown } from "../find-told-units.ts";
import { findKnown } from "../hide-cells.ts";
import type { Cell, Network } from "./network.ts";
import { isSmall, joinPieces, NONE, type Pieces, type Source, type Telling } from "../pieces.ts";
import { relateBlocks } from "./relate-blocks.ts";
import { relateFields } from "./relate-fields.ts";
import { relateIndicator } from "./relate-indicator.ts";
import { relateLevel } from "./relate-level.ts";
import { relateNamed } from "./relate-named.ts";
import { relateShared } from "./relate-shared.ts";
import { relateStatistic } from "./relate-statistic.ts";
import { relateUnits } from "./relate-units.ts";

/**
 * What is published, and what a reader can compute from it: a total from its units and from its parts, a complement from
 * whole and part, a share or a statistic from the totals of its fields and from the named units, what silent units have from what the issuer itself reports, counts by block and state from each
 * other.
 * @param withheld counts of which nothing is told
 * @param alsoTold by field, more units whose own value is told
 */
export function composeNetwork(
  source: Source,
  withheld: WithheldCounts,
  alsoTold: Telling["toldUnits"] = new Map(),
): Network {
  const { dataset } = source;
  const { indicators, form } = dataset;
  const { fields } = form;
  const toldUnits = new Map(
    [...findToldUnits(source, withheld.indicators)].map(([field, units]) => [
      field,
      new Set([...units, ...(alsoTold.get(field) ?? [])]),
    ]),
  );
  const telling: Telling = { source, withheld: withheld.indicators, toldUnits };
  const own = [
    ...fields.map((field) => toTotal(field, source)),
    ...fields.map((field) => toUnitValues(field, telling)),
    ...fields.map((field) => relateLevel(field, telling)),
    ...indicators.map((indicator) => relateIndicator(indicator, telling)),
    ...indicators.map((indicator) => relateNamed(indicator, telling)),
    ...dataset.statistics.map((statistic) => relateStatistic(statistic, telling, withheld)),
    ...relateShared(source),
    relateBlocks(source, withheld),
  ];
  const cells = new Map(joinPieces(own).cells);
  const between = fields.flatMap((field) => relateFields(field, source, cells));
  const all = joinPieces([...own, ...between]);
  const network = toNetwork(all);
  const { units, level } = source.period;
  const sources = [...units, ...(level === null ? [] : [level])];
  return sources.some(isSomeKnown) ? releaseKnown(network) : network;
}

/** A network with more in it. */
export function extendNetwork({ cells, relations }: Network, more: Pieces): Network {
  return toNetwork(joinPieces([{ cells: [...cells], relations }, more]));
}

function toNetwork({ cells, relations }: Pieces): Network {
  return { cells: mergeCells(cells), relations };
}

/** Whether others have told some of these figures to everyone. */
function isSomeKnown({ particulars }: Pick<Unit, "particulars">): boolean {
  return [...particulars.values()].some((one) => one.isKnown);
}

/** What follows from known figures alone cannot be kept secret. */
function releaseKnown({ cells, relations }: Network): Network {
  const own = [...cells].filter(([, { state }]) => state !== "known").map(([id]) => id);
  const determined = findKnown({ cells, relations }, new Set(own));
  const released = [...cells].map(
    ([id, cell]) => [id, determined.has(id) ? { ...cell, isProtected: false } : cell] as const,
  );
  return { cells: new Map(released), relations };
}

/** Two pieces may have the same cell: it is protected if one of them protects it. */
function mergeCells(cells: Pieces["cells"]): Network["cells"] {
  const merged = new Map<string, Cell>();
  for (const [id, cell] of cells) {
    const isProtected = cell.isProtected || merged.get(id)?.isProtected === true;
    merged.set(id, { ...cell, isProtected });
  }
  return merged;
}

/** The total of a field. Over few units it nearly tells their own values, which are not public. */
function toTotal(field: Field, { dataset, evaluation }: Source): Pieces {
  const found = evaluation.totals.get(field.id);
  if (field.visibility === "never" || found === undefined || found.total === null) return NONE;
  const isFew =
    field.visibility === "totals" && found.reportingCount < dataset.form.withholding.unitsBelow;
  const isProtected = isFew || isSmall(found.total, field, dataset);
  return {
    cells: [[totalId(field.id), { value: found.total, state: "told", isProtected }]],
    relations: [],
  };
}

/** The values of a field that are told by unit; with the values of the other units they make the total. */
function toUnitValues(field: Field, telling: Telling): Pieces {
  const { dataset, period, evaluation } = telling.source;
  const told = telling.toldUnits.get(field.id) ?? new Set();
  const cells = period.units.flatMap((unit): Pieces["cells"] => {
    const { id, values } = unit;
    const value = sizeOf(values?.get(field.id));
    if (value === null || !told.has(id)) return [];
    if (isKnown(unit, field.id))
      return [[valueId(id, field.id), { value, state: "known", isProtected: false }]];
    const isProtected = isSmall(value, field, dataset);
    return [[valueId(id, field.id), { value, state: "told", isProtected }]];
  });
  const total = evaluation.totals.get(field.id)?.total ?? null;
  if (field.visibility === "never" || total === null) return { cells, relations: [] };
  const reporting = period.units.filter(({ values }) => values?.has(field.id) === true);
  const units = reporting.map(({ id }) => id);
  const toTold = relateUnits(field, { id: totalId(field.id), value: total, units }, telling);
  return { cells: [...cells, ...toTold.cells], relations: toTold.relations };
}
