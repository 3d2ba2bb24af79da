import { mkdtemp } from "node:fs/promises";
import path from "node:path";
import { atMost, inSeconds, type Measured } from "../figures/figure.ts";
import { runColdBuild } from "../run/run-build.ts";
import { runNpmScript } from "../run/run-npm.ts";
import type { Run } from "../run/run-program.ts";
import type { Setting } from "../setting.ts";
import { toBuildFigures } from "./build-figures.ts";

/** A root of a thousand units, built without PDFs and with nothing kept; then a workbook for each to fill. */
export async function measureLarge(setting: Setting): Promise<Measured> {
  const { rootOf, work, scale } = setting;
  const root = await rootOf(scale.largeUnits);
  const builds: Run[] = [];
  for (let round = 0; round < scale.largeRounds; round += 1)
    builds.push(await runColdBuild(setting, { root, hasPdf: false }));
  const forms: number[] = [];
  for (let round = 0; round < scale.largeRounds; round += 1) {
    const out = await mkdtemp(path.join(work, "forms-"));
    forms.push((await runNpmScript("bieu-mau", ["--root", root, "--out", out])).seconds);
  }
  const goals = { time: atMost(10), memory: atMost(500) };
  return {
    figures: [
      ...toBuildFigures("build without PDFs", builds, goals),
      inSeconds("`npm run bieu-mau`: a workbook for each unit", forms, atMost(20)),
    ],
    notes: [
      "The root is made of the town: its units are repeated under new ids and names, in both periods. Each build goes into a fresh folder.",
    ],
  };
}
