import { listDeciding } from "../../../model/form/condition.ts";
import type { BlockId, Withholding } from "../../../model/form/form.ts";
import { tracksProgress, type Indicator } from "../../../model/rules/indicator.ts";
import { factsOf } from "../../../model/rules/indicator-kinds.ts";
import { listApplicable, type IndicatorRollup } from "../../../model/judgement/evaluation.ts";
import type { Unit } from "../../../model/report/period.ts";
import { groupBy } from "../../../model/group-by.ts";
import { countByBlock, type BlockCounts, type CountsByBlock } from "../../count-by-block.ts";
import { listBlocks } from "../group-blocks.ts";
import { chooseTold, type RowCell } from "./choose-told.ts";
import { findTextBlock, isClosed, type Published } from "./is-closed.ts";
import { isLocated, toSuspecting } from "./is-located.ts";

interface Basis extends Published {
  readonly withheld: Published["withheld"] & {
    readonly hasStates: boolean;
    readonly hasMissing: boolean;
    readonly placeless: ReadonlySet<string>;
    readonly blockGroups: readonly (readonly BlockId[])[];
  };
}

type Told = ReadonlyMap<string, ReadonlySet<BlockId>>;

/**
 * By indicator, the blocks of which it may be told how many units meet it, miss it, are not due or have no data. None
 * where all cells together would tell that every unit of a block misses something.
 */
export function findToldBlocks(basis: Basis): Told {
  const { source, withheld } = basis;
  if (listBlocks(source).length < 2) return new Map();
  const counts = countByBlock(source.dataset, source.period, source.evaluation);
  const told = new Map(
    source.dataset.indicators
      .filter(({ id }) => !withheld.indicators.has(id))
      .map((indicator) => [indicator.id, chooseOfRow(indicator, counts, basis)]),
  );
  const located = listLocated(told, basis);
  const isTelling =
    isTellingOfAll(told, counts, basis) ||
    listLocated(new Map(located.map((id) => [id, new Set()])), basis).length > 0;
  return isTelling ? new Map() : new Map([...told].filter(([id]) => !located.includes(id)));
}

/** The indicators of which too much could be told by what other rows tell. */
function listLocated(told: Told, basis: Basis): readonly string[] {
  const { source, withheld } = basis;
  const { dataset, period, evaluation } = source;
  const least = findLeast(dataset.form.withholding);
  if (withheld.hasMissing || least === 0) return [];
  const done = new Set(evaluation.states.done);
  const knownDone = period.units.filter(
    ({ id, block }) => done.has(id) && isToldAlone(block, basis),
  );
  return dataset.indicators.flatMap((indicator) => {
    const { id, strand, mayNameUnits } = indicator;
    const [rollup, own] = [evaluation.indicators.get(id), told.get(id)];
    if (rollup === undefined || own === undefined || mayNameUnits) return [];
    const isProgress = dataset.strands.some((one) => one.id === strand && one.countsAsProgress);
    const row = {
      rollup,
      told: own,
      isPlaced: !withheld.placeless.has(id),
      knownMet: isProgress ? knownDone : [],
    };
    return isLocated(row, source, least) ? [id] : [];
  });
}

function chooseOfRow(
  indicator: Indicator,
  counts: CountsByBlock,
  basis: Basis,
): ReadonlySet<BlockId> {
  const { source } = basis;
  const cells = [...(counts.get(indicator.id) ?? [])];
  const least = findLeast(source.dataset.form.withholding);
  if (least > 0 && isClosed(indicator, basis)) return new Set();
  const rollup = source.evaluation.indicators.get(indicator.id);
  if (rollup === undefined) throw new TypeError(`no figures for ${indicator.id}`);
  const inText = new Set(
    basis.told
      .map((wanted) => findTextBlock(wanted, indicator, source))
      .filter((block) => block !== undefined),
  );
  const suspects = groupSuspects(rollup, basis);
  const toCell = ([block, own]: readonly [BlockId, BlockCounts]): RowCell => ({
    block,
    ...(indicator.mayNameUnits ? withoutNamed(own) : own),
    isOpen: isToldAlone(block, basis),
    knownMet: countDone(indicator, [block, own], basis),
    suspects: suspects.get(block)?.length ?? 0,
  });
  const others = cells.filter(([block]) => !inText.has(block));
  const chosen = chooseTold(others.map(toCell), least);
  return new Set([...inText, ...chosen]);
}

function findLeast({ unitsBelow, groupsBelow }: Withholding): number {
  return Math.max(unitsBelow, groupsBelow);
}

/** Who misses it is told by name: only the others can be guessed. */
function withoutNamed(counts: BlockCounts): BlockCounts {
  return { ...counts, applicable: counts.applicable - counts.notMet, notMet: 0 };
}

/** Whether the states of the block's units are told apart from those of other blocks, or units have no states. */
function isToldAlone(block: BlockId, { source, withheld }: Basis): boolean {
  const isAlone = withheld.blockGroups.some((group) => group.length === 1 && group[0] === block);
  return isAlone && !(withheld.hasStates && tracksProgress(source.dataset));
}

/** How many units of a block have done all that counts as progress, as the table of states tells, and so meet it. */
function countDone(
  indicator: Indicator,
  [block, { among }]: readonly [BlockId, BlockCounts],
  basis: Basis,
): number {
  const { dataset, period, evaluation } = basis.source;
  const { measure, strand } = indicator;
  const counts = dataset.strands.some(
    ({ id, countsAsProgress }) => id === strand && countsAsProgress,
  );
  const isForAll = listDeciding(indicator, factsOf(measure).fields, dataset.form).length === 0;
  const isRuled = [...evaluation.strands.values()].some(({ ruled }) => ruled.length > 0);
  // What is done after its day is done and not met; a share of nothing does not apply.
  const isMetWhenDone = measure.kind !== "deadline" && measure.kind !== "share";
  if (!counts || !isForAll || isRuled || !isMetWhenDone || !isToldAlone(block, basis)) return 0;
  const own = new Set(period.units.filter((unit) => unit.block === block).map(({ id }) => id));
  const done = evaluation.states.done.filter((id) => own.has(id)).length;
  return Math.max(0, done - (own.size - among));
}

/** By block, the units that can miss it, where a sentence tells the types and blocks of those that do. */
function groupSuspects(
  rollup: IndicatorRollup,
  { source, withheld }: Basis,
): ReadonlyMap<BlockId, readonly Unit[]> {
  const applicable = new Set(listApplicable(rollup));
  const isSuspect = toSuspecting(rollup, !withheld.placeless.has(rollup.indicator), source);
  const suspects = source.period.units.filter((unit) => applicable.has(unit.id) && isSuspect(unit));
  return groupBy(suspects, ({ block }) => block);
}

/**
 * Whether the told cells, with the number of units that miss something, tell that all units of a block do: no unit
 * misses more than one indicator, or too few do.
 */
function isTellingOfAll(told: Told, counts: CountsByBlock, { source, withheld }: Basis): boolean {
  const { dataset, period, evaluation } = source;
  if (withheld.hasMissing || findLeast(dataset.form.withholding) === 0) return false;
  const rollups = [...evaluation.indicators.values()];
  const missed = rollups.flatMap(({ notMet }) => notMet);
  const spare = missed.length - new Set(missed).size;
  return listBlocks(source).some((block) => {
    const size = period.units.filter((unit) => unit.block === block).length;
    const misses = [...counts].flatMap(([id, cells]) =>
      told.get(id)?.has(block) === true ? (cells.get(block) ?? []) : [],
    );
    return misses.reduce((sum, { notMet }) => sum + notMet, 0) - spare >= size;
  });
}
