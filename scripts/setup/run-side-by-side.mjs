// Plain JavaScript with nothing but Node's own modules, like run.mjs, which asks it.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { runProgram } from "./run-program.mjs";

const AT_ONCE = 2;

/**
 * Runs Node two times at once, because each run keeps one core busy. What a run has said is shown whole when all
 * before it in the list have been shown. After a failure no further run begins.
 * @param {readonly (readonly string[])[]} runs the words for Node of each
 * @param {string} cwd
 * @param {(text: string) => void} [show]
 * @returns {Promise<number | NodeJS.Signals>} how the first in the list ended that did not end with 0; 0: there is none
 */
export async function runSideBySide(
  runs,
  cwd,
  show = (text) => {
    process.stdout.write(text);
  },
) {
  const folder = mkdtempSync(path.join(tmpdir(), "bao-cao-buoc-"));
  /** @param {number} index */
  const toFile = (index) => path.join(folder, String(index));
  /** @type {(number | NodeJS.Signals | undefined)[]} */
  const ends = runs.map(() => undefined);
  const waiting = [...runs.entries()];
  let shownCount = 0;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, words] = next;
      ends[index] = await runNode(words, { cwd, output: toFile(index) });
      if (ends[index] !== 0) waiting.length = 0;
      for (; ends[shownCount] !== undefined; shownCount += 1)
        show(readFileSync(toFile(shownCount), "utf8"));
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return ends.find((end) => end !== undefined && end !== 0) ?? 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {readonly string[]} words
 * @param {{ cwd: string, output: string }} where the file to which all goes that it says
 */
async function runNode(words, { cwd, output }) {
  const file = openSync(output, "w");
  try {
    return await runProgram(process.execPath, words, { cwd, stdio: ["ignore", file, file] });
  } finally {
    closeSync(file);
  }
}
