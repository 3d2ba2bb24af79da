import { spawn } from "node:child_process";
import process from "node:process";
import { text } from "node:stream/consumers";

export interface Run {
  /** From spawning the process to its end. */
  readonly seconds: number;
  readonly output: string;
}

/** Generous for everything measured here; a program that hangs must not hang the benchmark. */
const LIMIT_MS = 300_000;

/** Runs a program to its end, without a console to wait at. */
export async function runProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const started = performance.now();
  const child = spawn(program, [...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: LIMIT_MS,
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) {
    const what = [program, ...args.slice(0, 2)].join(" ");
    throw new Error(`${what} ended with ${code ?? "a signal"}:\n${output}${errors}`);
  }
  return { seconds: (performance.now() - started) / 1000, output };
}
