import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { cp, mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { checkManifest } from "../../scripts/publish/check-manifest.ts";
import { openRelease } from "../../scripts/publish/release.ts";
import { buildHere } from "../roots/build-here.ts";
import { PROJECT } from "../roots/project-root.ts";
import { makeTempFolder } from "../roots/temp-folder.ts";
import { expectAllGone } from "./find-processes.ts";
import { makeRandom } from "./random-numbers.ts";
import {
  expectUnmixed,
  isSameTree,
  makeTwoVersions,
  readPublished,
  type TrialRoot,
  type Version,
} from "./two-versions.ts";

export interface KillCounts {
  readonly kills: number;
  /** The build ended before its moment came, so it does not count as a kill. */
  tooLate: number;
  /** The old output stood. */
  old: number;
  /** The new output stood. */
  fresh: number;
  /** The kill fell into the swap: a folder was out of its place until the repair. */
  inSwap: number;
}

interface Arena {
  readonly out: string;
  /** The temporary folder of the browsers, by which we tell ours from others. */
  readonly temp: string;
  readonly words: readonly string[];
}

/**
 * Kills that many builds over an old output at random moments, a third of them close to or in the swap. Expects
 * after each: never a mixed output; after the repair with which every build begins, exactly the old or the new one.
 */
export async function killBuilds(
  settings: TrialRoot & { readonly kills: number; readonly seed: number },
): Promise<KillCounts> {
  const random = makeRandom(settings.seed);
  const versions = await makeTwoVersions(settings);
  const arena = await makeArena(settings.hasPdf);
  const counts: KillCounts = { kills: settings.kills, tooLate: 0, old: 0, fresh: 0, inSwap: 0 };
  await cp(versions[0].out, arena.out, { recursive: true });
  // How many milliseconds a build takes; the first one, which is killed when its last file stands, tells.
  let duration = 0;
  let current: Version = versions[0];
  for (let kill = 0; counts.old + counts.fresh < settings.kills; kill += 1) {
    const next = current === versions[0] ? versions[1] : versions[0];
    const isWhole = random() < 0.5;
    const moment = chooseMoment(kill, random, duration);
    const started = performance.now();
    const wasKilled = await buildAndKill(next, arena, { moment, isWhole });
    if (kill === 0) duration = performance.now() - started;
    const found = await judge(arena, { old: current, fresh: next });
    if (!found.isOld) current = next;
    if (wasKilled) {
      counts[found.isOld ? "old" : "fresh"] += 1;
      counts.inSwap += Number(found.isInSwap);
    } else {
      counts.tooLate += 1;
      // The machine has become faster since it was measured.
      if (moment.after === "start") duration *= 0.9;
    }
  }
  const { out } = arena;
  const { hasPdf } = settings;
  expect((await buildHere({ root: current.root, out, hasPdf })).code).toBe(0);
  expect((await readdir(arena.out)).filter((name) => !KNOWN.has(name))).toEqual([]);
  return counts;
}

const KNOWN = new Set([".cache", "noi-bo", "site"]);

async function makeArena(hasPdf: boolean): Promise<Arena> {
  const out = await makeTempFolder("bi-dung");
  const temp = path.join(await makeTempFolder("tam"), "tam");
  await mkdir(temp);
  return { out, temp, words: ["--out", out, ...(hasPdf ? [] : ["--khong-pdf"])] };
}

/** Milliseconds after the run began, after its last file was written, or after the swap began. */
interface Moment {
  readonly after: "start" | "seal" | "swap";
  readonly pauseMs: number;
}

function chooseMoment(kill: number, random: () => number, duration: number): Moment {
  if (kill % 6 === 3) return { after: "swap", pauseMs: random() < 0.5 ? 0 : random() * 3 };
  if (kill % 3 === 0) return { after: "seal", pauseMs: random() * 40 };
  return { after: "start", pauseMs: random() * duration };
}

/** True when the kill was in time. */
async function buildAndKill(
  version: Version,
  arena: Arena,
  { moment, isWhole }: { readonly moment: Moment; readonly isWhole: boolean },
): Promise<boolean> {
  const words = ["build", "--root", version.root, ...arena.words];
  const child = spawn(process.execPath, [path.join(PROJECT, "scripts/run.mjs"), ...words], {
    cwd: PROJECT,
    env: { ...process.env, TMPDIR: arena.temp },
    stdio: "ignore",
    detached: true,
  });
  const ended = once(child, "exit");
  if (moment.after !== "start") await awaitMoment(arena.out, child, moment);
  if (moment.pauseMs > 0) await Promise.race([ended, sleep(moment.pauseMs)]);
  if (child.exitCode === null) killRun(child, isWhole);
  await ended;
  return child.signalCode === "SIGKILL";
}

async function awaitMoment(out: string, child: ChildProcess, { after }: Moment): Promise<void> {
  const stands = (prefix: string, last: string) =>
    readdirSync(out).some(
      (name) => name.startsWith(prefix) && existsSync(path.join(out, name, last)),
    );
  while (child.exitCode === null && !stands(".dang-dung-", "noi-bo/kiem-tra.sha256"))
    await sleep(2);
  // Without a pause, because a swap takes a millisecond or two.
  while (after === "swap" && child.exitCode === null && !stands(".cu-", "")) await nextTurn();
}

/** Kills the whole process group, or only the program, so that its browser has to notice by itself. */
function killRun(child: ChildProcess, isWhole: boolean): void {
  const { pid } = child;
  if (pid === undefined) throw new Error("The build did not start.");
  try {
    process.kill(isWhole ? -pid : pid, "SIGKILL");
  } catch {
    // It has ended by itself in the meantime.
  }
}

/** Tells whether the old output stands, and whether a repair was needed. */
async function judge(
  { out, temp }: Arena,
  { old, fresh }: { readonly old: Version; readonly fresh: Version },
): Promise<{ readonly isOld: boolean; readonly isInSwap: boolean }> {
  await expectAllGone([out, temp]);
  await rm(temp, { recursive: true });
  await mkdir(temp);
  const atOnce = await readPublished(out);
  expectUnmixed(atOnce, [old, fresh]);
  await (await openRelease(out)).discard();
  const repaired = await readPublished(out);
  const isOld = isSameTree(repaired, old.tree);
  expect(isOld || isSameTree(repaired, fresh.tree)).toBe(true);
  for (const tree of ["site", "noi-bo"]) {
    const { missing, changed, extra } = await checkManifest(path.join(out, tree));
    expect({ missing, changed, extra }).toEqual({ missing: [], changed: [], extra: [] });
  }
  expect((await readdir(out)).filter((name) => !KNOWN.has(name))).toEqual([]);
  return { isOld, isInSwap: !isSameTree(atOnce, repaired) };
}
