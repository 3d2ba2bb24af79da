import type { BlockId } from "../../../model/form/form.ts";
import { PROGRESS_STATE_ORDER, type ProgressState } from "../../../model/judgement/evaluation.ts";
import { blockSizeId, blockStateId, stateId } from "./cell-ids.ts";
import { BLAMING, groupBlocks, isTellable, listBlocks, unitsOf } from "../group-blocks.ts";
import type { Cell, Relation } from "./network.ts";
import type { Pieces, Source } from "../pieces.ts";

/**
 * Counts of units by block and state. The count of a state is the sum over the groups of blocks, that of a group the sum
 * over its blocks; the size of a block, which the list of units tells, is the sum over its states. `groupBlocks` has
 * decided what is told: to hide a cell here would change no page, so the cells are `known`. If a group gives a block
 * away, `hideCells` throws.
 */
export function relateBlocks(
  source: Source,
  withheld: { readonly strands: ReadonlySet<string>; readonly hasStates: boolean },
): Pieces {
  const groups = groupBlocks(source, withheld.strands);
  const state = withheld.hasStates ? "unsaid" : "known";
  const sums = groups.flatMap((blocks) =>
    PROGRESS_STATE_ORDER.map((wanted): readonly [string, Cell] => [
      blockStateId(blocks, wanted),
      { value: countOf(blocks, wanted, source), state, isProtected: false },
    ]),
  );
  const totals = PROGRESS_STATE_ORDER.map((wanted): readonly [string, Cell] => [
    stateId(wanted),
    { value: source.evaluation.states[wanted].length, state, isProtected: false },
  ]);
  const own = groups.filter(({ length }) => length > 1).flat();
  const told = listBlocks(source).map((block): readonly [string, Cell] => [
    blockSizeId(block),
    { value: unitsOf([block], source).length, state: "known", isProtected: false },
  ]);
  return {
    cells: [
      ...totals,
      ...sums,
      ...told,
      ...own.flatMap((block) => toOwnCells(block, source, withheld)),
    ],
    relations: [...relateSums(groups), ...relateSizes(source)],
  };
}

/** The cells of a block that is told only together with others. */
function toOwnCells(
  block: BlockId,
  source: Source,
  { strands }: { readonly strands: ReadonlySet<string> },
): Pieces["cells"] {
  const isSecret = !isTellable(unitsOf([block], source), source, strands);
  return PROGRESS_STATE_ORDER.map((state) => {
    const value = countOf([block], state, source);
    const isProtected = isSecret && BLAMING.has(state) && value > 0;
    return [blockStateId([block], state), { value, state: "unsaid", isProtected }];
  });
}

function relateSums(groups: readonly (readonly BlockId[])[]): readonly Relation[] {
  return PROGRESS_STATE_ORDER.flatMap((state) => [
    { whole: stateId(state), parts: groups.map((blocks) => blockStateId(blocks, state)) },
    ...groups
      .filter(({ length }) => length > 1)
      .map((blocks) => ({
        whole: blockStateId(blocks, state),
        parts: blocks.map((block) => blockStateId([block], state)),
      })),
  ]);
}

function relateSizes(source: Source): readonly Relation[] {
  return listBlocks(source).map((block) => ({
    whole: blockSizeId(block),
    parts: PROGRESS_STATE_ORDER.map((state) => blockStateId([block], state)),
  }));
}

function countOf(blocks: readonly BlockId[], state: ProgressState, source: Source): number {
  return unitsOf(blocks, source).filter(
    ({ id }) => source.evaluation.units.get(id)?.state === state,
  ).length;
}
