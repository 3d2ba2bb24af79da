import { spawn } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { PROJECT } from "../roots/project-root.ts";
import { toScreenText } from "./screen-text.ts";

/** A question as it ends on the screen, and what a person types. */
export type Reply = readonly [question: string, answer: string];

/** A command that waits for an answer nobody gives. */
const LONGEST_MS = 40_000;

/**
 * Runs a command on a terminal of its own (`script` of util-linux), answers what it asks, and gives what the screen
 * shows then. It is as wide as any line, so that the picture breaks lines and not the terminal.
 */
export async function runOnTerminal(
  words: readonly string[],
  replies: readonly Reply[] = [],
): Promise<readonly string[]> {
  const command = [process.execPath, path.join(PROJECT, "scripts/run.mjs"), ...words];
  const quoted = command.map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(" ");
  const child = spawn("script", ["-qec", `stty cols 400 rows 200; ${quoted}`, "/dev/null"], {
    cwd: PROJECT,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const tooLong = setTimeout(() => child.kill(), LONGEST_MS);
  const waiting = [...replies];
  let output = "";
  let seen = 0;
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      const found = output.indexOf(next[0], seen);
      if (found < 0) break;
      seen = found + next[0].length;
      waiting.shift();
      child.stdin.write(`${next[1]}\r`);
    }
  });
  await new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => {
      resolve();
    });
  });
  clearTimeout(tooLong);
  if (waiting.length > 0)
    throw new Error(`never asked: ${waiting.map(([question]) => question).join(", ")}\n${output}`);
  return toScreenText(output);
}
