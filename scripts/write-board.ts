import { composeBoard } from "./compose/compose-board.ts";
import { composeInternalBriefing } from "./compose/compose-briefings.ts";
import type { Completeness } from "./evaluate/completeness.ts";
import type { EvaluatedPeriods } from "./evaluate/evaluate-period.ts";
import type { Dataset } from "./model/dataset.ts";
import type { Problem } from "./model/problem.ts";
import type { Release } from "./publish/release.ts";
import { renderBoard } from "./render/render-board.ts";
import { toSentence } from "./validate/problem-sentences.ts";

interface Checked {
  readonly dataset: Dataset;
  readonly periods: EvaluatedPeriods;
  readonly board: Completeness | null;
  readonly notices: readonly Problem[];
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
      .map(toSentence),
    hasPdf: options.hasPdf,
  });
  for (const { path, content } of renderBoard(view)) {
    await release.write(`noi-bo/${path}`, content);
  }
}
