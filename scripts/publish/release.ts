import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { KEEP_NAME } from "../model/published-names.ts";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import { NEVER, type StopRequest } from "../stopped.ts";
import { cleanLeftovers } from "./clean-leftovers.ts";
import { flushTree } from "./flush.ts";
import { lockOutput, type OutputLock } from "./output-lock.ts";
import { toOutputFault, withOutputFaults } from "./output-fault.ts";
import { makeRunToken } from "./run-token.ts";
import {
  makeStagedFiles,
  toSegments,
  type ReleasedFile,
  type StagedFiles,
  type WrittenFile,
} from "./staged-files.ts";
import { toSha256 } from "./to-sha256.ts";
import { PUBLISHED, removeTree, swap, toSwapPlaces, type SwapPlaces } from "./swap.ts";
import { verifyRelease } from "./verify-release.ts";
import { writeNotes } from "./write-notes.ts";

/** A new `site/` and `noi-bo/` in the making; readers see the old ones until `swapIn`. */
export interface Release {
  /** Where the new folders stand until `swapIn`: read the finished release there, never write there. */
  readonly folder: string;
  /** Every file so far, by its path. */
  readonly written: ReadonlyMap<string, WrittenFile>;
  /**
   * @param path posix path under `site/` or `noi-bo/`; any other is a defect of ours
   * @throws EnvironmentFault when the disk refuses; the release is discarded then
   */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /**
   * Takes a file over from the present output.
   * @throws EnvironmentFault when it is no longer what the last build made
   */
  keep(path: string, sha256: string): Promise<void>;
  /** Remembers a file for the next build; `swapIn` writes it beside the published folders. */
  note(name: string, content: string): void;
  /** Every file written or kept so far, in the order of their paths; one in memory at a time. */
  files(): AsyncGenerator<ReleasedFile>;
  /** Verifies, flushes, replaces both folders as a whole: files neither written nor kept disappear. */
  swapIn(): Promise<void>;
  /** Removes what was written and gives the lock back; harmless after `swapIn`. */
  discard(): Promise<void>;
}

/** What one run works with; `stop` says that somebody wants the run to end. */
interface Run {
  readonly places: SwapPlaces;
  readonly lock: OutputLock;
  readonly staged: StagedFiles;
  readonly notes: Map<string, string>;
  readonly stop: StopRequest;
}

/**
 * Locks the output folder, repairs what a killed run left, and begins a new release beside the old output. So we
 * know before the work whether the output can be written.
 * @throws EnvironmentFault when it cannot, or another run holds the lock
 */
export async function openRelease(outFolder: string, stop = NEVER): Promise<Release> {
  const token = makeRunToken();
  const places = toSwapPlaces(path.resolve(outFolder), token);
  const lock = await withOutputFaults(outFolder, () => openPlaces(places, token));
  const staged = makeStagedFiles(places.staging);
  return toRelease({ places, lock, staged, notes: new Map(), stop }, outFolder);
}

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
  const { places, staged } = run;
  const toPlace = (to: string) => path.join(outFolder, to);
  const release: Release = {
    folder: places.staging,
    written: staged.written,
    write: (to, content) => guarded(run, toPlace(to), () => staged.write(to, content)),
    keep: (to, sha256) => guarded(run, toPlace(to), () => keep(run, to, sha256)),
    note: (name, content) => run.notes.set(name, content),
    files: () => readAll(run, outFolder),
    swapIn: () =>
      guarded(run, outFolder, async () => {
        await verifyRelease(release);
        await swapIn(run);
      }),
    discard: () => discard(run),
  };
  return release;
}

/** Does work for a release that nobody has asked to stop; discards the release when the work fails. */
async function guarded<T>(run: Run, place: string, work: () => Promise<T>): Promise<T> {
  try {
    run.stop.signal.throwIfAborted();
    return await work();
  } catch (error) {
    // The run that took our lock has removed our files too, so a lost lock explains any failure.
    const isLost = run.lock.isLost();
    await discard(run);
    if (isLost) throw new EnvironmentFault(toLostLock(run.places.out), { cause: error });
    throw toOutputFault(error, place);
  }
}

async function* readAll(run: Run, outFolder: string): AsyncGenerator<ReleasedFile> {
  const files = run.staged.read();
  for (;;) {
    const next = await guarded(run, outFolder, () => files.next());
    if (next.done === true) return;
    yield next.value;
  }
}

async function keep({ places, staged }: Run, to: string, sha256: string): Promise<void> {
  const file = path.join(places.out, ...toSegments(to));
  const bytes = existsSync(file) ? await readFile(file) : null;
  if (bytes === null || toSha256(bytes) !== sha256) throw new EnvironmentFault(toChanged(file));
  await staged.write(to, bytes);
}

async function discard({ places, lock }: Pick<Run, "places" | "lock">): Promise<void> {
  // When a swap could not be undone, we keep all for the next run to repair; it also removes what we cannot.
  if (!existsSync(places.old)) await removeTree(places.staging).catch(() => undefined);
  await giveBack(lock);
}

async function swapIn({ places, lock, notes, stop }: Run): Promise<void> {
  await writeKeep(places);
  await flushTree(places.staging, stop.signal);
  stop.signal.throwIfAborted();
  if (lock.isLost()) throw new EnvironmentFault(toLostLock(places.out));
  stop.commit();
  await swap(places);
  await writeNotes(places.out, notes);
  await giveBack(lock);
}

/** This file keeps the folder, which git ignores otherwise, in the repository; nobody checks it, so it is empty. */
async function writeKeep({ out, staging }: SwapPlaces): Promise<void> {
  const [published] = PUBLISHED;
  const isKept = existsSync(path.join(out, published, KEEP_NAME));
  if (isKept) await writeFile(path.join(staging, published, KEEP_NAME), "");
}

/** When the disk refuses to remove the lock, it soon is the lock of a dead run, and the next run removes it. */
async function giveBack(lock: OutputLock): Promise<void> {
  await lock.release().catch(() => undefined);
}

function toLostLock(out: string): string {
  return (
    `Khóa của lần chạy này trong “${out}” đã bị xóa giữa chừng, có thể do máy ngủ lâu hoặc một lần chạy khác; ` +
    `hãy chạy lại. Lần chạy này chưa thay đổi kết quả.`
  );
}

function toChanged(file: string): string {
  return (
    `Tệp “${file}” bị sửa hoặc xóa trong khi đang dựng; hãy đóng chương trình đang mở nó rồi chạy lại. ` +
    `Lần chạy này chưa thay đổi kết quả.`
  );
}
