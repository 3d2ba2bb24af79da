import { availableParallelism } from "node:os";
import type { CalendarDate } from "../model/days/calendar-date.ts";
import type { ReportPaper, renderReportWord } from "../render/word/render-report-word.ts";
import { bundledVersion } from "../setup/bundle/bundled-version.ts";
import { createArrivals } from "./arrivals.ts";
import { startCrew } from "./crew.ts";

/** What the thread is asked. Plain data. */
export interface WordTask {
  readonly paper: ReportPaper;
  readonly date: CalendarDate;
}

/** A thread that draws the report for Word. */
export interface WordAhead {
  /** As `renderReportWord`, once. */
  readonly render: typeof renderReportWord;
  /** Ends the thread. */
  readonly dismiss: () => Promise<void>;
}

/** Draws in this thread. */
const HERE: WordAhead = {
  render: async (paper, date) => {
    const { renderReportWord } = await import("../render/word/render-report-word.ts");
    return renderReportWord(paper, date);
  },
  dismiss: () => Promise.resolve(),
};

/** From the sources a thread would have to bundle them first. */
const PAYS = bundledVersion !== null && availableParallelism() > 1;

/**
 * Starts the thread before there is a report: to load what draws it takes as long as to draw it.
 * @param signal its abort ends the wait
 * @param isApart `false`: there is no thread, and this one draws
 */
export function openWordAhead(signal: AbortSignal, isApart = PAYS): WordAhead {
  if (!isApart) return HERE;
  const drawn = createArrivals<Uint8Array>(signal);
  const crew = startCrew("word-worker", {
    size: 1,
    data: null,
    onMessage: (message) => {
      drawn.put(0, message as Uint8Array); // word-worker.ts posts nothing else
    },
    onEnd: drawn.fail,
  });
  crew.catch(drawn.fail);
  return {
    render: async (paper, date) => {
      (await crew).tell({ paper, date } satisfies WordTask);
      return drawn.wait(0);
    },
    dismiss: async () => {
      drawn.fail(new Error("Nobody waits for the report any more."));
      await crew.then(
        ({ dismiss }) => dismiss(),
        () => undefined,
      );
    },
  };
}
