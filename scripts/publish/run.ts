import { existsSync } from "node:fs";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import type { StopRequest } from "../stopped.ts";
import type { KeptMaking, Ledger } from "./ledger.ts";
import { toOutputFault } from "./output-fault.ts";
import type { OutputLock } from "./output-lock.ts";
import type { StagedFiles } from "./staged-files.ts";
import { removeTree, type SwapPlaces } from "./swap.ts";

/** What one run works with; `stop` says that somebody wants the run to end. */
export interface Run {
  readonly places: SwapPlaces;
  readonly lock: OutputLock;
  readonly staged: StagedFiles;
  readonly notes: Map<string, string>;
  /** Nothing of the present output is taken over. */
  readonly isAnew: boolean;
  /** What the present output was made from. */
  readonly before: Ledger;
  /** The same for the new one. */
  readonly now: Map<string, KeptMaking>;
  readonly stop: StopRequest;
  /** What has failed. Works go on side by side, and after the first failure the others only suffer from it. */
  readonly faults: unknown[];
}

/** Does work for a release that nobody has asked to stop; discards the release when the work fails. */
export async function guarded<T>(run: Run, place: string, work: () => Promise<T>): Promise<T> {
  try {
    if (run.faults.length > 0) throw run.faults[0];
    run.stop.signal.throwIfAborted();
    return await work();
  } catch (error) {
    const fault = toFault(run, place, error);
    await discard(run);
    throw fault;
  }
}

/** The first fault of the run. Who took our lock has removed our files too, so a lost lock explains any failure. */
export function toFault({ lock, places, faults }: Run, place: string, error: unknown): unknown {
  if (faults.length === 0)
    faults.push(
      lock.isLost()
        ? new EnvironmentFault(toLostLock(places.out), { cause: error })
        : toOutputFault(error, place),
    );
  return faults[0];
}

export async function discard({ places, lock }: Pick<Run, "places" | "lock">): Promise<void> {
  // When a swap could not be undone, we keep all for the next run to repair; it also removes what we cannot.
  if (!existsSync(places.old)) await removeTree(places.staging).catch(() => undefined);
  await giveBack(lock);
}

/** When the disk refuses to remove the lock, it soon is the lock of a dead run, and the next run removes it. */
export async function giveBack(lock: OutputLock): Promise<void> {
  await lock.release().catch(() => undefined);
}

export function toLostLock(out: string): string {
  return (
    `Khóa của lần chạy này trong “${out}” đã bị xóa giữa chừng, có thể do máy ngủ lâu hoặc một lần chạy khác; ` +
    `hãy chạy lại. Lần chạy này chưa thay đổi kết quả.`
  );
}
