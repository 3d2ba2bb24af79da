import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { PROJECT } from "./project-root.ts";

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Told all that the program has said so far, whenever it says more. */
  readonly onOutput?: (child: ChildProcess, told: string) => void;
}

/** Runs `node scripts/run.mjs …` as `npm run` would, its output piped. */
export async function runCli(words: readonly string[], options: RunOptions = {}): Promise<CliRun> {
  const child = spawn(process.execPath, [path.join(PROJECT, "scripts/run.mjs"), ...words], {
    cwd: options.cwd ?? PROJECT,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (chunk: string) => {
      texts[name] += chunk;
      options.onOutput?.(child, texts.stdout + texts.stderr);
    });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ code, ...texts });
    });
  });
}
