import { type ProgressState, overallStateOf } from "../../model/judgement/evaluation.ts";
import { listBlockIds, type BlockId } from "../../model/form/form.ts";
import { deadlineOf } from "../../model/rules/indicator.ts";
import type { Unit } from "../../model/report/period.ts";
import { isAmong } from "../../model/form/scope.ts";
import { isOver } from "../progress.ts";
import type { Source } from "./pieces.ts";

/** States that blame a unit: told of all units of a block, they blame each of them by name. */
export const BLAMING: ReadonlySet<ProgressState> = new Set(["late", "notStarted", "noData"]);

/**
 * The groups of blocks for counts of units by state, in the order of the data. Sizes alone decide which blocks are
 * counted together, so that a reader learns nothing from the grouping: small blocks join the smallest of the others
 * until the group has enough units. If one group may not be told, all blocks are one group; whether that group may be
 * told is `WithheldCounts.hasStates`.
 * @param strands the strands whose counts are withheld
 */
export function groupBlocks(
  source: Source,
  strands: ReadonlySet<string>,
): readonly (readonly BlockId[])[] {
  const groups = joinSmall(source);
  const areFit = groups.every((group) => isTellable(unitsOf(group, source), source, strands));
  return areFit || groups.length === 0 ? groups : [listBlocks(source)];
}

function joinSmall(source: Source): readonly (readonly BlockId[])[] {
  const limit = smallestTold(source);
  const blocks = listBlocks(source);
  const sizeOf = (block: BlockId) =>
    source.period.units.filter((unit) => unit.block === block).length;
  const small = blocks.filter((block) => sizeOf(block) < limit);
  if (small.length === 0) return blocks.map((block) => [block]);
  const others = blocks
    .filter((block) => !small.includes(block))
    .toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const needed = others.findIndex((_, count) => {
    const group = [...small, ...others.slice(0, count)];
    return group.length > 1 && group.reduce((sum, block) => sum + sizeOf(block), 0) >= limit;
  });
  const joined = new Set([...small, ...(needed === -1 ? others : others.slice(0, needed))]);
  return [
    ...blocks.filter((block) => !joined.has(block)).map((block) => [block]),
    blocks.filter((block) => joined.has(block)),
  ];
}

/** The fewest units whose counts by state are told. */
function smallestTold({ dataset }: Pick<Source, "dataset">): number {
  const { unitsBelow, groupsBelow } = dataset.form.withholding;
  return Math.max(unitsBelow, groupsBelow);
}

/** The units of these blocks. */
export function unitsOf(blocks: readonly BlockId[], { period }: Source): readonly Unit[] {
  return period.units.filter(({ block }) => blocks.includes(block));
}

/** Blocks with units, in the order of the data. */
export function listBlocks({ dataset, period }: Source): readonly BlockId[] {
  return listBlockIds(dataset.blocks).filter((id) =>
    period.units.some(({ block }) => block === id),
  );
}

/**
 * Whether the counts of these units by state may be told. No, if they are few: whether the counts are told must not
 * depend on the states. No, if all units are late, silent or idle, or all that can be: everybody knows of whom work is
 * asked, and of whom it was due by now. No, if the published strands do not explain all late, idle and undone units: the
 * difference would be the withheld ones.
 */
export function isTellable(
  units: readonly Unit[],
  source: Source,
  withheld: ReadonlySet<string>,
): boolean {
  const { dataset, evaluation } = source;
  const limit = smallestTold({ dataset });
  if (limit === 0) return true;
  const told = dataset.strands.filter(
    ({ id, countsAsProgress }) => countsAsProgress && !withheld.has(id),
  );
  const statesOf = (some: readonly Unit[]) => some.map(({ id }) => overallStateOf(evaluation, id));
  const states = statesOf(units);
  const toldStates = units.flatMap(({ id }) =>
    told.map((strand) => evaluation.units.get(id)?.strands.get(strand.id) ?? "notApplicable"),
  );
  const count = (all: readonly ProgressState[], isWanted: (state: ProgressState) => boolean) =>
    all.filter(isWanted).length;
  const isExplained = (isWanted: (state: ProgressState) => boolean) =>
    count(states, isWanted) <= count(toldStates, isWanted);
  const isOpen = (some: readonly Unit[], isWanted: (state: ProgressState) => boolean) =>
    some.length >= limit && count(statesOf(some), isWanted) < some.length;
  const work = listWork(source);
  const asked = units.filter((unit) => work.some(({ indicator }) => isAmong(unit, indicator)));
  const due = asked.filter((unit) =>
    work.some(({ indicator, isDue }) => isDue && isAmong(unit, indicator)),
  );
  return (
    isOpen(units, (state) => BLAMING.has(state)) &&
    (asked.length === 0 || isOpen(asked, (state) => BLAMING.has(state))) &&
    (due.length === 0 || isOpen(due, (state) => state === "late")) &&
    isExplained((state) => state === "late") &&
    isExplained((state) => state === "notStarted") &&
    isExplained(isUndone)
  );
}

/** What is asked of units and counts as progress, and whether it was due by the date of the period. */
function listWork({ dataset: { indicators, strands }, period }: Source) {
  return indicators.flatMap((indicator) => {
    const strand = strands.find(({ id }) => id === indicator.strand);
    if (strand?.countsAsProgress !== true) return [];
    const last = deadlineOf(indicator, strand)?.last ?? null;
    return [{ indicator, isDue: isOver(last, period.date) }];
  });
}

function isUndone(state: ProgressState): boolean {
  return state !== "done" && state !== "notApplicable";
}
