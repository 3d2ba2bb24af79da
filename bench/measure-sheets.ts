import path from "node:path";
import { fileURLToPath } from "node:url";
import type { PrintDocument } from "../scripts/print/print-document.ts";
import { printDocuments } from "../scripts/print/print-documents.ts";
import type { FoundBrowser } from "../scripts/setup/find-browser.ts";
import { isUnitSheet } from "./compose-root.ts";
import { runNode } from "./run-node.ts";
import { runBuild } from "./run-build.ts";
import type { Section } from "./section.ts";
import { formatSpread, toSpread } from "./spread.ts";

const ROUNDS = 3;

/** Measures the printing alone, and once the full build of a root of 1,000 units. */
export async function measureSheets(setting: {
  readonly documents: readonly PrintDocument[];
  readonly browser: FoundBrowser;
  readonly root: string;
  readonly largeRoot: string;
  readonly work: string;
}): Promise<Section> {
  const { documents, browser, root, largeRoot, work } = setting;
  const sheets = documents.filter(isUnitSheet);
  const all = await printAgain(documents, browser);
  const perSecond = (await printAgain(sheets, browser)).map((seconds) => sheets.length / seconds);
  const large = await runBuild(largeRoot, work);
  const perSecondSpread = toSpread(perSecond);
  const again = await runTwice(root, work);
  const each = all.map((seconds) => (seconds / documents.length) * 1000);
  const row = (what: string, figure: string) => ({ what, figure, target: null });
  return {
    title: "Printing",
    rows: [
      {
        what: "unit sheets per second",
        figure: formatSpread(perSecondSpread, 1),
        target: { text: "≥ 40", isMet: perSecondSpread.median >= 40 },
      },
      row("ms per document, all of the town", formatSpread(toSpread(each), 0)),
      row("second build of the town, nothing changed, seconds (once)", again.toFixed(2)),
      row("full build of 1,000 units, seconds (once)", large.seconds.toFixed(1)),
      row("… its peak memory, MB", large.peakMegabytes.toFixed(0)),
    ],
    notes: [
      "The print HTML is ready before the clock starts. The time to start and to end the one browser is counted.",
    ],
  };
}

/** Seconds of a second build into the same output: it keeps every document and starts no browser. */
async function runTwice(root: string, work: string): Promise<number> {
  const out = path.join(work, "twice");
  const args = ["build", "--root", root, "--out", out];
  await runNode(RUN, args);
  const { seconds, output } = await runNode(RUN, args);
  if (!/In PDF: (\d+) tài liệu, \1 không đổi/.test(output)) throw new Error(output);
  return seconds;
}

const RUN = fileURLToPath(new URL("../scripts/run.mjs", import.meta.url));

async function printAgain(
  documents: readonly PrintDocument[],
  browser: FoundBrowser,
): Promise<readonly number[]> {
  const runs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    let printedCount = 0;
    for await (const _ of printDocuments(documents, { browser })) printedCount += 1;
    if (printedCount !== documents.length) throw new Error("Some documents were not printed.");
    runs.push((performance.now() - started) / 1000);
  }
  return runs;
}
