import { factsOf } from "../../model/rules/indicator-kinds.ts";
import { valueId } from "./network/cell-ids.ts";
import type { Source } from "./pieces.ts";

/**
 * By indicator that may name its units: the units named without figures. Either one of the figures is hidden, or
 * somebody has set the verdict, and the figures would contradict it.
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
            factsOf(indicator.measure).printedFields.some((field) =>
              hidden.has(valueId(unit, field)),
            ),
        );
        return [indicator.id, new Set(units)];
      }),
  );
}
