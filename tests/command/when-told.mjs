// `--import` loads this before a command, which then stops itself or spoils a file at the very moment when it tells of a
// stage: somebody outside who waits for the line may come too late on a busy machine.
import { appendFileSync } from "node:fs";
import process from "node:process";

const { KHI_NOI: line = "", TIN_HIEU: signal = "", SUA_TEP: file = "" } = process.env;
const { stdout } = process;
const write = stdout.write.bind(stdout);
let isDone = false;

/** @param {[string | Uint8Array, ...any[]]} words */
stdout.write = (...words) => {
  if (!isDone && String(words[0]).includes(line)) {
    isDone = true;
    if (signal !== "") process.kill(process.pid, signal);
    if (file !== "") appendFileSync(file, "\n");
  }
  return write(...words);
};
