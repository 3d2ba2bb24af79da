import type { ProgressState } from "../../model/evaluation.ts";
import type { Unit } from "../../model/period.ts";
import type { Source } from "./pieces.ts";

/** States that blame: to be told of all units of a block at once names each of them. */
export const BLAMING: ReadonlySet<ProgressState> = new Set(["late", "notStarted", "noData"]);

/**
 * The blocks by which counts of units per state may be told, in the order of the data; blocks that may not
 * stand alone are counted together. Since the counts of all units are published, and those of the other
 * blocks too, what is left over can be reckoned anyway: the group must be fit to be told as one, and more
 * than one block. So it takes in the smallest of the other blocks until it is, at last all: whether these
 * may be told is whether any state may (`WithheldCounts.hasStates`).
 * @param strands those of which the counts are withheld
 */
export function groupBlocks(
  source: Source,
  strands: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const blocks = listBlocks(source);
  const isFit = (some: readonly string[]) =>
    isTellable(
      source.period.units.filter(({ block }) => some.includes(block)),
      source,
      strands,
    );
  const unfit = blocks.filter((block) => !isFit([block]));
  if (unfit.length === 0) return blocks.map((block) => [block]);
  const sizeOf = (block: string) =>
    source.period.units.filter((unit) => unit.block === block).length;
  const others = blocks
    .filter((block) => !unfit.includes(block))
    .toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const needed = others.findIndex((_, count) => {
    const group = [...unfit, ...others.slice(0, count)];
    return group.length > 1 && isFit(group);
  });
  const joined = new Set([...unfit, ...(needed === -1 ? others : others.slice(0, needed))]);
  return [
    ...blocks.filter((block) => !joined.has(block)).map((block) => [block]),
    blocks.filter((block) => joined.has(block)),
  ];
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
  const { unitsBelow, groupsBelow } = dataset.form.withholding;
  const limit = Math.max(unitsBelow, groupsBelow);
  if (limit === 0) return true;
  const told = dataset.strands.filter(
    ({ id, countsAsProgress }) => countsAsProgress && !withheld.has(id),
  );
  const states = units.map(({ id }) => evaluation.units.get(id)?.state ?? "noData");
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
