import { valueId } from "./cell-ids.ts";
import { findPrintedFields } from "./find-told-units.ts";
import type { Source } from "./pieces.ts";

/**
 * By indicator that may name its units, those that are named without their figures: one of these is
 * hidden; or somebody has ruled, and the figures beside the name would show it.
 */
export function findBareNames(
  { dataset, evaluation }: Source,
  hidden: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    dataset.indicators
      .filter(({ mayNameUnits }) => mayNameUnits)
      .map((indicator) => {
        const rollup = evaluation.indicators.get(indicator.id);
        const units = (rollup?.notMet ?? []).filter(
          (unit) =>
            rollup?.ruled.includes(unit) === true ||
            findPrintedFields(indicator).some((field) => hidden.has(valueId(unit, field))),
        );
        return [indicator.id, new Set(units)];
      }),
  );
}
