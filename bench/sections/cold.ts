import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { PrintDocument } from "../../scripts/print/print-document.ts";
import { fontFaceCss, readFonts } from "../../scripts/print/print-fonts.ts";
import { completeHead } from "../../scripts/print/print-on-tab.ts";
import { writeFontconfig } from "../../scripts/print/private-fontconfig.ts";
import {
  asRatio,
  atLeast,
  atMost,
  inSeconds,
  type Goal,
  type Measured,
} from "../figures/figure.ts";
import { composeDocuments } from "../roots/compose-root.ts";
import { runColdBuild } from "../run/run-build.ts";
import { runScript } from "../run/run-node.ts";
import type { Run } from "../run/run-program.ts";
import type { Setting } from "../setting.ts";
import { toBuildFigures } from "./build-figures.ts";

const PRINT = fileURLToPath(new URL("print-one-by-one.mjs", import.meta.url));

/** A way to print every document with a browser of its own. */
interface Rival {
  readonly what: string;
  readonly list: string;
  /** Measured in every round, or only in every second. */
  readonly everyRounds: 1 | 2;
  readonly env: Readonly<Record<string, string>>;
  /** How many times as fast the build should be. */
  readonly goal: Goal;
}

/** What a rival took after that build. */
interface Turn {
  readonly build: Run;
  readonly seconds: number;
}

/** The whole town built with nothing kept, against a browser per PDF, in turns. */
export async function measureCold(setting: Setting): Promise<Measured> {
  const all = await composeDocuments(setting.town);
  const documents = all.slice(0, setting.scale.mostDocuments ?? all.length);
  const rivals = await prepareRivals(setting, documents);
  const builds: Run[] = [];
  const turns = rivals.map((): Turn[] => []);
  for (let round = 0; round < setting.scale.coldRounds; round += 1) {
    const build = await buildCold(setting, all);
    builds.push(build);
    for (const [index, rival] of rivals.entries())
      if (round % rival.everyRounds === 0)
        turns[index]?.push({ build, seconds: await printOneByOne(rival, setting) });
  }
  const contests = rivals.flatMap(({ what, goal }, index) => {
    const prints = turns[index] ?? [];
    const times = prints.map(({ seconds }) => seconds);
    const ratios = prints.map(({ build, seconds }) => seconds / build.seconds);
    return [
      inSeconds(`${documents.length} times a browser, ${what}`, times),
      asRatio("… times the build", ratios, goal),
    ];
  });
  const own = toBuildFigures("build", builds, { memory: atMost(400, 300) });
  return { figures: [...own, ...contests], notes: NOTES };
}

const NOTES = [
  "Build: the whole process `node scripts/run.mjs build` into a fresh folder, from the reading of the YAML files to the new folders in their place: pages, files of data, article, Word and every PDF, the booklet among them. Packages and browser were installed before.",
  "A browser per PDF: a plain script gets the same finished print HTML, without the booklet, and does launch, setContent, pdf and close for every document of the town. It reads no data, makes no page and writes nothing. Its runs and the builds take turns; a ratio compares the two of one round.",
  "“Fonts of the system”: the script gets our private fontconfig, which is the fastest way for it. “Fonts in the HTML”: the same faces stand in every document as data URIs, as they must without that fontconfig.",
  "Memory: the greatest sum of the peaks (VmHWM) of all Node processes of a build that were alive at the same time; the greatest of all builds counts. The browser is not in it.",
];

async function buildCold(setting: Setting, documents: readonly PrintDocument[]): Promise<Run> {
  return runColdBuild(setting, { root: setting.town, hasPdf: true }, (out) => {
    const missing = documents.filter((document) => !existsSync(path.join(out, document.path)));
    if (missing[0] !== undefined) throw new Error(`The build made no ${missing[0].path}.`);
    return Promise.resolve();
  });
}

async function prepareRivals(
  { work }: Setting,
  documents: readonly PrintDocument[],
): Promise<readonly Rival[]> {
  const writeList = async (name: string, css: string) => {
    const file = path.join(work, name);
    await writeFile(file, JSON.stringify(documents.map((one) => completeHead(one, css))));
    return file;
  };
  return [
    {
      what: "fonts of the system",
      list: await writeList("plain.json", ""),
      everyRounds: 1,
      env: { FONTCONFIG_FILE: await writeFontconfig(work) },
      goal: atLeast(2.5, 4),
    },
    {
      what: "fonts in the HTML",
      list: await writeList("embedded.json", await inlineFonts()),
      everyRounds: 2,
      env: {},
      goal: atLeast(6, 10),
    },
  ];
}

async function inlineFonts(): Promise<string> {
  const fonts = [...(await readFonts())];
  return fonts.reduce(
    (css, [address, bytes]) =>
      css.replace(address, `data:font/ttf;base64,${bytes.toString("base64")}`),
    fontFaceCss(),
  );
}

async function printOneByOne({ list, env }: Rival, { browser }: Setting): Promise<number> {
  return (await runScript(PRINT, [list, browser.path, browser.kind], env)).seconds;
}
