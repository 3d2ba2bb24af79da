import { on } from "node:events";
import { parentPort } from "node:worker_threads";
import { renderReportWord } from "../render/word/render-report-word.ts";
import type { WordTask } from "./word-ahead.ts";

// A thread that `word-ahead.ts` starts and ends. If it ended by itself, its end could be heard before what it has drawn.
if (parentPort === null) throw new Error("This runs as a thread only.");
for await (const [task] of on(parentPort, "message")) {
  const { paper, date } = task as WordTask; // `as`: word-ahead.ts sends nothing else
  parentPort.postMessage(await renderReportWord(paper, date));
}
