import type { Field } from "../../model/form.ts";
import { totalId, valueId } from "./cell-ids.ts";
import type { Network } from "./hide-cells.ts";
import { isSmall, NONE, type Pieces, type Source } from "./pieces.ts";
import { relateFields } from "./relate-fields.ts";
import { relateIndicator } from "./relate-indicator.ts";

/**
 * What is published of fields and shares, and how one follows from the other: a total from its units
 * and from its parts, a complement from whole and part, a share from the totals of its fields.
 */
export function composeNetwork(source: Source, withheld: ReadonlySet<string>): Network {
  const { fields } = source.dataset.form;
  const own = [
    ...fields.map((field) => toTotal(field, source)),
    ...fields.map((field) => toUnitValues(field, source)),
    ...source.dataset.indicators.map((indicator) => relateIndicator(indicator, source, withheld)),
  ];
  const cells = new Map(own.flatMap((piece) => piece.cells));
  const between = fields.flatMap((field) => relateFields(field, source, cells));
  return {
    cells: new Map([...cells, ...between.flatMap((piece) => piece.cells)]),
    relations: [...own, ...between].flatMap((piece) => piece.relations),
  };
}

/** The total of a field. Over few units it is nearly their own value, which is not public. */
function toTotal(field: Field, { dataset, evaluation }: Source): Pieces {
  const found = evaluation.totals.get(field.id);
  const isSummed = field.kind === "count" || field.kind === "yesNo";
  if (field.visibility === "never" || !isSummed || found === undefined || found.total === null)
    return NONE;
  const isFew =
    field.visibility === "totals" && found.reportingCount < dataset.form.withholding.unitsBelow;
  const isProtected = isFew || isSmall(found.total, field, dataset);
  return {
    cells: [[totalId(field.id), { value: found.total, state: "told", isProtected }]],
    relations: [],
  };
}

/** What units say of a field that is public by unit; together it is the total. */
function toUnitValues(field: Field, { dataset, period, evaluation }: Source): Pieces {
  if (field.visibility !== "perUnit" || field.kind !== "count") return NONE;
  const cells = period.units.flatMap(({ id, values }): Pieces["cells"] => {
    const value = values?.get(field.id);
    if (value?.kind !== "count") return [];
    const isProtected = isSmall(value.count, field, dataset);
    return [[valueId(id, field.id), { value: value.count, state: "told", isProtected }]];
  });
  const parts = cells.map(([id]) => id);
  const hasTotal = (evaluation.totals.get(field.id)?.total ?? null) !== null;
  return { cells, relations: hasTotal ? [{ whole: totalId(field.id), parts }] : [] };
}
