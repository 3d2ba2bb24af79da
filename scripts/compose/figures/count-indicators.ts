import type { Indicator } from "../../model/indicator.ts";
import { WITHHELD } from "../../model/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";

/** The indicators of a period, in their order, by what its figures say of them. */
export interface IndicatorsByOutcome {
  /** Those that apply to some unit, withheld ones among them. */
  readonly applied: readonly Indicator[];
  /** Of these, those of which no count is told. */
  readonly withheld: readonly Indicator[];
  /** Of the others, those that some unit with data is judged by. */
  readonly judged: readonly Indicator[];
  /** Of these, those that some unit misses. */
  readonly missed: readonly Indicator[];
}

export function sortByOutcome({ dataset, summary }: Briefing): IndicatorsByOutcome {
  const having = (isWanted: (counts: Counts) => boolean) =>
    dataset.indicators.filter(({ id }) => {
      const counts = summary.indicators.get(id);
      return counts !== undefined && counts !== WITHHELD && isWanted(counts);
    });
  return {
    applied: dataset.indicators.filter(({ id }) => {
      const counts = summary.indicators.get(id);
      return counts === WITHHELD || (counts?.applicable ?? 0) > 0;
    }),
    withheld: dataset.indicators.filter(({ id }) => summary.indicators.get(id) === WITHHELD),
    judged: having(({ applicable, met, notMet }) => applicable > 0 && met + notMet > 0),
    missed: having(({ applicable, notMet }) => applicable > 0 && notMet > 0),
  };
}

/** How many units miss an indicator as far as this audience is told: none where it is withheld. */
export function toldMisses(indicator: string, { summary }: Briefing): number {
  const counts = summary.indicators.get(indicator);
  return counts === undefined || counts === WITHHELD ? 0 : counts.notMet;
}

type Counts = Readonly<Record<"applicable" | "met" | "notMet", number>>;
