import type { PrintDocument } from "../scripts/print/print-document.ts";
import { printDocuments } from "../scripts/print/print-documents.ts";
import type { FoundBrowser } from "../scripts/setup/find-browser.ts";
import { runBuild } from "./run-build.ts";
import type { Section } from "./section.ts";
import { formatSpread, toSpread } from "./spread.ts";

const ROUNDS = 3;

/** Printing alone, and the full build of a root of 1,000 units once. */
export async function measureSheets(setting: {
  readonly documents: readonly PrintDocument[];
  readonly browser: FoundBrowser;
  readonly largeRoot: string;
  readonly work: string;
}): Promise<Section> {
  const { documents, browser, largeRoot, work } = setting;
  const sheets = documents.filter(({ path }) => path.startsWith("noi-bo/don-vi/"));
  const all = await printAgain(documents, browser);
  const perSecond = (await printAgain(sheets, browser)).map((seconds) => sheets.length / seconds);
  const large = await runBuild(largeRoot, work);
  const each = all.map((seconds) => (seconds / documents.length) * 1000);
  const row = (what: string, figure: string) => ({ what, figure, target: null });
  return {
    title: "Printing",
    rows: [
      row("unit sheets per second", formatSpread(toSpread(perSecond), 1)),
      row("ms per document, all of the town", formatSpread(toSpread(each), 0)),
      row("full build of 1,000 units, seconds (once)", large.seconds.toFixed(1)),
      row("… its peak memory, MB", large.peakMegabytes.toFixed(0)),
    ],
    notes: [
      "Print HTML is ready before the clock starts; starting and ending the one browser is counted.",
    ],
  };
}

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
