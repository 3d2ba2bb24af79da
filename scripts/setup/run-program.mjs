// Plain JavaScript with nothing but Node's own modules, like run.mjs, which asks it.
import process from "node:process";

/** With these somebody asks a program to stop. @type {readonly NodeJS.Signals[]} */
export const REQUESTS = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs a program and hands on the signals that ask us to stop.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 * @returns {Promise<number | NodeJS.Signals>} how it ended
 * @throws when it cannot be started
 */
export async function runProgram(program, args, options) {
  // Most commands start no other program, and Node's own code for it takes time to load.
  const { spawn } = await import("node:child_process");
  const child = spawn(program, args, options);
  // On Windows a console tells its programs itself, and a signal from us would kill without warning.
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => void (process.platform === "win32" || child.kill(signal));
  for (const signal of REQUESTS) process.on(signal, forward);
  try {
    return await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code, signal) => {
        resolve(code ?? signal ?? "SIGTERM");
      });
    });
  } finally {
    for (const signal of REQUESTS) process.off(signal, forward);
  }
}
