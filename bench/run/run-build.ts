import { mkdtemp, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { toSha256 } from "../../scripts/publish/to-sha256.ts";
import { runCommand } from "./run-node.ts";
import type { Run } from "./run-program.ts";

export interface BuildPlan {
  readonly root: string;
  readonly out: string;
  readonly hasPdf: boolean;
}

/** Makes that output, from the start of the program to its end. */
export type Build = (plan: BuildPlan) => Promise<Run>;

/** The words behind `npm run build --`. */
export function toWords({ root, out, hasPdf }: BuildPlan): readonly string[] {
  return ["--root", root, "--out", out, ...(hasPdf ? [] : ["--khong-pdf"])];
}

export async function runBuild(plan: BuildPlan): Promise<Run> {
  return runCommand(["build", ...toWords(plan)]);
}

/** A build into a fresh folder, so that nothing is kept from before; the output is thrown away after `look`. */
export async function runColdBuild(
  { work, build }: { readonly work: string; readonly build: Build },
  plan: Omit<BuildPlan, "out">,
  look: (out: string) => Promise<void> = () => Promise.resolve(),
): Promise<Run> {
  const folder = await mkdtemp(path.join(work, "build-"));
  const out = path.join(folder, "out");
  const run = await build({ ...plan, out });
  await look(out);
  await rm(folder, { recursive: true });
  return run;
}

/** Changes when any published file changes: the hash of the list of all their hashes. */
export async function readFingerprint(out: string): Promise<string> {
  return toSha256(await readFile(path.join(out, "site", "kiem-tra.sha256")));
}
