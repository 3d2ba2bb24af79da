import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { printDocuments } from "../scripts/print/print-documents.ts";
import type { FoundBrowser } from "../scripts/setup/find-browser.ts";
import { composeSheetsLazily } from "./compose-root.ts";
import type { MemorySample } from "./measure-memory.ts";
import { findResidentBytes, findTreeBytes } from "./process-memory.ts";

/**
 * Prints a root's unit sheets over and over in one run of the press. Arguments: the root, how many to print,
 * after how many to look, the browser, and whether it is a headless shell. Prints the samples as JSON.
 */
const [root = "", total = "", every = "", browserPath = "", kind = ""] = process.argv.slice(2);
const browser: FoundBrowser = {
  path: browserPath,
  kind: kind === "headlessShell" ? "headlessShell" : "full",
};
const pids: number[] = [];
const samples: MemorySample[] = [];
const sheets = await composeSheetsLazily(root, Number(total));
const onBrowserStart = (pid: number | undefined) => pids.push(pid ?? 0);

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void; // what the flag adds to a new context
setFlagsFromString("--no-expose-gc");

let printedCount = 0;
for await (const _ of printDocuments(sheets, { browser, onBrowserStart })) {
  printedCount += 1;
  if (printedCount % Number(every) === 0) samples.push(await look());
}
process.stdout.write(JSON.stringify(samples));

async function look(): Promise<MemorySample> {
  const [pid, another] = pids;
  if (pid === undefined || another !== undefined)
    throw new Error("Not one browser from first to last.");
  collectGarbage();
  return {
    printedCount,
    nodeBytes: await findResidentBytes(process.pid),
    browserBytes: await findTreeBytes(pid),
  };
}
