import { WITHHELD_TEXT } from "../../model/withheld.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { EvaluatedPeriod } from "../../evaluate/evaluate-period.ts";
import type { Indicator } from "../../model/indicator.ts";
import { toMeasuredText, toMissingText } from "./threshold-text.ts";

/**
 * By indicator, the units that miss it, as `Đảng bộ xã A: 1/14 (7,1%), thiếu 2 người`.
 * The public gets names only for indicators that the data clears, and no withheld counts of persons: what a
 * unit lacks would tell what it has. The public is never told that a result is a ruling.
 */
export function toShortfallTexts(
  from: EvaluatedPeriod & { readonly dataset: Dataset },
  mayName: "all" | "clearedOnly",
): ReadonlyMap<string, readonly string[]> {
  const { dataset, withheld } = from;
  if (mayName === "all")
    return new Map(
      dataset.indicators.map((indicator) => [indicator.id, toTexts(indicator, from, new Set())]),
    );
  const cleared = dataset.indicators.filter(({ mayNameUnits }) => mayNameUnits);
  return new Map(
    cleared.map((indicator) => {
      const { id } = indicator;
      const bare = withheld.shortfalls.get(id) ?? new Set();
      return [id, withheld.indicators.has(id) ? [] : toTexts(indicator, from, bare)];
    }),
  );
}

/** @param bare the units that get no figures */
function toTexts(
  indicator: Indicator,
  { dataset, period, evaluation }: Parameters<typeof toShortfallTexts>[0],
  bare: ReadonlySet<string>,
): readonly string[] {
  return period.units.flatMap(({ id, name }) => {
    const judgement = evaluation.units.get(id)?.judgements.get(indicator.id);
    if (judgement?.verdict !== "notMet") return [];
    if (bare.has(id)) return [`${name}: ${WITHHELD_TEXT} số liệu`];
    const missing = toMissingText(judgement, indicator, dataset.form);
    const parts = [toMeasuredText(judgement.measured, indicator), missing].filter(
      (part) => part !== "",
    );
    const ruled = judgement.ruled === null ? "" : " (xác định lại)";
    return [`${name}: ${parts.join(", ")}${ruled}`];
  });
}
