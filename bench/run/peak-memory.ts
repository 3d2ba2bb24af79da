import type { ChildProcess } from "node:child_process";
import { findPeakMegabytes, tellsProcesses } from "./process-memory.ts";

/** A look takes less than a millisecond. What a process adds after the last look before its end is not seen. */
const LOOK_EVERY_MS = 40;

/**
 * Watches a program and those of its children that run the same program (`findPeakMegabytes`).
 * @returns a function that ends the watch and gives the greatest sum in MB; `null` where the system does not tell it
 */
export function watchPeakMemory({ pid }: ChildProcess): () => number | null {
  if (!tellsProcesses() || pid === undefined) return () => null;
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, findPeakMegabytes(pid));
  }, LOOK_EVERY_MS);
  return () => {
    clearInterval(timer);
    return peak;
  };
}
