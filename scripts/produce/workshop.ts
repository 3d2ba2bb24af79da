import type { PressAhead } from "../print/press-ahead.ts";
import type { Progress } from "../progress.ts";
import type { Release } from "../publish/release.ts";
import type { renderReportWord } from "../render/word/render-report-word.ts";
import type { FoundBrowser } from "../setup/find-browser.ts";
import type { StopRequest } from "../stopped.ts";
import type { ToKey } from "./to-key.ts";

/** What the files are made with, and where they go. */
export interface Workshop {
  /** `null`: no PDF is wanted. */
  readonly browser: FoundBrowser | null;
  /** The browser that starts while other things are made. */
  readonly press: PressAhead;
  /** A thread may draw the report for Word while other things are made. */
  readonly renderWord: typeof renderReportWord;
  readonly stop: StopRequest;
  readonly release: Release;
  readonly toKey: ToKey;
  readonly progress: Progress;
}
