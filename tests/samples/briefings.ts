import { composePublicBriefings } from "../../scripts/compose/audience/briefings.ts";
import type { Briefing } from "../../scripts/compose/audience/briefing.ts";
import { composeBoard } from "../../scripts/compose/board/board.ts";
import { compose, type Composed } from "../../scripts/compose/compose.ts";
import { composeDownloads } from "../../scripts/compose/downloads/downloads.ts";
import { composePages, type Page } from "../../scripts/compose/registry.ts";
import { composeInternalPapers } from "../../scripts/compose/papers/internal.ts";
import { composePublicPapers } from "../../scripts/compose/papers/public.ts";
import type { BoardView } from "../../scripts/compose/views/board.ts";
import type { Paper, PrintedPaper } from "../../scripts/compose/views/documents.ts";
import { judgeCompleteness } from "../../scripts/evaluate/completeness.ts";
import { evaluatePeriod } from "../../scripts/evaluate/evaluate-period.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";

/** The briefings of both audiences on the newest period of a dataset. */
export interface SampleBriefings extends Composed {
  /** The newest public briefing. */
  readonly newest: Briefing;
  readonly all: readonly [Briefing, ...Briefing[]];
  readonly publicPapers: readonly Paper[];
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
  const composed = compose({ dataset, periods: [now, ...earlier], briefings: all });
  const { editions, internal, evaluations, report } = composed;
  const completeness = judgeCompleteness({
    groups: dataset.form.groups,
    fields: dataset.form.fields,
    periods: dataset.periods.map((period) => ({ ...period, unreadable: [] })),
  });
  const { evaluation } = now;
  return {
    ...composed,
    newest: all[0],
    all,
    publicPapers: composePublicPapers(editions[0]),
    internalPapers: [report, ...composeInternalPapers(internal, evaluations)],
    board: composeBoard(internal.briefing, {
      completeness,
      evaluation,
      notices: [],
      hasPdf: true,
    }),
  };
}

/** Every page of a site without files of data; `printed`: the documents that there are. */
export function composeSamplePages(
  { editions }: Pick<Composed, "editions">,
  printed: readonly PrintedPaper[] = [],
): readonly Page[] {
  return composePages({ editions, printed, data: composeDownloads(editions), files: [] });
}
