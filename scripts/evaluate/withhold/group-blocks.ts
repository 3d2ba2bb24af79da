import { type ProgressState, overallStateOf } from "../../model/evaluation.ts";
import type { Unit } from "../../model/period.ts";
import type { Source } from "./pieces.ts";

/** States that blame: to be told of all units of a block at once names each of them. */
export const BLAMING: ReadonlySet<ProgressState> = new Set(["late", "notStarted", "noData"]);

/**
 * The blocks by which counts of units per state may be told, in the order of the data. Who is counted together is
 * decided by sizes alone, since a reader who sees it must learn nothing from it: small blocks, with the smallest of
 * the others until they are many enough. Where one of these groups may not be told, no block is: all are one group,
 * and whether that may be told is whether any state may (`WithheldCounts.hasStates`).
 * @param strands those of which the counts are withheld
 */
export function groupBlocks(
  source: Source,
  strands: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const groups = joinSmall(source);
  const areFit = groups.every((group) => isTellable(unitsOf(group, source), source, strands));
  return areFit || groups.length === 0 ? groups : [listBlocks(source)];
}

function joinSmall(source: Source): readonly (readonly string[])[] {
  const limit = smallestTold(source);
  const blocks = listBlocks(source);
  const sizeOf = (block: string) =>
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

/** Of how many units counts per state are told at least. */
function smallestTold({ dataset }: Pick<Source, "dataset">): number {
  const { unitsBelow, groupsBelow } = dataset.form.withholding;
  return Math.max(unitsBelow, groupsBelow);
}

/** The units of these blocks. */
export function unitsOf(blocks: readonly string[], { period }: Source): readonly Unit[] {
  return period.units.filter(({ block }) => blocks.includes(block));
}

/** Blocks with units, in the order of the data. */
export function listBlocks({ dataset, period }: Source): readonly string[] {
  return dataset.blocks
    .map(({ id }) => id)
    .filter((id) => period.units.some(({ block }) => block === id));
}

/**
 * Whether the counts of these units per state may be told. Not of few units, whatever they are: that they
 * are told would be the answer. Not where all of them are late, silent or idle. Not where the strands that
 * are told cannot account for the late and the undone: the difference would be the withheld ones.
 */
export function isTellable(
  units: readonly Unit[],
  { dataset, evaluation }: Source,
  withheld: ReadonlySet<string>,
): boolean {
  const limit = smallestTold({ dataset });
  if (limit === 0) return true;
  const told = dataset.strands.filter(
    ({ id, countsAsProgress }) => countsAsProgress && !withheld.has(id),
  );
  const states = units.map(({ id }) => overallStateOf(evaluation, id));
  const toldStates = units.flatMap(({ id }) =>
    told.map((strand) => evaluation.units.get(id)?.strands.get(strand.id) ?? "notApplicable"),
  );
  const count = (all: readonly ProgressState[], isWanted: (state: ProgressState) => boolean) =>
    all.filter(isWanted).length;
  const isLate = (state: ProgressState) => state === "late";
  return (
    units.length >= limit &&
    count(states, (state) => BLAMING.has(state)) < units.length &&
    count(states, isLate) <= count(toldStates, isLate) &&
    count(states, isUndone) <= count(toldStates, isUndone)
  );
}

function isUndone(state: ProgressState): boolean {
  return state !== "done" && state !== "notApplicable";
}
