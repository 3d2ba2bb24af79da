import type { Measured } from "../../model/evaluation.ts";
import type { Indicator } from "../../model/indicator.ts";
import { isSmall, type Source } from "./pieces.ts";

/**
 * By indicator that may name its units, those whose own counts are too small to stand beside the name,
 * or are withheld on the unit's page.
 */
export function findSmallShortfalls(
  { dataset, evaluation }: Source,
  values: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const { fields } = dataset.form;
  const small = (count: number, id: string) => {
    const field = fields.find((one) => one.id === id);
    return isSmall(count, field, dataset);
  };
  const isTelling = (unit: string, measured: Measured, { measure }: Indicator): boolean => {
    const measuredFields =
      measure.kind === "share" ? [measure.partField, measure.wholeField] : [measure.field];
    if (measuredFields.some((field) => values.get(unit)?.has(field) === true)) return true;
    if (measured.kind === "count" && measure.kind === "count")
      return small(measured.count, measure.field);
    if (measured.kind !== "share" || measure.kind !== "share") return false;
    const { part, whole } = measured;
    return [part, whole - part].some((count) => small(count, measure.partField));
  };
  return new Map(
    dataset.indicators
      .filter(({ mayNameUnits }) => mayNameUnits)
      .map((indicator) => {
        const units = (evaluation.indicators.get(indicator.id)?.notMet ?? []).filter((unit) => {
          const measured = evaluation.units.get(unit)?.judgements.get(indicator.id)?.measured;
          return measured != null && isTelling(unit, measured, indicator);
        });
        return [indicator.id, new Set(units)];
      }),
  );
}
