import { availableParallelism } from "node:os";
import type { FileReport } from "../guard/file-report.ts";
import { createLook, lookAtFiles, type LookAtFiles } from "../guard/guard-release.ts";
import type { StagedFile } from "../guard/staged-file.ts";
import type { Clearance } from "../guard/values/clearance.ts";
import { createArrivals, type Arrivals } from "./arrivals.ts";
import { startCrew, type Crew } from "./crew.ts";
import { take, type GuardTask, type Offer, type Seen } from "./guard-task.ts";

/** The look of the guard at finished files while others are still being made. */
export interface LookAhead {
  /** Offers a finished file to the threads, by its path from the release's folder; nobody waits for them. */
  readonly offer: (path: string) => void;
  /**
   * Gives the reports that `lookAtFiles` gives, for the clearance that the threads have; this thread looks at what no
   * other has taken yet.
   */
  readonly look: LookAtFiles;
  /** Ends all threads. */
  readonly dismiss: () => Promise<void>;
}

interface Options {
  /** Where the release lies on the disk. */
  readonly folder: string;
  readonly clearance: Clearance;
  /** Its abort ends the look. */
  readonly signal: AbortSignal;
  /** So many files must be offered before threads start. */
  readonly fewestFiles?: number;
  /** All threads that may work at once, this one among them. */
  readonly threads?: number;
}

/** A thread takes as long to start as to look at so many pages; a build that changes little starts none. */
const FEWEST_FILES = 40;
/** Each thread holds in memory what the guard knows. */
const MOST_THREADS = 4;
/** A file that is offered after so many is looked at by this thread. */
const MOST_OFFERS = 1 << 20;

/** Threads start with the offer that makes enough of them. When one fails, `look` throws its error. */
export function openLookAhead({
  folder,
  clearance,
  signal,
  fewestFiles = FEWEST_FILES,
  threads = Math.min(availableParallelism(), MOST_THREADS),
}: Options): LookAhead {
  const taken = new Uint8Array(new SharedArrayBuffer(MOST_OFFERS));
  const seen = createArrivals<Seen>(signal);
  const offers: Offer[] = [];
  let toldCount = 0;
  let crew: Promise<Crew> | null = null;
  const start = () => {
    const data: GuardTask = { folder, clearance, taken };
    const onMessage = (message: unknown) => {
      const one = message as Seen; // guard-worker.ts posts nothing else
      seen.put(one.at, one);
    };
    return startCrew("guard-worker", { size: threads - 1, data, onMessage, onEnd: seen.fail });
  };
  const tellNew = ({ tell }: Crew) => {
    if (toldCount < offers.length) tell(offers.slice(toldCount));
    toldCount = offers.length;
  };
  return {
    offer: (path) => {
      if (offers.length === MOST_OFFERS) return;
      offers.push({ at: offers.length, path });
      if (threads < 2 || offers.length < fewestFiles) return;
      crew ??= start();
      crew.then(tellNew, seen.fail);
    },
    look: async (files, own) => {
      if (own !== clearance) throw new TypeError("The other threads have another clearance.");
      return crew === null
        ? lookAtFiles(files, clearance)
        : lookBeside({ files, offers, taken, seen }, createLook(clearance));
    },
    dismiss: async () => {
      // Whoever waits has the error if the threads did not start; then there are none to end.
      await crew?.then(
        ({ dismiss }) => dismiss(),
        () => undefined,
      );
      seen.fail(new Error("The look is over."));
    },
  };
}

interface Shared {
  readonly files: readonly StagedFile[];
  readonly offers: readonly Offer[];
  readonly taken: Uint8Array;
  readonly seen: Arrivals<Seen>;
}

/** Looks at files while other threads do, from the end, since they take the first ones first. */
async function lookBeside(
  { files, offers, taken, seen }: Shared,
  look: (file: StagedFile) => Promise<FileReport>,
): Promise<readonly FileReport[]> {
  const placeOf = new Map(offers.map(({ at, path }) => [path, at]));
  const reports = new Map<string, FileReport>();
  for (const file of files.toReversed()) {
    seen.throwIfFailed();
    const at = placeOf.get(file.path);
    if (at === undefined || take(taken, at)) reports.set(file.path, await look(file));
  }
  for (const file of files) {
    const at = placeOf.get(file.path);
    if (at === undefined || reports.has(file.path)) continue;
    const { sha256, report } = await seen.wait(at);
    // A file that another thread has read before it was finished, or could not read, is looked at again.
    const isSame = sha256 === file.sha256 && report !== null;
    reports.set(file.path, isSame ? report : await look(file));
  }
  return [...reports.values()];
}
