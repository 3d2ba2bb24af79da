import { mkdir } from "node:fs/promises";
import path from "node:path";
import { atMost, byRound, inSeconds, type Measured } from "../figures/figure.ts";
import { copyRoot, editOneUnit } from "../roots/edit-unit.ts";
import { readFingerprint, toWords, type Build, type BuildPlan } from "../run/run-build.ts";
import { prepareEmptyScript, runNpmScript } from "../run/run-npm.ts";
import type { Setting } from "../setting.ts";

/** Builds into a folder that holds the last build: with nothing changed, and with one figure of one unit changed. */
export async function measureAgain({ town, work, scale, build }: Setting): Promise<Measured> {
  const folder = path.join(work, "again");
  await mkdir(folder);
  const root = path.join(folder, "root");
  await copyRoot(town, root);
  const full: BuildPlan = { root, out: path.join(folder, "full"), hasPdf: true };
  const pages: BuildPlan = { root, out: path.join(folder, "pages"), hasPdf: false };
  for (const plan of [full, pages]) await build(plan);

  const runNothing = await prepareEmptyScript(folder);
  const times = { nothing: [] as number[], same: [] as number[] };
  const changed = { full: [] as number[], pages: [] as number[] };
  for (let round = 0; round < scale.warmRounds; round += 1) {
    times.nothing.push((await runNothing()).seconds);
    times.same.push(await buildSame(full));
    await editOneUnit(root);
    changed.full.push(await buildChanged(full, build));
    changed.pages.push(await buildChanged(pages, build));
  }
  const above = byRound(times.same, times.nothing, (same, nothing) => same - nothing);
  return {
    figures: [
      inSeconds("an empty `npm run`", times.nothing),
      inSeconds("`npm run build`, nothing changed", times.same),
      inSeconds("… above an empty `npm run`", above, atMost(0.5)),
      inSeconds("one unit changed, all outputs", changed.full, atMost(2.5)),
      inSeconds("one unit changed, without PDFs", changed.pages, atMost(1)),
    ],
    notes: NOTES,
  };
}

const NOTES = [
  "Everything takes turns, in a copy of the town that was built once before, with and without PDFs into a folder each. An empty `npm run` is a script `node -e 0`: npm and the start of Node, which no command of ours can save.",
  "One unit changed: one is added to the first number of one unit's file, each round anew, so that no build has seen that figure. `node scripts/run.mjs build`, without npm.",
  "The list of the published files' hashes must stay the same where nothing is changed, and must change where a figure is.",
];

async function buildSame(plan: BuildPlan): Promise<number> {
  const before = await readFingerprint(plan.out);
  const { seconds } = await runNpmScript("build", toWords(plan));
  if ((await readFingerprint(plan.out)) !== before)
    throw new Error("A build with nothing changed has changed the site.");
  return seconds;
}

async function buildChanged(plan: BuildPlan, build: Build): Promise<number> {
  const before = await readFingerprint(plan.out);
  const { seconds } = await build(plan);
  if ((await readFingerprint(plan.out)) === before)
    throw new Error("A build with one figure changed has not changed the site.");
  return seconds;
}
