import { toNumbers } from "../read/plain-words.ts";
import { listRunOn } from "../values/find-values.ts";
import type { Needles } from "../values/needles.ts";
import { toSha256 } from "./sha256.ts";
import { listLetterItems, listWordItems, mayHold, toWhole, type Trace } from "./trace.ts";

/** What was entered in one file, or in one row of a file, by the plain words in which it is searched for. */
interface Block {
  readonly anywhere: string[];
  readonly wholes: string[];
}

/** The needles file by file and row by row, each block under a key of all its words. */
export async function toBlocks({ anywhere, wholes }: Needles): Promise<ReadonlyMap<string, Block>> {
  const byFile = new Map<string, Block>();
  for (const [words, { place }] of anywhere) findBlock(byFile, place).anywhere.push(words);
  for (const [words, { place }] of wholes) findBlock(byFile, place).wholes.push(words);
  const blocks = [...byFile.values()];
  const keys = await Promise.all(
    blocks.map((block) => toSha256(JSON.stringify([block.anywhere, block.wholes]))),
  );
  return new Map(blocks.map((block, index) => [keys[index] ?? "", block]));
}

function findBlock(byFile: Map<string, Block>, place: string): Block {
  const [file = ""] = place.split(", ", 1);
  const known = byFile.get(file);
  if (known !== undefined) return known;
  const block: Block = { anywhere: [], wholes: [] };
  byFile.set(file, block);
  return block;
}

/** What each needle of these blocks leaves behind in a file that holds it, in one way or another. */
export function listProbes(blocks: Iterable<Block>): readonly (readonly number[])[] {
  return [...blocks].flatMap(({ anywhere, wholes }) => {
    const runOn = listRunOn(anywhere.map((words) => [words, null] as const));
    return [
      ...anywhere.map(toNumbers).map(listWordItems),
      ...Array.from(runOn.keys(), listLetterItems),
      ...wholes.map(toNumbers).map((numbers) => [toWhole(numbers), ...listWordItems(numbers)]),
    ];
  });
}

/** Whether a file with this trace may hold one of these; without a trace nobody knows. */
export function maySay(trace: Trace | null, probes: readonly (readonly number[])[]): boolean {
  return trace === null ? probes.length > 0 : probes.some((probe) => mayHold(trace, probe));
}
