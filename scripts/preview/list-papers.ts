import { setImmediate as pause } from "node:timers/promises";
import type { Composed } from "../compose/compose.ts";
import { eachPaper } from "../produce/plan-papers.ts";
import { toSha256 } from "../publish/to-sha256.ts";
import type { Unprinted } from "./questions.ts";

/** By path: a mark of all that a printed document shows. */
export type PaperMarks = ReadonlyMap<string, string>;

/**
 * Marks every document that belongs to the pages. It lets other work go first between two documents.
 * @param isWanted asked before each document; when it says no, the marks are `null`
 */
export async function markPapers(
  composed: Composed,
  isWanted: () => boolean,
): Promise<PaperMarks | null> {
  const marks = new Map<string, string>();
  for (const paper of eachPaper(composed)) {
    marks.set(paper.path, toSha256(JSON.stringify(paper)));
    await pause();
    if (!isWanted()) return null;
  }
  return marks;
}

/**
 * The documents that were not printed as they are now.
 * @param printed the marks of the last build; `null`: nothing is known of it, so that every print may be older
 */
export function findUnprinted(
  now: PaperMarks,
  printed: PaperMarks | null,
  isThere: (path: string) => boolean,
): Unprinted {
  const paths = [...now]
    .filter(([path, mark]) => printed?.get(path) !== mark)
    .map(([path]) => path);
  return { count: paths.length, old: paths.filter(isThere) };
}
