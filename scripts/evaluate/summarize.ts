import type { Dataset } from "../model/dataset.ts";
import { isRosterWhole } from "../model/report/report-kind.ts";
import { listBlockIds, type BlockId, type Withholding } from "../model/form/form.ts";
import type { Period, Unit } from "../model/report/period.ts";
import {
  listApplicable,
  toByState,
  type ByState,
  type Evaluation,
  type IndicatorRollup,
  type StatisticRollup,
  type StrandRollup,
} from "../model/judgement/evaluation.ts";
import { isAmong, type Membership } from "../model/form/scope.ts";
import { countBy, countByBlock, type CountsByBlock } from "./count-by-block.ts";
import type { Extremes } from "./find-extremes.ts";
import type { Ratio } from "../model/rules/ratio.ts";

/** The figures of a period without any unit: public sentences are made from them alone. */
export interface Summary {
  readonly unitCount: number;
  /** Whether these are all units: else nobody tells how many there are, and nothing is added up over them. */
  readonly isWhole: boolean;
  readonly pilotCount: number;
  /** Units that have sent nothing, or nothing new. */
  /** `null`: units are asked nothing. */
  readonly silentCount: number | null;
  /** Units that miss at least one indicator. */
  readonly missingCount: number;
  /** Those of them that have finished every strand: an indicator outside the strands of progress may be missed. */
  readonly missingDoneCount: number;
  readonly countByType: ReadonlyMap<string, number>;
  readonly countByBlock: ReadonlyMap<BlockId, number>;
  readonly states: StateCounts;
  /** Blocks with units, in the order of the data. */
  readonly blockStates: readonly BlockStates[];
  readonly strands: ReadonlyMap<string, StrandCounts>;
  readonly indicators: ReadonlyMap<string, IndicatorCounts>;
  /** The same by block, where there are several. */
  readonly byBlock: CountsByBlock;
  /** What the issuer's own figures give, by indicator. */
  readonly level: Evaluation["level"];
  readonly statistics: ReadonlyMap<string, StatisticCounts>;
  readonly totals: Evaluation["totals"];
  /** By block or type that some text asks for: the same of its units alone. */
  readonly parts: ReadonlyMap<string, PartSummary>;
  /** By indicator or statistic that some text asks for: who has most and least; `null`: nobody has data. */
  readonly extremes: ReadonlyMap<string, Extremes | null>;
}

export type PartSummary = Pick<Summary, "strands" | "indicators" | "statistics" | "totals">;

/** A statistic over all units, without any of them. */
export interface StatisticCounts {
  /** The sum of parts over that of wholes, or the sum over the number of units; `null`: no unit has data. */
  readonly value: Ratio | null;
  /** Units to which it applies: those with data and those without. */
  readonly applicable: number;
  readonly measured: number;
  readonly noData: number;
  /** Of the measured units those that reach the level beside it; `null`: it has none. */
  readonly reached: number | null;
  readonly applicableTypes: readonly string[];
}

export type StateCounts = ByState<number>;

/** How far the units of a block are, or of several blocks counted together. */
export interface BlockStates {
  readonly blocks: readonly BlockId[];
  readonly states: StateCounts;
}

export interface StrandCounts {
  readonly states: StateCounts;
  /** Units whose state somebody has set. */
  readonly ruled: number;
  readonly applicable: number;
  readonly applicableTypes: readonly string[];
}

export interface IndicatorCounts {
  readonly applicable: number;
  readonly met: number;
  readonly exceeded: number;
  readonly notMet: number;
  /** Of these, how many have done the work after the day until which it was due. */
  readonly doneLate: number;
  readonly notDue: number;
  readonly noData: number;
  /** Units whose verdict somebody has set. */
  readonly ruled: number;
  readonly pooled: Ratio | null;
  /** The types of units that miss it; all types it applies to, when fewer would point at a unit. */
  readonly notMetTypes: readonly string[];
  /** The blocks of units that miss it; `null`: their names would point at a unit. */
  readonly notMetBlocks: readonly BlockId[] | null;
  readonly applicableTypes: readonly string[];
}

/** Counts the units that an evaluation lists, without their parts. */
export function summarize(dataset: Dataset, period: Period, evaluation: Evaluation): Summary {
  const counting: Counting = {
    units: period.units,
    countByType: countBy(period.units.map(({ type }) => type)),
    countByBlock: countBy(period.units.map(({ block }) => block)),
    present: (scopes) => listTypes(scopes, period.units),
  };
  const missing = new Set([...evaluation.indicators.values()].flatMap(({ notMet }) => notMet));
  return {
    unitCount: period.units.length,
    isWhole: isRosterWhole(dataset, period),
    pilotCount: period.units.filter(({ isPilot }) => isPilot).length,
    silentCount:
      dataset.form.fields.length === 0
        ? null
        : period.units.filter(({ hasSent }) => !hasSent).length,
    missingCount: missing.size,
    missingDoneCount: evaluation.states.done.filter((unit) => missing.has(unit)).length,
    countByType: counting.countByType,
    countByBlock: counting.countByBlock,
    states: countStates(evaluation.states),
    blockStates: countBlocks(dataset, period, evaluation),
    strands: new Map(
      [...evaluation.strands].map(([id, rollup]) => [id, countStrand(rollup, dataset, counting)]),
    ),
    indicators: new Map(
      [...evaluation.indicators].map(([id, rollup]) => [
        id,
        countIndicator(rollup, dataset, counting),
      ]),
    ),
    byBlock: counting.countByBlock.size < 2 ? new Map() : countByBlock(dataset, period, evaluation),
    level: evaluation.level,
    statistics: new Map(
      dataset.statistics.map((statistic) => [
        statistic.id,
        countStatistic(evaluation.statistics.get(statistic.id), counting.present([statistic])),
      ]),
    ),
    totals: isRosterWhole(dataset, period) ? evaluation.totals : new Map(),
    parts: new Map(),
    extremes: new Map(),
  };
}

interface Counting {
  readonly units: readonly Unit[];
  readonly countByType: ReadonlyMap<string, number>;
  readonly countByBlock: ReadonlyMap<BlockId, number>;
  /** The types of the units of the period that are in one of these scopes. */
  readonly present: (scopes: readonly Membership[]) => readonly string[];
}

/** In the order in which the scopes name them. */
function listTypes(scopes: readonly Membership[], units: readonly Unit[]): readonly string[] {
  const types = scopes.flatMap((scope) =>
    scope.unitTypes.filter((type) =>
      units.some((unit) => unit.type === type && isAmong(unit, scope)),
    ),
  );
  return [...new Set(types)];
}

function countBlocks(
  { blocks }: Dataset,
  { units }: Period,
  { states }: Evaluation,
): readonly BlockStates[] {
  const blockOf = new Map(units.map(({ id, block }) => [id, block]));
  const present = new Set(blockOf.values());
  return listBlockIds(blocks)
    .filter((id) => present.has(id))
    .map((id) => ({
      blocks: [id],
      states: toByState((state) => states[state].filter((unit) => blockOf.get(unit) === id).length),
    }));
}

function countStrand(rollup: StrandRollup, dataset: Dataset, { present }: Counting): StrandCounts {
  const own = dataset.indicators.filter(({ strand }) => strand === rollup.strand);
  return {
    states: countStates(rollup.units),
    ruled: rollup.ruled.length,
    applicable: rollup.applicableCount,
    applicableTypes: present(own),
  };
}

function countIndicator(
  rollup: IndicatorRollup,
  dataset: Dataset,
  counting: Counting,
): IndicatorCounts {
  const own = dataset.indicators.find(({ id }) => id === rollup.indicator);
  const applicableTypes = counting.present(own === undefined ? [] : [own]);
  const told = findToldGroups(rollup, counting.units, dataset.form.withholding);
  return {
    applicable: rollup.applicableCount,
    met: rollup.met.length,
    exceeded: rollup.exceeded.length,
    notMet: rollup.notMet.length,
    doneLate: rollup.doneLate.length,
    notDue: rollup.notDue.length,
    noData: rollup.noData.length,
    ruled: rollup.ruled.length,
    pooled: rollup.pooled,
    notMetTypes: told?.types ?? applicableTypes,
    notMetBlocks: told?.blocks ?? null,
    applicableTypes,
  };
}

function countStatistic(
  rollup: StatisticRollup | undefined,
  applicableTypes: readonly string[],
): StatisticCounts {
  if (rollup === undefined) throw new TypeError("a statistic without figures");
  const { measured, noDataCount, part, whole } = rollup;
  return {
    value: whole > 0 ? { numerator: part, denominator: whole } : null,
    applicable: measured.length + noDataCount,
    measured: measured.length,
    noData: noDataCount,
    reached: rollup.reached?.length ?? null,
    applicableTypes,
  };
}

/**
 * The types and blocks of the units that miss an indicator. `null` in two cases: one of them is among few of its type
 * in its block, so that type and block nearly name it ("một phường" of two); or all units of these types in these
 * blocks miss it, so that types and blocks name them all.
 */
export function findToldGroups(
  rollup: IndicatorRollup,
  units: readonly Unit[],
  { groupsBelow }: Withholding,
): { readonly types: readonly string[]; readonly blocks: readonly BlockId[] } | null {
  const applicable = new Set(listApplicable(rollup));
  const cellOf = ({ type, block }: Unit) => `${type} ${block ?? ""}`;
  const sizes = countBy(units.filter(({ id }) => applicable.has(id)).map(cellOf));
  const notMet = new Set(rollup.notMet);
  const missing = units.filter(({ id }) => notMet.has(id));
  if (missing.some((unit) => (sizes.get(cellOf(unit)) ?? 0) < groupsBelow)) return null;
  const types = [...new Set(missing.map(({ type }) => type))];
  const blocks = [...new Set(missing.map(({ block }) => block))];
  const ofThese = units.filter(
    ({ id, type, block }) => applicable.has(id) && types.includes(type) && blocks.includes(block),
  );
  return groupsBelow > 0 && ofThese.length === missing.length ? null : { types, blocks };
}

function countStates(states: ByState<readonly string[]>): StateCounts {
  return toByState((state) => states[state].length);
}
