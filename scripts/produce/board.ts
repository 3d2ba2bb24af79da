import { composeBoard } from "../compose/board/board.ts";
import type { Composed } from "../compose/compose.ts";
import type { Completeness } from "../model/judgement/completeness.ts";
import type { Place } from "../model/problem.ts";
import type { Release } from "../publish/release.ts";
import { renderBoard } from "../render/pages/board.ts";

/** What staff see beside the figures. */
export interface BoardSource {
  readonly board: Completeness | null;
  /** What is worth knowing of the data, a sentence each, with its place. */
  readonly notices: readonly { readonly place: Place; readonly sentence: string }[];
}

/** `noi-bo/theo-doi.html` and what it loads; it needs no browser. */
export async function produceBoard(
  { internal: { briefing }, evaluations }: Composed,
  { board, notices, hasPdf }: BoardSource & { readonly hasPdf: boolean },
  release: Release,
): Promise<void> {
  // A sound root has a period, and so a board.
  if (board === null) throw new Error("There is no completeness board of a sound root.");
  const view = composeBoard(briefing, {
    completeness: board,
    evaluation: evaluations.now,
    notices: notices
      .filter(({ place }) => place.file.startsWith(`content/${briefing.period.date}/`))
      .map(({ sentence }) => sentence),
    hasPdf,
  });
  for (const { path, content } of renderBoard(view)) {
    await release.write(`noi-bo/${path}`, content);
  }
}
