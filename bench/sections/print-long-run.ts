import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { printDocuments } from "../../scripts/print/print-documents.ts";
import type { FoundBrowser } from "../../scripts/setup/find-browser.ts";
import { composeSheetsLazily } from "../roots/compose-root.ts";
import { findResidentMegabytes, findTreeMegabytes, tellsProcesses } from "../run/process-memory.ts";
import type { SheetScale } from "../setting.ts";
import type { LongRun, MemorySample } from "./sheets.ts";

/**
 * Prints a root's unit sheets over and over in one run of the press. Arguments: the root, how many and when to look
 * as JSON, the browser, and whether it is a headless shell. Prints a `LongRun` as JSON.
 */
const [root = "", given = "", browserPath = "", kind = ""] = process.argv.slice(2);
const scale = JSON.parse(given) as SheetScale; // written by sheets.ts
const browser: FoundBrowser = {
  path: browserPath,
  kind: kind === "headlessShell" ? "headlessShell" : "full",
};
const pids: number[] = [];
const node: MemorySample[] = [];
const browsers: MemorySample[] = [];
const sheets = await composeSheetsLazily(root, scale.total);
const onBrowserStart = (pid: number | undefined) => pids.push(pid ?? 0);

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void; // what the flag adds to a new context
setFlagsFromString("--no-expose-gc");

let printedCount = 0;
let warmSince = Number.NaN;
for await (const _ of printDocuments(sheets, { browser, onBrowserStart })) {
  printedCount += 1;
  if (printedCount === scale.beginning) warmSince = performance.now();
  if (tellsProcesses()) look();
}
const warmSeconds = (performance.now() - warmSince) / 1000;
if (printedCount !== scale.total) throw new Error("Some sheets were not printed.");
const run: LongRun = { warmSeconds, node, browser: browsers };
process.stdout.write(JSON.stringify(run));

function look(): void {
  const [pid, another] = pids;
  if (pid === undefined || another !== undefined)
    throw new Error("Not one browser from first to last.");
  if (printedCount % scale.lookAtBrowserEvery === 0)
    browsers.push({ printedCount, megabytes: findTreeMegabytes(pid) });
  if (printedCount % scale.lookAtNodeEvery === 0) {
    collectGarbage();
    node.push({ printedCount, megabytes: findResidentMegabytes(process.pid) });
  }
}
