import { fileURLToPath } from "node:url";
import {
  atLeast,
  atMost,
  inMegabytes,
  asRate,
  inPercent,
  type Figure,
  type Measured,
} from "../figures/figure.ts";
import { tellsProcesses } from "../run/process-memory.ts";
import { runScript } from "../run/run-node.ts";
import type { Setting, SheetScale } from "../setting.ts";

const PRINT = fileURLToPath(new URL("print-long-run.ts", import.meta.url));

/** What print-long-run.ts sees after so many documents. */
export interface MemorySample {
  readonly printedCount: number;
  readonly megabytes: number;
}

/** What print-long-run.ts prints. */
export interface LongRun {
  /** From the end of the beginning to the last document. */
  readonly warmSeconds: number;
  readonly node: readonly MemorySample[];
  readonly browser: readonly MemorySample[];
}

/** Many unit sheets in one run of the press: how fast, and whether they take more memory the longer it lasts. */
export async function measureSheets({ rootOf, browser, scale }: Setting): Promise<Measured> {
  const { sheets } = scale;
  const root = await rootOf(scale.largeUnits);
  const args = [root, JSON.stringify(sheets), browser.path, browser.kind];
  const { output } = await runScript(PRINT, args);
  const run = JSON.parse(output) as LongRun; // our own script's line
  const perSecond = (sheets.total - sheets.beginning) / run.warmSeconds;
  return {
    figures: [
      asRate("unit sheets, the process warm", [perSecond], atLeast(60)),
      ...toMemoryFigures("Node", run.node, sheets),
      ...toMemoryFigures("browser", run.browser, sheets),
    ],
    notes: toNotes(sheets),
  };
}

function toNotes({ total, beginning, lookAtBrowserEvery, lookAtNodeEvery }: SheetScale) {
  return [
    `A process of its own runs \`printDocuments\` once over ${total.toLocaleString("en")} sheets of a root of 1,000 units: one browser, the same tabs from first to last. A sheet is composed and rendered when a tab is free for it; the clock runs behind the first ${beginning}.`,
    `Node: VmRSS after every ${lookAtNodeEvery} documents, behind a full garbage collection, so that memory which merely waits to be collected does not count; this costs the speed some hundredths.`,
    `Browser: RssAnon and RssShmem of the browser and of all processes that it has started, so all but its code, after every ${lookAtBrowserEvery} documents. The browser collects nothing for the look; the press itself has each tab collect now and then.`,
    `Growth compares means behind the first ${beginning} documents, since a new tab takes most memory before it first collects, and that would hide a slow rise.`,
    ...(tellsProcesses() ? [] : ["Memory was not measured: only Linux tells it."]),
  ];
}

/** The greatest and the last value of one kind of samples, and their growth. */
function toMemoryFigures(
  what: string,
  samples: readonly MemorySample[],
  { total, beginning }: SheetScale,
): readonly Figure[] {
  const settled = samples.filter(({ printedCount }) => printedCount > beginning);
  const megabytes = settled.map((sample) => sample.megabytes);
  const middle = (beginning + total) / 2;
  const isEarly = ({ printedCount }: MemorySample) => printedCount <= middle;
  const early = toMean(settled.filter(isEarly));
  const late = toMean(settled.filter((sample) => !isEarly(sample)));
  const greatest = megabytes.length === 0 ? null : Math.max(...megabytes);
  const growth = early === null || late === null ? null : (late / early - 1) * 100;
  return [
    inMegabytes(`${what}, greatest memory`, [greatest]),
    inMegabytes("… at the end", [megabytes.at(-1) ?? null]),
    inPercent("… growth from the first half to the second", [growth], atMost(10)),
  ];
}

function toMean(samples: readonly MemorySample[]): number | null {
  if (samples.length === 0) return null;
  return samples.reduce((sum, { megabytes }) => sum + megabytes, 0) / samples.length;
}
