import { readFileSync } from "node:fs";
import process from "node:process";

/** Linux counts in hundredths of a second for every program (`USER_HZ`). */
const TICKS_PER_SECOND = 100;

/**
 * The processor time of all processes that we have started and that have ended, in seconds. The difference over one run
 * is the time of that run, and hardly grows when other programs are busy.
 * @returns `null` outside Linux
 */
export function findWaitedSeconds(): number | null {
  if (process.platform !== "linux") return null;
  const stat = readFileSync("/proc/self/stat", "utf8");
  // The name of the program, in brackets, may hold spaces; the fields after it are numbers (proc(5): cutime, cstime).
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}
