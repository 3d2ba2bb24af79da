import type { Dataset } from "../model/dataset.ts";
import type { Period } from "../model/period.ts";
import type { Evaluation } from "../model/evaluation.ts";
import { toMeasuredText, toMissingText } from "./threshold-text.ts";

/**
 * By indicator, the units that miss it, as `Đảng bộ xã A: 1/14 (7,1%), thiếu 02 người`.
 * `mayName` decides for which indicators names are told at all.
 */
export function toShortfallTexts(
  from: { readonly dataset: Dataset; readonly period: Period; readonly evaluation: Evaluation },
  mayName: "all" | "clearedOnly",
): ReadonlyMap<string, readonly string[]> {
  const { dataset, period, evaluation } = from;
  const indicators = dataset.indicators.filter(
    ({ mayNameUnits }) => mayName === "all" || mayNameUnits,
  );
  return new Map(
    indicators.map((indicator) => {
      const texts = period.units.flatMap(({ id, name }) => {
        const judgement = evaluation.units.get(id)?.judgements.get(indicator.id);
        if (judgement?.verdict !== "notMet") return [];
        const missing = toMissingText(judgement, indicator, dataset.form);
        const parts = [toMeasuredText(judgement.measured, indicator), missing].filter(
          (part) => part !== "",
        );
        return [`${name}: ${parts.join(", ")}`];
      });
      return [indicator.id, texts] as const;
    }),
  );
}
