import type { Dataset } from "../dataset.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Indicator, Strand } from "../rules/indicator.ts";
import type { Period } from "../report/period.ts";

/** What a unit misses in a period. */
export interface Missed {
  readonly kind: "indicator" | "strand";
  readonly about: Indicator | Strand;
  /** "Tỷ lệ nữ cấp ủy viên", "chậm ở mảng Văn kiện". */
  readonly text: string;
}

/** The indicators that a unit misses, and the strands that it is late in, in the order of the data. */
export function listMissed(
  unit: string,
  { indicators, strands }: Pick<Dataset, "indicators" | "strands">,
  evaluation: Evaluation,
): readonly Missed[] {
  return [
    ...indicators
      .filter(({ id }) => evaluation.indicators.get(id)?.notMet.includes(unit))
      .map((about): Missed => ({ kind: "indicator", about, text: about.name })),
    ...strands
      .filter(({ id }) => evaluation.strands.get(id)?.units.late.includes(unit))
      .map((about): Missed => ({ kind: "strand", about, text: `chậm ở mảng ${about.name}` })),
  ];
}

/** All that speaks against a unit, in words; empty where nothing does. */
export function describeMissed(
  unit: string,
  {
    dataset,
    period,
    evaluation,
  }: {
    readonly dataset: Pick<Dataset, "indicators" | "strands">;
    readonly period: Period;
    readonly evaluation: Evaluation;
  },
): string {
  const isSilent = period.units.some(({ id, hasSent }) => id === unit && !hasSent);
  const missed = listMissed(unit, dataset, evaluation).map(({ text }) => text);
  return [...(isSilent ? ["chưa gửi báo cáo"] : []), ...missed].join("; ");
}
