import process from "node:process";

/** Runs a piece of work; the time is the processor's for this process alone, so other programs do not lengthen it. */
export function timeOnProcessor<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 };
}

/** Milliseconds of the best of three runs, because the first ones also compile the code. */
export function findLeastMs(work: () => void): number {
  return Math.min(...[1, 2, 3].map(() => timeOnProcessor(work).ms));
}
