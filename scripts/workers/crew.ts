import { Worker } from "node:worker_threads";
import type { EntryName } from "../setup/bundle/entries.mjs";
import { findWorkerStart } from "../setup/worker-start.ts";

/** Threads that run the same code and hear the same messages. */
export interface Crew {
  readonly tell: (message: unknown) => void;
  /** Ends the threads, whatever they do; they are gone afterwards. */
  readonly dismiss: () => Promise<void>;
}

interface CrewOptions {
  readonly size: number;
  /** Plain data, which each thread reads as `workerData`. */
  readonly data: unknown;
  /** Takes what a thread posts. */
  readonly onMessage: (message: unknown) => void;
  /** Takes what a thread has thrown, with its stack; also called when a thread ends, for whatever reason. */
  readonly onEnd: (error: unknown) => void;
}

/** In megabytes: what a thread has just made it soon throws away, so a small room will do. */
const YOUNG_MB = 16;

/**
 * Starts an entry of the program in threads of their own.
 * @param name a name of the list in `setup/bundle/entries.mjs`
 */
export async function startCrew(name: EntryName, options: CrewOptions): Promise<Crew> {
  const { size, data, onMessage, onEnd } = options;
  const start = await findWorkerStart(name);
  const workers = Array.from({ length: size }, () => {
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
    const worker = new Worker(start, { workerData: data, execArgv: [], resourceLimits });
    return worker
      .on("message", onMessage)
      .on("error", onEnd)
      .on("exit", (code) => {
        onEnd(new Error(`A thread “${name}” ended by itself with ${code}.`));
      });
  });
  return {
    tell: (message) => {
      for (const worker of workers) worker.postMessage(message);
    },
    dismiss: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
