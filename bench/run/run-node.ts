import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { runProgram, type Run, type Surroundings } from "./run-program.ts";

export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** Runs one of our scripts in a Node process of its own; an older Node reads TypeScript with `tsx`, which takes time. */
export async function runScript(
  script: string,
  args: readonly string[],
  env: NonNullable<Surroundings["env"]> = {},
): Promise<Run> {
  if (script.endsWith(".mjs"))
    return runProgram(process.execPath, [script, ...args], { cwd: PROJECT, env });
  const readsTypes = "typescript" in process.features && Boolean(process.features.typescript);
  const loader = readsTypes ? ["--disable-warning=ExperimentalWarning"] : ["--import", "tsx"];
  return runProgram(process.execPath, [...loader, script, ...args], { cwd: PROJECT, env });
}

/** Runs a command as `npm run` does, but without npm. */
export async function runCommand(words: readonly string[]): Promise<Run> {
  const run = path.join(PROJECT, "scripts/run.mjs");
  return runProgram(process.execPath, [run, ...words], { cwd: PROJECT });
}
