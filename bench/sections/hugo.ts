import { spawnSync } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import {
  asRatio,
  atMost,
  byRound,
  inMegabytes,
  inSeconds,
  type Figure,
  type Measured,
} from "../figures/figure.ts";
import { runColdBuild } from "../run/run-build.ts";
import { runProgram, type Run } from "../run/run-program.ts";
import type { Setting } from "../setting.ts";
import { toBuildFigures } from "./build-figures.ts";
import { layOutHugoProject, type HugoProject } from "./hugo-project.ts";

const RATIO = "… our build divided by Hugo";
const PEAK = "… peak memory of Hugo";

/** Thousands of units without PDFs against Hugo with the same number of files, values and pages, in turns. */
export async function measureHugo(setting: Setting): Promise<Measured> {
  const { rootOf, work, scale } = setting;
  const root = await rootOf(scale.hugeUnits);
  const version = findHugo();
  const project = await layOutHugoProject(path.join(work, "hugo"), scale.hugeUnits);
  const ours: Run[] = [];
  const hugo: Run[] = [];
  for (let round = 0; round < scale.hugoRounds; round += 1) {
    ours.push(await runColdBuild(setting, { root, hasPdf: false }));
    if (version !== null) hugo.push(await runHugo(project, path.join(work, "hugo-out")));
  }
  return {
    figures: [...toBuildFigures("build without PDFs", ours), ...toHugoFigures(ours, hugo, project)],
    notes: [
      ...NOTES,
      version === null
        ? "**Hugo was not measured**: this machine has none (on Debian: `apt-get install hugo`)."
        : version,
    ],
  };
}

const NOTES = [
  "Ours: as with a thousand units, into a fresh folder; it also makes the files of data, the Word report, the article and the internal tree, and guards all. Hugo: each file has 60 values in its front matter; a page per file shows them, and there are a list of all and a home page.",
];

/** @returns its version in one line; `null`: it is not installed */
export function findHugo(): string | null {
  const { error, status, stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  if (error !== undefined && "code" in error && error.code === "ENOENT") return null;
  if (error !== undefined || status !== 0)
    throw new Error(`hugo version ended with ${status ?? ""}.`);
  return stdout.trim();
}

async function runHugo({ folder, pageCount }: HugoProject, out: string): Promise<Run> {
  const run = await runProgram("hugo", ["--source", folder, "--destination", out, "--quiet"]);
  const names = await readdir(out, { recursive: true });
  const made = names.filter((name) => name.endsWith(".html")).length;
  if (made !== pageCount) throw new Error(`Hugo made ${made} of ${pageCount} pages.`);
  await rm(out, { recursive: true });
  return run;
}

/** @param hugo empty when it was not measured */
function toHugoFigures(
  ours: readonly Run[],
  hugo: readonly Run[],
  { pageCount }: HugoProject,
): readonly Figure[] {
  const what = `Hugo, ${pageCount.toLocaleString("en")} pages`;
  const goal = atMost(12, 6);
  if (hugo.length === 0)
    return [inSeconds(what, [null]), asRatio(RATIO, [null], goal), inMegabytes(PEAK, [null])];
  const theirs = hugo.map(({ seconds }) => seconds);
  const own = ours.map(({ seconds }) => seconds);
  const ratios = byRound(own, theirs, (our, other) => our / other);
  const peaks = hugo.map(({ peakMegabytes }) => peakMegabytes);
  return [inSeconds(what, theirs), asRatio(RATIO, ratios, goal), inMegabytes(PEAK, peaks)];
}
