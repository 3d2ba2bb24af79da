import { spawn } from "node:child_process";
import process from "node:process";
import { text } from "node:stream/consumers";
import { watchPeakMemory } from "./peak-memory.ts";
import { findWaitedSeconds } from "./processor-time.ts";

export interface Run {
  /** From spawning the process to its end. */
  readonly seconds: number;
  /** Of all cores, for the process and all that it waited for; `null` where the system does not tell it. */
  readonly processorSeconds: number | null;
  /** See `watchPeakMemory`. */
  readonly peakMegabytes: number | null;
  readonly output: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Nothing here takes so long. The limit ends a program that hangs. */
const LIMIT_MS = 1_200_000;

/**
 * Runs a program to its end.
 * @throws with all that it said when it does not end with 0
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  { cwd = process.cwd(), env = {} }: Surroundings = {},
): Promise<Run> {
  const waitedBefore = findWaitedSeconds();
  const started = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: LIMIT_MS,
  });
  const findPeak = watchPeakMemory(child);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const seconds = (performance.now() - started) / 1000;
  const peakMegabytes = findPeak();
  if (code !== 0)
    throw new Error(
      `${[program, ...args].join(" ")} ended with ${code ?? "a signal"}:\n${output}${errors}`,
    );
  const waited = findWaitedSeconds();
  return {
    seconds,
    processorSeconds: waited === null || waitedBefore === null ? null : waited - waitedBefore,
    peakMegabytes,
    output,
  };
}
