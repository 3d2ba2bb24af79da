import { composeBoard } from "../compose/board/board.ts";
import { composeInternalBriefing } from "../compose/audience/briefings.ts";
import type { Completeness } from "../model/completeness.ts";
import type { EvaluatedPeriods } from "../evaluate/evaluate-period.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Place } from "../model/problem.ts";
import type { Release } from "../publish/release.ts";
import { renderBoard } from "../render/pages/board.ts";

interface Checked {
  readonly dataset: Dataset;
  readonly periods: EvaluatedPeriods;
  readonly board: Completeness | null;
  /** What staff should know of the data, a sentence each, with its place. */
  readonly notices: readonly { readonly place: Place; readonly sentence: string }[];
}

/** `noi-bo/theo-doi.html` and what it loads; it needs no browser. */
export async function writeBoard(
  { dataset, periods, board, notices }: Checked,
  options: { readonly hasPdf: boolean },
  release: Release,
): Promise<void> {
  // A sound root has a period, and so a board.
  if (board === null) throw new Error("There is no completeness board of a sound root.");
  const [{ period, evaluation }] = periods;
  const view = composeBoard(composeInternalBriefing(dataset, periods), {
    completeness: board,
    evaluation,
    notices: notices
      .filter(({ place }) => place.file.startsWith(`content/${period.date}/`))
      .map(({ sentence }) => sentence),
    hasPdf: options.hasPdf,
  });
  for (const { path, content } of renderBoard(view)) {
    await release.write(`noi-bo/${path}`, content);
  }
}
