import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { PrintDocument } from "../scripts/print/print-document.ts";
import { fontFaceCss, readFonts } from "../scripts/print/print-fonts.ts";
import { completeHead } from "../scripts/print/print-on-tab.ts";
import { writeFontconfig } from "../scripts/print/private-fontconfig.ts";
import type { FoundBrowser } from "../scripts/setup/find-browser.ts";
import { runBuild, type BuildRun } from "./run-build.ts";
import { runNode } from "./run-node.ts";
import type { Row, Section } from "./section.ts";
import { formatSpread, toSpread, type Spread } from "./spread.ts";

const PRINT = fileURLToPath(new URL("print-one-by-one.ts", import.meta.url));

export interface TownSetting {
  readonly root: string;
  readonly work: string;
  readonly browser: FoundBrowser;
  readonly documents: readonly PrintDocument[];
}

/** A way to print every document with a browser of its own. */
interface Rival {
  readonly what: string;
  readonly browser: FoundBrowser;
  readonly list: string;
  /** How often it is measured, each time after a build. */
  readonly rounds: number;
  readonly env: Readonly<Record<string, string>>;
}

/** The whole build against a browser per PDF, in turns. */
export async function measureTown(setting: TownSetting): Promise<Section> {
  const rivals = await prepareRivals(setting);
  const builds: BuildRun[] = [];
  const rivalSeconds = rivals.map((): number[] => []);
  for (const [index, rival] of rivals.entries()) {
    for (let round = 0; round < rival.rounds; round += 1) {
      builds.push(await runBuild(setting.root, setting.work));
      rivalSeconds[index]?.push(await printOneByOne(rival));
    }
  }
  const build = toSpread(builds.map(({ seconds }) => seconds));
  const peak = toSpread(builds.map(({ peakMegabytes }) => peakMegabytes));
  const rows = rivals.flatMap(({ what }, index) =>
    compare(what, toSpread(rivalSeconds[index] ?? []), build),
  );
  return {
    title: `The whole town, nothing cached: ${setting.documents.length} PDFs`,
    rows: [toRow("build, seconds", build), ...rows, toPeakRow(peak)],
    notes: NOTES,
  };
}

const NOTES = [
  "Build: the seconds of the whole process `node scripts/run.mjs build`, from the reading of the YAML files to the new folders in their place. Packages and browser were installed before.",
  "One browser per PDF: a plain script gets the same finished print HTML and does launch, setContent, pdf and close for every document of the town. It reads no data, makes no page and writes nothing. Its runs and the builds take turns.",
  "“Fonts from the system”: the script gets our private fontconfig, which is the fastest way for it. “Fonts in the HTML”: the same faces stand in every document as data URIs, as they must without that fontconfig.",
  "Memory: the Node process that builds reads its own VmHWM at its end. The memory of the browser is not in it.",
];

async function prepareRivals(setting: TownSetting): Promise<readonly Rival[]> {
  const { work, browser } = setting;
  const plain = await writeList(setting, "plain.json", "");
  const embedded = await writeList(setting, "embedded.json", await inlineFonts());
  const fontconfig = { FONTCONFIG_FILE: await writeFontconfig(work) };
  return [
    { what: "fonts from the system", browser, list: plain, rounds: 3, env: fontconfig },
    { what: "fonts in the HTML", browser, list: embedded, rounds: 2, env: {} },
  ];
}

async function writeList(
  { work, documents }: TownSetting,
  name: string,
  css: string,
): Promise<string> {
  const file = path.join(work, name);
  await writeFile(file, JSON.stringify(documents.map((document) => completeHead(document, css))));
  return file;
}

async function inlineFonts(): Promise<string> {
  const fonts = [...(await readFonts())];
  return fonts.reduce(
    (css, [address, bytes]) =>
      css.replace(address, `data:font/ttf;base64,${bytes.toString("base64")}`),
    fontFaceCss(),
  );
}

async function printOneByOne({ list, browser, env }: Rival): Promise<number> {
  return (await runNode(PRINT, [list, browser.path, browser.kind], env)).seconds;
}

function compare(what: string, rival: Spread, build: Spread): readonly Row[] {
  const ratio = rival.median / build.median;
  const target = { text: "≥ 10", isMet: ratio >= 10 };
  return [
    toRow(`one browser per PDF, ${what}, seconds`, rival),
    { what: `… times the build`, figure: ratio.toFixed(1), target },
  ];
}

function toRow(what: string, seconds: Spread): Row {
  return { what, figure: formatSpread(seconds, 2), target: null };
}

function toPeakRow(peak: Spread): Row {
  const target = { text: "every run < 300", isMet: peak.max < 300 };
  return { what: "peak memory of the build, MB", figure: formatSpread(peak, 0), target };
}
