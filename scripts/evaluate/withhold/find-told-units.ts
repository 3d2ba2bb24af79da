import { isNumeric } from "../../model/form/field-kinds.ts";
import type { Field } from "../../model/form/form.ts";
import type { Indicator } from "../../model/rules/indicator.ts";
import { factsOf } from "../../model/rules/indicator-kinds.ts";
import type { Unit } from "../../model/report/period.ts";
import type { Source } from "./pieces.ts";

/**
 * By field of numbers, the units whose own value a reader knows: it is printed on the unit's page, or beside its name where
 * it misses an indicator that may name units, or somebody else has told it to everyone.
 * @param withheld indicators of which nothing is told, not even names
 */
export function findToldUnits(
  source: Source,
  withheld: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const naming = source.dataset.indicators.filter(
    ({ id, mayNameUnits }) => mayNameUnits && !withheld.has(id),
  );
  return new Map(
    source.dataset.form.fields
      .filter(isNumeric)
      .map((field) => [field.id, new Set(findUnits(field, naming, source))]),
  );
}

/** Whether somebody else has told everyone what the unit reports of a field. */
export function isKnown({ particulars }: Pick<Unit, "particulars">, field: string): boolean {
  return particulars.get(field)?.isKnown === true;
}

function findUnits(
  { id, visibility }: Field,
  naming: readonly Indicator[],
  { period, evaluation }: Source,
): readonly string[] {
  if (visibility === "perUnit")
    return period.units.filter(({ values }) => values?.has(id) === true).map((unit) => unit.id);
  const indicators = naming.filter((indicator) =>
    factsOf(indicator.measure).printedFields.includes(id),
  );
  return [
    ...indicators.flatMap((indicator) => findNamed(indicator.id, evaluation)),
    ...period.units.filter((unit) => isKnown(unit, id)).map((unit) => unit.id),
  ];
}

/** Units named with their figures: a unit with a ruling is named without them. */
export function findNamed(
  indicator: string,
  { indicators }: Source["evaluation"],
): readonly string[] {
  const rollup = indicators.get(indicator);
  if (rollup === undefined) return [];
  const { notMet, ruled } = rollup;
  return notMet.filter((unit) => !ruled.includes(unit));
}
