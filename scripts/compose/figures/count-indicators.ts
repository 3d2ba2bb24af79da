import type { Indicator } from "../../model/rules/indicator.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { ToldIndicator } from "../audience/told-summary.ts";

/** The indicators of a period by outcome, each list in the order of the data. */
export interface IndicatorsByOutcome {
  /** Indicators that apply to some unit, withheld ones included. */
  readonly applied: readonly Indicator[];
  /** Of these, the withheld ones. */
  readonly withheld: readonly Indicator[];
  /** Of the others, those for which some unit has data. */
  readonly judged: readonly Indicator[];
  /** Of these, those that some unit misses. */
  readonly missed: readonly Indicator[];
  /** Of the judged ones, those that some unit has not met, while they are not due. */
  readonly pending: readonly Indicator[];
  /** Whether there are others, judged by the issuer's own figures: they are in none of these lists. */
  readonly hasLevel: boolean;
}

export function sortByOutcome({ dataset, summary }: Briefing): IndicatorsByOutcome {
  const having = (isWanted: (counts: ToldIndicator) => boolean) =>
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
    judged: having(
      ({ applicable, met, notMet, notDue }) => applicable > 0 && met + notMet + notDue > 0,
    ),
    missed: having(({ applicable, notMet }) => applicable > 0 && notMet > 0),
    pending: having(({ applicable, notDue }) => applicable > 0 && notDue > 0),
    hasLevel: dataset.levelIndicators.length > 0,
  };
}

/**
 * What is counted where indicators are judged by units: `chỉ tiêu`, beside those of the issuer's own figures `chỉ tiêu
 * tính theo đơn vị`; where not all are counted, that these have data or are told.
 */
export function nameCounted(outcome: IndicatorsByOutcome): string {
  const { judged, applied, withheld } = outcome;
  const name = nameOfUnits(outcome);
  if (withheld.length > 0) return `${name} có nêu số liệu`;
  return judged.length < applied.length ? `${name} có số liệu` : name;
}

/** `chỉ tiêu`, whether they have data or not. */
export function nameOfUnits({ hasLevel }: Pick<IndicatorsByOutcome, "hasLevel">): string {
  return hasLevel ? "chỉ tiêu tính theo đơn vị" : "chỉ tiêu";
}

/** The figures of an indicator that is one of those of an outcome but not withheld. */
export function toldFigures(indicator: string, { summary }: Briefing): ToldIndicator {
  const counts = summary.indicators.get(indicator);
  if (counts === undefined || counts === WITHHELD)
    throw new TypeError(`no figures for ${indicator}`);
  return counts;
}

/** First the one that most of its units miss; withheld ones last. */
export function sortByShareMissed(
  indicators: readonly Indicator[],
  { summary }: Pick<Briefing, "summary">,
): readonly Indicator[] {
  const shareOf = ({ id }: Indicator) => {
    const counts = summary.indicators.get(id) ?? WITHHELD;
    return counts === WITHHELD ? 0 : counts.notMet / counts.applicable;
  };
  return indicators.toSorted((a, b) => shareOf(b) - shareOf(a));
}

/** How many units miss an indicator, as this audience may know it: 0 where it is withheld. */
export function toldMisses(indicator: string, { summary }: Briefing): number {
  const counts = summary.indicators.get(indicator);
  return counts === undefined || counts === WITHHELD ? 0 : counts.notMet;
}

/** Whether all that miss an indicator have done it since, after the day until which it was due. */
export function isDoneSince(indicator: string, { summary }: Briefing): boolean {
  const counts = summary.indicators.get(indicator) ?? WITHHELD;
  const own = summary.level.get(indicator) ?? WITHHELD;
  if (own !== WITHHELD) return own.isDone;
  return counts !== WITHHELD && counts.notMet === counts.doneLate;
}

/** Whether the issuer's own figures miss an indicator, as this audience may know it. */
export function missesOfLevel(indicator: string, { summary }: Briefing): boolean {
  const told = summary.level.get(indicator);
  return told !== undefined && told !== WITHHELD && told.verdict === "notMet";
}
