import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import { cleanLeftovers } from "./clean-leftovers.ts";
import { flushTree } from "./flush.ts";
import { lockOutput, type OutputLock } from "./output-lock.ts";
import { toOutputFault, withOutputFaults } from "./output-fault.ts";
import {
  makeStagedFiles,
  toSegments,
  type ReleasedFile,
  type StagedFiles,
  type WrittenFile,
} from "./staged-files.ts";
import { PUBLISHED, removeTree, swap, toSwapPlaces, type SwapPlaces } from "./swap.ts";
import { verifyRelease } from "./verify-release.ts";
import { writeNotes } from "./write-notes.ts";

/** A new `site/` and `noi-bo/` in the making; readers see the old ones until `swapIn`. */
export interface Release {
  /** Where the new folders stand until `swapIn`: for reading the finished whole, never for writing. */
  readonly folder: string;
  /** Every file so far, by its path. */
  readonly written: ReadonlyMap<string, WrittenFile>;
  /**
   * @param path posix path under `site/` or `noi-bo/`; any other is a defect of ours
   * @throws EnvironmentFault when the disk refuses; the release is discarded then
   */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Takes a file over from the output that stands; it must be there. */
  keep(path: string): Promise<void>;
  /** A file for the next build, put beside the published folders once they stand. */
  note(name: string, content: string): void;
  /** Every file written or kept so far, in the order of their paths; one in memory at a time. */
  files(): AsyncGenerator<ReleasedFile>;
  /** Verifies, flushes, replaces both folders as a whole: files neither written nor kept disappear. */
  swapIn(): Promise<void>;
  /** Removes what was written and gives the lock back; harmless after `swapIn`. */
  discard(): Promise<void>;
}

/** One run's means; `stop` tells that somebody wants it to end. */
interface Run {
  readonly places: SwapPlaces;
  readonly lock: OutputLock;
  readonly staged: StagedFiles;
  readonly notes: Map<string, string>;
  readonly stop: AbortSignal;
}

/**
 * Locks the output folder, repairs what a killed run left, and begins a new release beside the old output. That
 * this folder can be made shows, before the work, that the output can be written.
 * @throws EnvironmentFault when it cannot, or another run holds the lock
 */
export async function openRelease(outFolder: string, stop = NEVER): Promise<Release> {
  const token = `${String(process.pid)}-${randomBytes(4).toString("hex")}`;
  const places = toSwapPlaces(path.resolve(outFolder), token);
  const lock = await withOutputFaults(outFolder, () => openPlaces(places, token));
  const staged = makeStagedFiles(places.staging);
  return toRelease({ places, lock, staged, notes: new Map(), stop }, outFolder);
}

const NEVER = new AbortController().signal;

async function openPlaces(places: SwapPlaces, token: string): Promise<OutputLock> {
  await mkdir(places.out, { recursive: true });
  const lock = await lockOutput(places.out, token);
  try {
    await cleanLeftovers(places.out);
    for (const name of PUBLISHED) await mkdir(path.join(places.staging, name), { recursive: true });
    return lock;
  } catch (error) {
    await discard({ places, lock });
    throw error;
  }
}

function toRelease(run: Run, outFolder: string): Release {
  const { places, staged, stop } = run;
  const guarded = async (place: string, work: () => Promise<void>): Promise<void> => {
    try {
      stop.throwIfAborted();
      await work();
    } catch (error) {
      await discard(run);
      throw toOutputFault(error, place);
    }
  };
  const write: Release["write"] = (to, content) =>
    guarded(path.join(outFolder, to), () => staged.write(to, content));
  const release: Release = {
    folder: places.staging,
    written: staged.written,
    write,
    keep: (to) =>
      guarded(path.join(outFolder, to), async () => {
        await staged.write(to, await readFile(path.join(places.out, ...toSegments(to))));
      }),
    note: (name, content) => run.notes.set(name, content),
    files: () => staged.read(),
    swapIn: () =>
      guarded(outFolder, async () => {
        await verifyRelease(release);
        await swapIn(run);
      }),
    discard: () => discard(run),
  };
  return release;
}

async function discard({ places, lock }: Pick<Run, "places" | "lock">): Promise<void> {
  // A swap that could not even be undone is left whole for the next run to repair; so is what resists removal.
  if (!existsSync(places.old)) await removeTree(places.staging).catch(() => undefined);
  await giveBack(lock);
}

async function swapIn({ places, lock, notes, stop }: Run): Promise<void> {
  // It keeps the otherwise ignored folder in the repository.
  const keep = path.join("site", ".gitkeep");
  const oldKeep = path.join(places.out, keep);
  if (existsSync(oldKeep)) await copyFile(oldKeep, path.join(places.staging, keep));
  await flushTree(places.staging);
  stop.throwIfAborted();
  if (!lock.isHeld()) throw new EnvironmentFault(toLostLock(places.out));
  await swap(places);
  await writeNotes(places.out, notes);
  await giveBack(lock);
}

/** A lock that the disk does not let go of now is a dead run's soon, and taken away by the next one. */
async function giveBack(lock: OutputLock): Promise<void> {
  await lock.release().catch(() => undefined);
}

function toLostLock(out: string): string {
  return (
    `Khóa của lần chạy này trong “${out}” đã bị xóa giữa chừng, có thể do máy ngủ lâu hoặc một lần chạy khác; ` +
    `hãy chạy lại. Lần chạy này chưa thay đổi kết quả.`
  );
}
