import type { FileReport } from "../guard/file-report.ts";
import type { Clearance } from "../guard/values/clearance.ts";

/** What a thread of the guard starts with. Plain data. */
export interface GuardTask {
  /** Where the release lies on the disk. */
  readonly folder: string;
  readonly clearance: Clearance;
  /** Shared by all threads: whether one of them has taken the offer at this place. */
  readonly taken: Uint8Array;
}

/** A file to look at. Every thread hears of it, and one takes it. */
export interface Offer {
  readonly at: number;
  /** From the folder of the release. */
  readonly path: string;
}

/** What a thread has seen. */
export interface Seen {
  readonly at: number;
  /** Of the bytes that were looked at; `null`: they could not be read. */
  readonly sha256: string | null;
  readonly report: FileReport | null;
}

/** Takes an offer for this thread; `false`: another has it. */
export function take(taken: Uint8Array, at: number): boolean {
  return Atomics.compareExchange(taken, at, 0, 1) === 0;
}
