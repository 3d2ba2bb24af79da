import { spawn } from "node:child_process";
import process from "node:process";
import { text } from "node:stream/consumers";

export interface Run {
  /** From spawning the process to its end. */
  readonly seconds: number;
  readonly output: string;
}

/** Nothing here takes so long. The limit ends a script that hangs. */
const LIMIT_MS = 1_200_000;

/** Runs a script to its end in a Node process of its own, TypeScript with the loader that runs us. */
export async function runNode(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const loader = script.endsWith(".ts") ? process.execArgv : [];
  const started = performance.now();
  const child = spawn(process.execPath, [...loader, script, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: LIMIT_MS,
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) {
    const what = [script, ...args.slice(0, 1)].join(" ");
    throw new Error(`${what} ended with ${code ?? "a signal"}:\n${output}${errors}`);
  }
  return { seconds: (performance.now() - started) / 1000, output };
}
