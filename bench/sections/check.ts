import { mkdtemp } from "node:fs/promises";
import path from "node:path";
import { atMost, byRound, inSeconds, type Measured } from "../figures/figure.ts";
import { prepareEmptyScript, runNpmScript } from "../run/run-npm.ts";
import type { Setting } from "../setting.ts";

/** `npm run check` of the town against an empty `npm run`, in turns. */
export async function measureCheck({ town, work, scale }: Setting): Promise<Measured> {
  const runNothing = await prepareEmptyScript(await mkdtemp(path.join(work, "check-")));
  const nothing: number[] = [];
  const check: number[] = [];
  for (let round = 0; round < scale.warmRounds; round += 1) {
    nothing.push((await runNothing()).seconds);
    check.push((await runNpmScript("check", ["--root", town])).seconds);
  }
  const above = byRound(check, nothing, (one, other) => one - other);
  return {
    figures: [
      inSeconds("an empty `npm run`", nothing),
      inSeconds("`npm run check`", check),
      inSeconds("… above an empty `npm run`", above, atMost(0.4)),
    ],
    notes: ["It reads every file and lists every problem; it writes nothing."],
  };
}
