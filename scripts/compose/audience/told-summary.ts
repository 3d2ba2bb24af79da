import type {
  BlockStates,
  IndicatorCounts,
  PartSummary,
  StatisticCounts,
  StateCounts,
  StrandCounts,
  Summary,
} from "../../evaluate/summarize.ts";
import type { WithheldFigures } from "../../evaluate/withhold/find-withheld.ts";
import {
  toByState,
  type FieldTotal,
  type LevelJudgement,
} from "../../model/judgement/evaluation.ts";
import type { BlockId, Field } from "../../model/form/form.ts";
import type { Ratio } from "../../model/rules/ratio.ts";
import type { Extremes } from "../../evaluate/find-extremes.ts";
import { nameTold, type ToldPiece } from "../../model/judgement/told-piece.ts";
import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";
import { toToldBlocks, type ToldBlocks } from "./told-blocks.ts";

/**
 * A summary as an audience gets it. The type of a figure says whether it may be withheld, so code that
 * prints it without asking does not compile. In a plain `Summary` nothing is withheld.
 */
export interface ToldSummary extends Omit<
  Summary,
  | "silentCount"
  | "missingCount"
  | "missingDoneCount"
  | "states"
  | "blockStates"
  | "strands"
  | "indicators"
  | "byBlock"
  | "level"
  | "statistics"
  | "totals"
  | "parts"
  | "extremes"
> {
  readonly silentCount: Told<number | null>;
  readonly missingCount: Told<number>;
  readonly missingDoneCount: Told<number>;
  readonly states: Told<StateCounts>;
  /** Blocks that are too small to stand alone are counted together. The sum of all groups is `states`. */
  readonly blockStates: Told<readonly BlockStates[]>;
  readonly strands: ReadonlyMap<string, Told<StrandCounts>>;
  readonly indicators: ReadonlyMap<string, Told<ToldIndicator>>;
  readonly byBlock: ToldBlocks;
  readonly level: ReadonlyMap<string, Told<LevelJudgement>>;
  readonly statistics: ReadonlyMap<string, ToldStatistic>;
  readonly totals: ReadonlyMap<string, ToldTotal>;
  /** By block or type that a text asks for: what of its units alone is told there. */
  readonly parts: ReadonlyMap<string, ToldPart>;
  /** Of the public nobody learns the lowest. */
  readonly extremes: ReadonlyMap<string, Told<Pick<Extremes, "highest"> | Extremes | null>>;
}

export type ToldPart = Pick<ToldSummary, "strands" | "indicators" | "statistics" | "totals">;

export type ToldIndicator = Omit<IndicatorCounts, "pooled"> & {
  readonly pooled: Told<Ratio | null>;
};

export interface ToldStatistic extends Pick<StatisticCounts, "applicableTypes"> {
  readonly value: Told<StatisticCounts["value"]>;
  readonly applicable: Told<number>;
  readonly measured: Told<number>;
  readonly noData: Told<number>;
  readonly reached: Told<number | null>;
}

export type ToldTotal = Omit<FieldTotal, "total" | "reportingCount" | "answers"> & {
  readonly total: Told<number | null>;
  readonly reportingCount: Told<number>;
  readonly answers: ReadonlyMap<string, Told<number>>;
};

/** The summary without the withheld figures and without the totals of fields that are never public. */
export function toToldSummary(
  summary: Summary,
  withheld: WithheldFigures,
  fields: readonly Field[],
): ToldSummary {
  const isCleared = new Map(fields.map(({ id, visibility }) => [id, visibility !== "never"]));
  return {
    ...summary,
    silentCount:
      withheld.hasSilent && summary.silentCount !== null ? WITHHELD : summary.silentCount,
    missingCount: withheld.hasMissing ? WITHHELD : summary.missingCount,
    missingDoneCount:
      withheld.hasMissing || withheld.hasStates ? WITHHELD : summary.missingDoneCount,
    states: withheld.hasStates ? WITHHELD : summary.states,
    blockStates: withheld.hasStates
      ? WITHHELD
      : withheld.blockGroups.map((blocks) => joinBlocks(blocks, summary)),
    strands: new Map(
      [...summary.strands].map(([id, counts]) => [
        id,
        withheld.strands.has(id) ? WITHHELD : counts,
      ]),
    ),
    indicators: new Map(
      [...summary.indicators].map(([id, counts]) => [id, toToldIndicator(id, counts, withheld)]),
    ),
    byBlock: toToldBlocks(summary.byBlock, withheld),
    level: new Map(
      [...summary.level].map(([id, own]) => [
        id,
        withheld.levelIndicators.has(id) ? WITHHELD : own,
      ]),
    ),
    statistics: new Map(
      [...summary.statistics].map(([id, counts]) => [id, toToldStatistic(id, counts, withheld)]),
    ),
    totals: new Map(
      [...summary.totals]
        .filter(([id]) => isCleared.get(id))
        .map(([id, total]) => [id, toToldTotal(id, total, withheld)]),
    ),
    parts: new Map([...summary.parts].map(([id, part]) => [id, toToldPart(id, part, withheld)])),
    extremes: new Map(
      [...summary.extremes].map(([subject, found]) => {
        const isTold = withheld.toldParts.has(nameTold({ part: "", subject, what: "best" }));
        return [subject, isTold ? found && toBest(found) : WITHHELD];
      }),
    ),
  };
}

function toBest({ highest, mayNameBest }: Extremes): Pick<Extremes, "highest"> {
  return { highest: mayNameBest ? highest : { ...highest, units: [] } };
}

function toToldTotal(
  subject: string,
  { answers, ...total }: FieldTotal,
  { totals, reporting, toldParts }: WithheldFigures,
): ToldTotal {
  const isTold = (answer: string) =>
    toldParts.has(nameTold({ part: "", subject, what: "answer", answer }));
  return {
    ...total,
    total: totals.has(subject) ? WITHHELD : total.total,
    reportingCount: reporting.has(subject) ? WITHHELD : total.reportingCount,
    answers: new Map(
      [...answers].map(([answer, count]) => [answer, isTold(answer) ? count : WITHHELD]),
    ),
  };
}

/** Nothing of a part is told but what a text asks for and may be told. */
function toToldPart(
  part: string,
  { strands, indicators, statistics, totals }: PartSummary,
  { toldParts }: WithheldFigures,
): ToldPart {
  const tell = <T>(subject: string, what: ToldPiece["what"], value: T): Told<T> =>
    toldParts.has(nameTold({ part, subject, what })) ? value : WITHHELD;
  return {
    strands: new Map([...strands].map(([id, counts]) => [id, tell(id, "counts", counts)])),
    indicators: new Map(
      [...indicators].map(([id, counts]) => {
        const pooled = tell(id, "value", counts.pooled);
        const groups = { notMetTypes: counts.applicableTypes, notMetBlocks: null };
        return [id, tell(id, "counts", { ...counts, ...groups, pooled })];
      }),
    ),
    statistics: new Map(
      [...statistics].map(([id, { value, applicable, measured, noData, reached, ...one }]) => [
        id,
        {
          value: tell(id, "value", value),
          applicable: tell(id, "counts", applicable),
          measured: tell(id, "counts", measured),
          noData: tell(id, "counts", noData),
          // No text may ask for it.
          reached: reached === null ? null : WITHHELD,
          applicableTypes: one.applicableTypes,
        },
      ]),
    ),
    totals: new Map(
      [...totals].map(([id, { field, total, isRough, reportingCount }]) => [
        id,
        {
          field,
          total: tell(id, "value", total),
          isRough,
          reportingCount: tell(id, "counts", reportingCount),
          answers: new Map(),
        },
      ]),
    ),
  };
}

function joinBlocks(blocks: readonly BlockId[], { blockStates }: Summary): BlockStates {
  const own = blockStates.filter((one) => one.blocks.every((block) => blocks.includes(block)));
  return {
    blocks,
    states: toByState((state) => own.reduce((total, { states }) => total + states[state], 0)),
  };
}

function toToldIndicator(
  id: string,
  counts: IndicatorCounts,
  withheld: WithheldFigures,
): Told<ToldIndicator> {
  if (withheld.indicators.has(id)) return WITHHELD;
  const isPlaceless = withheld.placeless.has(id);
  return {
    ...counts,
    pooled: withheld.pooled.has(id) ? WITHHELD : counts.pooled,
    notMetTypes: isPlaceless ? counts.applicableTypes : counts.notMetTypes,
    notMetBlocks: isPlaceless ? null : counts.notMetBlocks,
  };
}

/** Its numbers of units are withheld together. */
function toToldStatistic(
  id: string,
  counts: StatisticCounts,
  { statistics, reckoned, reached }: WithheldFigures,
): ToldStatistic {
  const toTold = (count: number) => (reckoned.has(id) ? WITHHELD : count);
  return {
    value: statistics.has(id) ? WITHHELD : counts.value,
    applicable: toTold(counts.applicable),
    measured: toTold(counts.measured),
    noData: toTold(counts.noData),
    reached: reached.has(id) ? WITHHELD : counts.reached,
    applicableTypes: counts.applicableTypes,
  };
}

/** Whether a reader meets a withheld figure anywhere. */
export function isAnythingWithheld(summary: ToldSummary): boolean {
  const { silentCount, missingCount, states, strands, indicators, statistics, totals } = summary;
  return (
    [
      silentCount,
      missingCount,
      states,
      ...strands.values(),
      ...indicators.values(),
      ...summary.level.values(),
    ].includes(WITHHELD) ||
    [...indicators.values()].some((counts) => counts !== WITHHELD && counts.pooled === WITHHELD) ||
    [...statistics.values()].some(({ value, measured, reached }) =>
      [value, measured, reached].includes(WITHHELD),
    ) ||
    [...totals.values()].some(({ total }) => total === WITHHELD)
  );
}

/** Whether the root has one unit and no other: then nothing is said of several. */
export function isOnlyUnit({
  unitCount,
  isWhole,
}: Pick<ToldSummary, "unitCount" | "isWhole">): boolean {
  return isWhole && unitCount === 1;
}
