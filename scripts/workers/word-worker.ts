import { once } from "node:events";
import { parentPort } from "node:worker_threads";
import { renderReportWord } from "../render/word/render-report-word.ts";
import type { WordTask } from "./word-ahead.ts";

// A thread that `word-ahead.ts` starts. It draws one report.
if (parentPort === null) throw new Error("This runs as a thread only.");
const [{ paper, date }] = (await once(parentPort, "message")) as [WordTask]; // `as`: word-ahead.ts sends nothing else
parentPort.postMessage(await renderReportWord(paper, date));
