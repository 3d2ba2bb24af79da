import type { ChildProcess } from "node:child_process";
import { listPeaks, tellsProcesses } from "./process-memory.ts";

/** A look takes less than a millisecond. What a process adds after the last look before its end is not seen. */
const LOOK_EVERY_MS = 40;

/**
 * Watches a program and those of its children that run the same program (`listPeaks`).
 * @returns a function that ends the watch and gives the greatest sum in MB; `null` where the system does not tell it
 */
export function watchPeakMemory({ pid }: ChildProcess): () => number | null {
  if (!tellsProcesses() || pid === undefined) return () => null;
  let greatest = 0;
  let known: ReadonlyMap<number, number> = new Map([[pid, 0]]);
  const timer = setInterval(() => {
    const peaks = listPeaks(pid);
    // For a moment a new process is a copy of the one that starts it, so only those of the last look count.
    const sum = [...peaks].reduce((all, [one, peak]) => (known.has(one) ? all + peak : all), 0);
    greatest = Math.max(greatest, sum);
    known = peaks;
  }, LOOK_EVERY_MS);
  return () => {
    clearInterval(timer);
    // A program that ended before the first look has told nothing.
    return greatest === 0 ? null : greatest;
  };
}
