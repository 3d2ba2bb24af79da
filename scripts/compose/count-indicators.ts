import type { Indicator } from "../model/indicator.ts";
import type { Briefing } from "./briefing.ts";

/** The indicators of a period, in their order, by what its figures say of them. */
export interface IndicatorsByOutcome {
  /** Those that apply to some unit. */
  readonly applied: readonly Indicator[];
  /** Of these, those that some unit with data is judged by. */
  readonly judged: readonly Indicator[];
  /** Of these, those that some unit misses. */
  readonly missed: readonly Indicator[];
}

export function sortByOutcome({ dataset, summary }: Briefing): IndicatorsByOutcome {
  const countsOf = ({ id }: Indicator) => summary.indicators.get(id);
  const applied = dataset.indicators.filter(
    (indicator) => (countsOf(indicator)?.applicable ?? 0) > 0,
  );
  const judged = applied.filter((indicator) => {
    const counts = countsOf(indicator);
    return counts !== undefined && counts.met + counts.notMet > 0;
  });
  const missed = judged.filter((indicator) => (countsOf(indicator)?.notMet ?? 0) > 0);
  return { applied, judged, missed };
}
