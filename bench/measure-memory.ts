import process from "node:process";
import { fileURLToPath } from "node:url";
import type { FoundBrowser } from "../scripts/setup/find-browser.ts";
import { runNode } from "./run-node.ts";
import type { Row, Section } from "./section.ts";

const PRINT = fileURLToPath(new URL("print-long-run.ts", import.meta.url));
const TOTAL = 2000;
/**
 * The memory of the browser rises and falls like the teeth of a saw, so it is read often enough to meet the highest
 * points.
 */
const EVERY = 10;
const BEGINNING = 50;
const MOST_GROWTH_PERCENT = 10;
const TITLE = `Memory while ${TOTAL.toLocaleString("en")} unit sheets are printed in one run`;

/** What print-long-run.ts sees after every so many documents. */
export interface MemorySample {
  readonly printedCount: number;
  readonly nodeBytes: number;
  readonly browserBytes: number;
}

/** Measures whether printing takes more memory the longer it lasts: one browser, the same tabs from first to last. */
export async function measureMemory(root: string, browser: FoundBrowser): Promise<Section> {
  if (process.platform !== "linux") return NOT_MEASURED;
  const args = [root, String(TOTAL), String(EVERY), browser.path, browser.kind];
  const { output } = await runNode(PRINT, args);
  const samples = JSON.parse(output) as readonly MemorySample[]; // our own script's line
  if (samples.at(-1)?.printedCount !== TOTAL) throw new Error("Some sheets were not printed.");
  return {
    title: TITLE,
    rows: [
      ...toRows("Node", samples, ({ nodeBytes }) => nodeBytes),
      ...toRows("browser", samples, ({ browserBytes }) => browserBytes),
      ...toRows("both", samples, ({ nodeBytes, browserBytes }) => nodeBytes + browserBytes),
    ],
    notes: NOTES,
  };
}

const NOT_MEASURED: Section = {
  title: TITLE,
  rows: [{ what: "memory", figure: "not measured", target: null }],
  notes: ["Not measured: only Linux tells the memory of other processes."],
};

const NOTES = [
  `A process of its own runs \`printDocuments\` once over the ${TOTAL.toLocaleString("en")} sheets: each unit of a root of 1,000 twice. A sheet is composed and rendered when a tab is free for it. The memory is read after every ${EVERY} documents, while the tabs go on printing; 1 MB = 1,000,000 bytes.`,
  "Node: VmRSS after a full garbage collection (V8's `gc()`), so that memory which merely waits to be collected does not count. Memory that V8 keeps for later is in it.",
  "Browser: Pss_Anon and Pss_Shmem of the browser and of all processes that it has started, so all but its code, which it shares with other browsers. The browser collects nothing for the reading; the press itself has each tab collect before every 26th print.",
  `The first growth starts at the greatest value of the first ${BEGINNING} documents. A new tab takes most memory before it first collects, and that would hide a slow rise. So the second growth leaves those documents out and compares means.`,
];

/** The rows of one kind of samples: their values, and their growth by two measures. */
function toRows(
  what: string,
  samples: readonly MemorySample[],
  toBytes: (sample: MemorySample) => number,
): readonly Row[] {
  const megabytes = samples.map((sample) => toBytes(sample) / 1_000_000);
  const first = Math.max(...megabytes.slice(0, BEGINNING / EVERY));
  const greatest = Math.max(...megabytes.slice(BEGINNING / EVERY));
  const last = megabytes.at(-1) ?? Number.NaN;
  const half = megabytes.length / 2;
  const early = toMean(megabytes.slice(BEGINNING / EVERY, half));
  const late = toMean(megabytes.slice(half));
  const [begin, most, end] = [first, greatest, last].map((figure) => figure.toFixed(0));
  return [
    {
      what: `${what}, MB: greatest in the first ${BEGINNING}, greatest later, at the end`,
      figure: `${begin ?? ""}, ${most ?? ""}, ${end ?? ""}`,
      target: null,
    },
    toGrowthRow("… growth to the greatest later, %", first, greatest),
    toGrowthRow("… growth of the mean from the first half to the second, %", early, late),
  ];
}

function toGrowthRow(what: string, from: number, to: number): Row {
  const percent = (to / from - 1) * 100;
  const target = { text: `≤ ${MOST_GROWTH_PERCENT}`, isMet: percent <= MOST_GROWTH_PERCENT };
  return { what, figure: percent.toFixed(1), target };
}

function toMean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
