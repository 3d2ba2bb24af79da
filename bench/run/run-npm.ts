import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { findNpm } from "../../scripts/setup/find-npm.mjs";
import { PROJECT } from "./run-node.ts";
import { runProgram, type Run } from "./run-program.ts";

/** Runs a script of our package.json as people do. */
export async function runNpmScript(name: string, words: readonly string[]): Promise<Run> {
  return runNpm(["run", "--silent", name, "--", ...words], PROJECT);
}

/**
 * Lays out a package whose only script does nothing.
 * @returns what runs it: the time is that of npm and of starting Node, which no command of ours can save
 */
export async function prepareEmptyScript(work: string): Promise<() => Promise<Run>> {
  const folder = path.join(work, "empty-package");
  await mkdir(folder);
  const scripts = { nothing: "node -e 0" };
  await writeFile(path.join(folder, "package.json"), JSON.stringify({ private: true, scripts }));
  return () => runNpm(["run", "--silent", "nothing"], folder);
}

async function runNpm(words: readonly string[], cwd: string): Promise<Run> {
  const [program, ...first] = findNpm();
  return runProgram(program, [...first, ...words], { cwd });
}
