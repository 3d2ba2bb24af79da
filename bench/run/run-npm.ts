import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
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

/** npm as a script for our own Node where we find it: `npm.cmd` cannot be spawned without a shell. */
function findNpm(): readonly [string, ...string[]] {
  const nodeFolder = path.dirname(process.execPath);
  const script = [
    process.env["npm_execpath"] ?? "",
    path.join(nodeFolder, "node_modules/npm/bin/npm-cli.js"),
    path.join(nodeFolder, "../lib/node_modules/npm/bin/npm-cli.js"),
  ].find((file) => path.basename(file) === "npm-cli.js" && existsSync(file));
  if (script !== undefined) return [process.execPath, script];
  return process.platform === "win32" ? ["cmd.exe", "/d", "/s", "/c", "npm.cmd"] : ["npm"];
}
