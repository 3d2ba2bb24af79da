import type { Dataset } from "../model/dataset.ts";
import type { EvaluatedPeriod } from "../evaluate/evaluate-period.ts";
import { toMeasuredText, toMissingText } from "./threshold-text.ts";
import { WITHHELD_TEXT } from "./withheld-text.ts";

/**
 * By indicator, the units that miss it, as `Đảng bộ xã A: 1/14 (7,1%), thiếu 02 người`.
 * In public, names are told only of indicators that the data clears, and no counts of persons too small
 * for that: what a unit lacks would give away what it has.
 */
export function toShortfallTexts(
  from: EvaluatedPeriod & { readonly dataset: Dataset },
  mayName: "all" | "clearedOnly",
): ReadonlyMap<string, readonly string[]> {
  const { dataset, period, evaluation, withheld } = from;
  const indicators = dataset.indicators.filter(
    ({ mayNameUnits }) => mayName === "all" || mayNameUnits,
  );
  return new Map(
    indicators.map((indicator) => {
      const texts = period.units.flatMap(({ id, name }) => {
        const judgement = evaluation.units.get(id)?.judgements.get(indicator.id);
        if (judgement?.verdict !== "notMet") return [];
        if (mayName === "clearedOnly" && withheld.shortfalls.get(indicator.id)?.has(id) === true)
          return [`${name}: ${WITHHELD_TEXT} số liệu`];
        const missing = toMissingText(judgement, indicator, dataset.form);
        const parts = [toMeasuredText(judgement.measured, indicator), missing].filter(
          (part) => part !== "",
        );
        const ruled = judgement.overruled === null ? "" : " (xác định lại)";
        return [`${name}: ${parts.join(", ")}${ruled}`];
      });
      return [indicator.id, texts] as const;
    }),
  );
}
