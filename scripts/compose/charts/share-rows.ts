import { formatCount } from "../../model/texts/format-count.ts";
import type { Indicator } from "../../model/rules/indicator.ts";
import { factsOf, type Pool } from "../../model/rules/indicator-kinds.ts";
import { WITHHELD, WITHHELD_TEXT, type Told } from "../../model/judgement/withheld.ts";
import { compareRatios, type Ratio } from "../../model/rules/ratio.ts";
import { endsOf, isReached, type ThresholdEnds } from "../../model/rules/threshold.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { ToldIndicator } from "../audience/told-summary.ts";
import { findDistance, toDistanceLabel, type Distance } from "../words/indicators/distance-text.ts";
import { toPooledText } from "../words/indicators/threshold-text.ts";
import type { ShareResult } from "./tell-shares.ts";

/** An indicator of a share, and what all units together have. */
export interface ShareRow {
  readonly indicator: Indicator;
  readonly pool: Pool;
  /** The sum of parts over the sum of wholes, of all units with data. */
  readonly pooled: Told<Ratio>;
  readonly pooledText: string;
  /** Of all units together. */
  readonly result: Told<ShareResult>;
  /** `null` where nothing is told, or all is asked: then no share can be above, and units are counted. */
  readonly distance: Distance | null;
  /** Whether all is asked. */
  readonly isApart: boolean;
  /** How many units miss it. */
  readonly missedCount: number;
  /** How far it is from its level, or how many units are: `thấp hơn mức 0,2 điểm`, `còn 5 đơn vị chưa đạt`. */
  readonly standingText: string;
}

/** First those with a distance, then those that ask all; the worst first, and last what is withheld. */
export function listShareRows({ dataset, summary }: Briefing): readonly ShareRow[] {
  const rows = dataset.indicators.flatMap((indicator) => {
    const counts = summary.indicators.get(indicator.id);
    return counts === undefined ? [] : toShareRow(indicator, counts);
  });
  return rows.toSorted(
    (a, b) =>
      Number(a.isApart) - Number(b.isApart) ||
      RANKS[rankOf(a)] - RANKS[rankOf(b)] ||
      toBadness(b) - toBadness(a),
  );
}

const RANKS = { unmet: 0, notDue: 1, met: 2, withheld: 3 } as const;

function rankOf({ result }: ShareRow): keyof typeof RANKS {
  return result === WITHHELD ? "withheld" : result;
}

/** The farther what misses its level is from it, the worse; the nearer what meets it. */
function toBadness({ distance, result, isApart, missedCount }: ShareRow): number {
  if (isApart) return missedCount;
  const points = Math.abs(distance?.points ?? 0);
  return result === "met" ? -points : points;
}

function toShareRow(indicator: Indicator, counts: Told<ToldIndicator>): readonly ShareRow[] {
  const { measure } = indicator;
  const pooled = counts === WITHHELD ? WITHHELD : counts.pooled;
  const { threshold, pool } = factsOf(measure);
  if (pooled === null || threshold === null || pool?.isShare !== true) return [];
  const isApart = isOfAll(endsOf(threshold));
  const row = { indicator, pool, isApart };
  if (counts === WITHHELD || pooled === WITHHELD)
    return [
      {
        ...row,
        pooled: WITHHELD,
        pooledText: WITHHELD_TEXT,
        result: WITHHELD,
        distance: null,
        missedCount: 0,
        standingText: WITHHELD_TEXT,
      },
    ];
  const isMet = isReached({ part: pooled.numerator, whole: pooled.denominator }, threshold);
  // What some units may still come to meet, all together may, too.
  const unmet = counts.notDue > 0 ? "notDue" : "unmet";
  const result = isMet ? "met" : unmet;
  const distance = isApart ? null : findDistance(pooled, measure);
  return [
    {
      ...row,
      pooled,
      pooledText: toPooledText(pooled, measure),
      result,
      distance,
      missedCount: counts.notMet,
      standingText:
        distance === null ? tellCounts(counts, isMet) : toDistanceLabel(distance, indicator),
    },
  ];
}

const ALL: Ratio = { numerator: 1, denominator: 1 };

function isOfAll({ least }: ThresholdEnds): boolean {
  return least !== null && compareRatios(least, ALL) >= 0;
}

/** How many units are not yet there: `còn 5 đơn vị chưa đạt`. */
function tellCounts({ notMet, notDue }: ToldIndicator, isMet: boolean): string {
  if (notMet > 0) return `còn ${formatCount(notMet)} đơn vị chưa đạt`;
  if (notDue > 0) return `còn ${formatCount(notDue)} đơn vị chưa đến hạn`;
  return isMet ? "đạt" : "không còn đơn vị chưa đạt";
}
