import { isMet, type NameRules } from "../people/names.ts";
import type { StagedFile } from "../staged-file.ts";
import type { Clearance } from "../values/clearance.ts";
import { listProbes, maySay, toBlocks } from "./blocks.ts";
import { toSha256 } from "./sha256.ts";
import { readVerdicts, type Verdict } from "./verdicts.ts";

/** What this run asks, and what an earlier one has answered. */
export interface Earlier {
  /** Of the program, and of all that the guard asks of a file but its needles. */
  readonly key: string;
  /** Keys of all blocks of needles. */
  readonly blocks: ReadonlySet<string>;
  /** Gives the verdict of a file that need not be looked at again. */
  readonly find: (file: StagedFile) => Verdict | undefined;
}

/**
 * Finds out which files need no second look: those with the same bytes at the same place, of which everything was asked
 * that is asked now. Needles that are new are looked up in the file's trace; it is looked at again if it may hold one.
 * @param text of an earlier run, by `writeVerdicts`; `null`: there is none
 */
export async function toEarlier(
  clearance: Clearance,
  { text, version }: { readonly text: string | null; readonly version: string },
): Promise<Earlier> {
  const key = await toKey(clearance, version);
  const blocks = await toBlocks(clearance.needles);
  const verdicts = text === null ? null : await readVerdicts(text, key);
  const isNew = ([own]: readonly [string, unknown]) => verdicts?.blocks.has(own) !== true;
  const probes = listProbes([...blocks].filter(isNew).map(([, block]) => block));
  const find = ({ path, sha256 }: StagedFile) => {
    const verdict = verdicts?.files.get(path);
    if (verdict?.sha256 !== sha256 || !areMet(verdict, clearance.names)) return undefined;
    // Insiders may read everything.
    const isOpen = path.startsWith("site/");
    return isOpen && maySay(verdict.trace, probes) ? undefined : verdict;
  };
  return { key, blocks: new Set(blocks.keys()), find };
}

function areMet({ needs }: Verdict, names: NameRules): boolean {
  return needs.every((need) => isMet(need, names));
}

/**
 * Of the program and of everything in a clearance but what a change of figures changes: the needles, which are asked
 * block by block, and the pairs, which each file names that needs them.
 */
async function toKey(
  { needles: _needles, names, ...rest }: Clearance,
  version: string,
): Promise<string> {
  const { pairs: _pairs, paired: _paired, ...others } = names;
  return toSha256(JSON.stringify([version, others, rest], toPlain));
}

function toPlain(_key: string, value: unknown): unknown {
  if (value instanceof Map) return [...value];
  return value instanceof Set ? [...value] : value;
}
