import type { Block } from "../../model/form/form.ts";
import type { Unit } from "../../model/report/period.ts";
import { compareNames } from "../../model/texts/vietnamese-order.ts";
import { lowerFirst } from "../words/sentences.ts";

export interface BlockOfUnits {
  /** `null`: the root has no blocks, these are all units. */
  readonly block: Block | null;
  /** In Vietnamese order of their names. */
  readonly units: readonly Unit[];
}

/** Blocks with units, in the order of the data. */
export function listByBlock(
  units: readonly Unit[],
  blocks: readonly Block[],
): readonly BlockOfUnits[] {
  return (blocks.length === 0 ? [null] : blocks)
    .map((block) => ({
      block,
      units: units
        .filter((unit) => unit.block === (block?.id ?? null))
        .toSorted((a, b) => compareNames(a.name, b.name)),
    }))
    .filter(({ units: own }) => own.length > 0);
}

/** The anchor of a block on the page of all units. */
export function toBlockAnchor({ id }: Block): string {
  return `khoi-${id}`;
}

/** `Khối cơ quan`. */
export function toBlockTitle({ name }: Block): string {
  return `Khối ${lowerFirst(name)}`;
}
