import { evaluatePeriod } from "../../scripts/evaluate/evaluate-period.ts";
import { judgeCompleteness } from "../../scripts/evaluate/completeness.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";
import type { BoardView } from "../../scripts/compose/views/board.ts";
import { composeBoard } from "../../scripts/compose/board/board.ts";
import type { Briefing } from "../../scripts/compose/audience/briefing.ts";
import {
  composeInternalBriefing,
  composePublicBriefings,
} from "../../scripts/compose/audience/briefings.ts";
import { composeInternalPapers } from "../../scripts/compose/papers/internal.ts";
import type { PublicBriefings } from "../../scripts/compose/pages/public.ts";
import type { Paper } from "../../scripts/compose/views/documents.ts";

/** What both audiences get of a dataset's newest period, for tests. */
export interface SampleBriefings {
  /** The newest public briefing. */
  readonly newest: Briefing;
  readonly all: PublicBriefings;
  readonly internal: Briefing;
  readonly internalPapers: readonly Paper[];
  readonly board: BoardView;
}

/** Judges all periods of a dataset and briefs both audiences. */
export function toSampleBriefings(dataset: Dataset): SampleBriefings {
  const [now, ...earlier] = dataset.periods
    .map((period) => evaluatePeriod(dataset, period))
    .toReversed();
  if (now === undefined) throw new Error("no period");
  const all = composePublicBriefings(dataset, [now, ...earlier]);
  const internal = composeInternalBriefing(dataset, [now, ...earlier]);
  const before = earlier[0]?.evaluation ?? null;
  const papers = composeInternalPapers(internal, { now: now.evaluation, before });
  const completeness = judgeCompleteness({
    fields: dataset.form.fields,
    periods: dataset.periods.map(({ date, units }) => ({ date, units, unreadable: [] })),
  });
  if (completeness === null) throw new Error("no period");
  const { evaluation } = now;
  const board = composeBoard(internal, { completeness, evaluation, notices: [], hasPdf: true });
  return { newest: all[0], all, internal, internalPapers: [...papers], board };
}
