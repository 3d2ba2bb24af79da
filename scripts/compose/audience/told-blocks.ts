import type { BlockCounts, CountsByBlock } from "../../evaluate/count-by-block.ts";
import type { WithheldFigures } from "../../evaluate/withhold/find-withheld.ts";
import type { BlockId } from "../../model/form/form.ts";
import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";

/** By indicator, the blocks with units that it can be about; all numbers of a block are told, or none. */
export type ToldBlocks = ReadonlyMap<string, ReadonlyMap<BlockId, Told<BlockCounts>>>;

export function toToldBlocks(
  byBlock: CountsByBlock,
  { toldBlocks }: Pick<WithheldFigures, "toldBlocks">,
): ToldBlocks {
  const tell = (indicator: string, [block, counts]: readonly [BlockId, BlockCounts]) =>
    [block, toldBlocks.get(indicator)?.has(block) === true ? counts : WITHHELD] as const;
  return new Map(
    [...byBlock].map(([id, cells]) => [id, new Map([...cells].map((cell) => tell(id, cell)))]),
  );
}
