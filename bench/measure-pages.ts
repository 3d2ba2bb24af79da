import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { launch, type Browser } from "puppeteer";
import type { FoundBrowser } from "../scripts/setup/find-browser.ts";
import { serveGzipped, type GzipServer } from "./gzip-server.ts";
import { runNode } from "./run-node.ts";
import type { Row, Section } from "./section.ts";
import { formatSpread, toSpread } from "./spread.ts";
import { timePage, type PageTiming } from "./time-page.ts";

const RUN = fileURLToPath(new URL("../scripts/run.mjs", import.meta.url));
const ROUNDS = 5;
const KILOBYTE = 1000;

interface Weights {
  /** Page, style sheets and scripts, without fonts. */
  readonly gzip: number;
  readonly brotli: number;
}

/** Every kind of page as a slow phone gets it: what it weighs, when it is seen, whether it moves. */
export async function measurePages(
  root: string,
  browser: FoundBrowser,
  work: string,
): Promise<Section> {
  const out = path.join(work, "pages");
  await runNode(RUN, ["build", "--khong-pdf", "--root", root, "--out", out]);
  const site = path.join(out, "site");
  const server = await serveGzipped(site);
  const running = await launch({ executablePath: browser.path, args: ["--no-sandbox"] });
  try {
    const rows: Row[] = [];
    for (const page of await findPagesOfEachKind(site))
      rows.push(...(await measurePage({ site, page, server, browser: running })));
    return { title: "Pages on a slow phone", rows, notes: NOTES };
  } finally {
    await running.close();
    server.close();
  }
}

const NOTES = [
  `The town, the longest page of each kind, ${ROUNDS} times each in a fresh browser context of 360 × 740 at 2 pixels; the processor slowed 4 times, the network to 1.6 Mbit/s with 150 ms, as Lighthouse's phone; over loopback from a server that sends texts in gzip 9 and nothing from a cache.`,
  "1 KB = 1,000 bytes. Without fonts: page, style sheet and the scripts that it names. All: as sent, with headers.",
  "Layout shift is the largest of all runs. It is not nothing: until the fonts have come, letters are drawn in a local font that is scaled to the same width on average, and a word here and there moves by a few pixels.",
];

interface Measured {
  readonly site: string;
  readonly page: string;
  readonly server: GzipServer;
  readonly browser: Browser;
}

async function measurePage({ site, page, server, browser }: Measured): Promise<readonly Row[]> {
  const timings: PageTiming[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    timings.push(await timePage(browser, server.url + page));
  const { gzip, brotli } = await weigh(site, page);
  const all = Math.max(...timings.map(({ bytes }) => bytes)) / KILOBYTE;
  const shift = Math.max(...timings.map((timing) => timing.shift));
  const [first, largest] = [
    toSpread(timings.map(({ firstPaint }) => firstPaint)),
    toSpread(timings.map(({ largestPaint }) => largestPaint)),
  ];
  return [
    {
      what: `${page}: KB without fonts, gzip (brotli)`,
      figure: `${gzip.toFixed(1)} (${brotli.toFixed(1)})`,
      target: { text: "≤ 60", isMet: gzip <= 60 },
    },
    {
      what: `… KB of all, in ${timings[0]?.requests ?? 0} requests`,
      figure: all.toFixed(1),
      target: { text: "≤ 150", isMet: all <= 150 },
    },
    { what: "… first paint, ms", figure: formatSpread(first, 0), target: null },
    { what: "… largest paint, ms", figure: formatSpread(largest, 0), target: null },
    {
      what: "… layout shift",
      figure: shift.toFixed(4),
      target: { text: "< 0.005", isMet: shift < 0.005 },
    },
  ];
}

/** The longest page of every kind; pages of units are of one kind, and so are those of periods. */
async function findPagesOfEachKind(site: string): Promise<readonly string[]> {
  const names = await readdir(site, { recursive: true });
  const longest = new Map<string, { readonly page: string; readonly size: number }>();
  for (const name of names.filter((one) => one.endsWith(".html")).toSorted()) {
    const page = name.split(path.sep).join("/");
    const kind = page.replace(/^(don-vi|ky)\/[^/]+\//, "$1/*/");
    const { size } = await stat(path.join(site, name));
    if (size > (longest.get(kind)?.size ?? 0)) longest.set(kind, { page, size });
  }
  return Array.from(longest.values(), ({ page }) => page);
}

async function weigh(site: string, page: string): Promise<Weights> {
  const html = await readFile(path.join(site, page), "utf8");
  const links = Array.from(
    html.matchAll(/(?:<link rel="stylesheet" href|<script src)="([^"]+)"/g),
    ([, link = ""]) => path.join(site, path.dirname(page), link),
  );
  const files = [Buffer.from(html), ...(await Promise.all(links.map((file) => readFile(file))))];
  const sum = (compress: (bytes: Buffer) => Buffer) =>
    files.reduce((total, bytes) => total + compress(bytes).length, 0) / KILOBYTE;
  return {
    gzip: sum((bytes) => gzipSync(bytes, { level: 9 })),
    brotli: sum((bytes) => brotliCompressSync(bytes)),
  };
}
