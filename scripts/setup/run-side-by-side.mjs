// Plain JavaScript with nothing but Node's own modules, like run.mjs, which asks it.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";

const AT_ONCE = 2;

/**
 * Runs programs two at a time, because each of them keeps one core busy. What a program has said is shown whole when
 * all before it in the list have been shown. After a failure no further program begins.
 * @param {readonly ((output: number) => Promise<number>)[]} programs each runs one, with all its output going to an
 * open file, and gives its exit code
 * @param {(text: string) => void} [show]
 * @returns {Promise<number>} the exit code of the first in the list that failed; 0: none did
 */
export async function runSideBySide(programs, show = (text) => void process.stdout.write(text)) {
  const folder = mkdtempSync(path.join(tmpdir(), "bao-cao-buoc-"));
  /** @type {(number | undefined)[]} */
  const codes = programs.map(() => undefined);
  const waiting = [...programs.entries()];
  let shownCount = 0;
  const runNext = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, run] = next;
      codes[index] = await runInto(toFile(index), run);
      if (codes[index] !== 0) waiting.length = 0;
      for (; codes[shownCount] !== undefined; shownCount += 1)
        show(readFileSync(toFile(shownCount), "utf8"));
    }
  };
  /** @param {number} index */
  const toFile = (index) => path.join(folder, String(index));
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, runNext));
    return codes.find((code) => code !== undefined && code !== 0) ?? 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} file
 * @param {(output: number) => Promise<number>} run
 */
async function runInto(file, run) {
  const output = openSync(file, "w");
  try {
    return await run(output);
  } finally {
    closeSync(output);
  }
}
