import { spawn } from "node:child_process";
import path from "node:path";
import process from "node:process";
import type { BuildOptions } from "../../scripts/build-options.ts";
import { PROJECT } from "./project-root.ts";

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The program's own folder; default: ours. */
  readonly project?: string;
  /** What is piped into it; default: nothing is. */
  readonly input?: string;
}

/** Runs `node scripts/run.mjs …` as `npm run` would, its output piped. */
export async function runCli(words: readonly string[], options: RunOptions = {}): Promise<CliRun> {
  const project = options.project ?? PROJECT;
  const child = spawn(process.execPath, [path.join(project, "scripts/run.mjs"), ...words], {
    cwd: options.cwd ?? project,
    env: { ...process.env, ...options.env },
    stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
  });
  child.stdin?.end(options.input);
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name]?.setEncoding("utf8").on("data", (chunk: string) => {
      texts[name] += chunk;
    });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ code, ...texts });
    });
  });
}

/** Builds by the command line. */
export function runBuild({ root, out, hasPdf }: Pick<BuildOptions, "root" | "out" | "hasPdf">) {
  return runCli(["build", "--root", root, "--out", out, ...(hasPdf ? [] : ["--khong-pdf"])]);
}
