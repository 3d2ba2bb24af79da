import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { KEEP_NAME } from "../model/texts/published-names.ts";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import { NEVER, type StopRequest } from "../stopped.ts";
import { cleanLeftovers } from "./clean-leftovers.ts";
import { flushTree } from "./flush.ts";
import { formatLedger, readUntouched, LEDGER_NAME, readLedger } from "./ledger.ts";
import type { KeptFile, Key, Ledger } from "./ledger.ts";
import { lockOutput, type OutputLock } from "./output-lock.ts";
import { withOutputFaults } from "./output-fault.ts";
import { discard, giveBack, guarded, toFault, toLostLock, type Run } from "./run.ts";
import { makeRunToken } from "./run-token.ts";
import {
  makeStagedFiles,
  toSegments,
  type ReleasedFile,
  type WrittenFile,
} from "./staged-files.ts";
import { PUBLISHED, swap, toSwapPlaces, type SwapPlaces } from "./swap.ts";
import { verifyRelease } from "./verify-release.ts";
import { readNote, writeNotes } from "./write-notes.ts";

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
  /** Tells the path of each file that is written from now on, when it stands whole in `folder`. */
  onWritten(listen: (path: string) => void): void;
  /**
   * Takes over from the present output what the last build made under this key, with all its files; gives what was told
   * of them then. `undefined`: nothing was made under the key, or a file is no longer as it was made.
   */
  take<Told>(key: Key<Told>): Told | undefined;
  /** Writes what was made under a key, and remembers it for the next build. */
  put<Told>(key: Key<Told>, made: Made<Told>): Promise<Told>;
  /** Makes this under this key: takes over what was made under it before, or makes it and remembers it. */
  make<Told>(key: Key<Told>, make: () => Promise<Made<Told>> | Made<Told>): Promise<Told>;
  /** Remembers under one more key what was made or taken over under a key. */
  also<Told>(key: Key<Told>, known: Key<Told>): void;
  /** Remembers a file for the next build; `swapIn` writes it beside the published folders. */
  note(name: string, content: string): void;
  /** What the last build remembered under this name; `null`: nothing that can be read. */
  recall(name: string): string | null;
  /** The bytes of a file that was written or taken over, as the disk gives them back. */
  read(path: string): Promise<Uint8Array>;
  /** Every file so far, in the order of their paths; one in memory at a time. */
  files(): AsyncGenerator<ReleasedFile>;
  /** Verifies, flushes, replaces both folders as a whole: files neither written nor taken over disappear. */
  swapIn(): Promise<void>;
  /** Removes what was written and gives the lock back; harmless after `swapIn`. */
  discard(): Promise<void>;
}

/** Files that were made together, and plain data about them that the build needs again when they are taken over. */
export interface Made<Told> {
  readonly files: readonly { readonly path: string; readonly content: string | Uint8Array }[];
  /** Plain data, and never `null` or `undefined`, which mean that there is nothing. */
  readonly told: Told & object;
}

/**
 * Locks the output folder, repairs what a killed run left, and begins a new release beside the old output. So we
 * know before the work whether the output can be written.
 * @param options `isAnew`: nothing of the present output is taken over
 * @throws EnvironmentFault when it cannot, or another run holds the lock
 */
export async function openRelease(
  outFolder: string,
  { stop = NEVER, isAnew = false }: { readonly stop?: StopRequest; readonly isAnew?: boolean } = {},
): Promise<Release> {
  const token = makeRunToken();
  const places = toSwapPlaces(path.resolve(outFolder), token);
  const lock = await withOutputFaults(outFolder, () => openPlaces(places, token));
  const staged = makeStagedFiles(places.staging);
  const before: Ledger = isAnew ? new Map() : readLedger(places.out);
  return toRelease(
    { places, lock, staged, notes: new Map(), isAnew, before, now: new Map(), stop, faults: [] },
    outFolder,
  );
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
    write: async (to, content) => {
      await guarded(run, toPlace(to), () => staged.write(to, content));
    },
    onWritten: (listen) => {
      staged.onWritten(listen);
    },
    take: (key) => takeOver(run, key),
    put: (key, made) => putUnder(run, key, made),
    make: async (key, make) => takeOver(run, key) ?? putUnder(run, key, await make()),
    also: (key, known) => {
      const making = run.now.get(known);
      if (making === undefined) throw new Error(`Nothing stands under ${known}.`);
      run.now.set(key, making);
    },
    note: (name, content) => run.notes.set(name, content),
    recall: (name) => (run.isAnew ? null : readNote(places.out, name)),
    read: (name) =>
      guarded(run, toPlace(name), () => readFile(path.join(places.staging, ...toSegments(name)))),
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

async function* readAll(run: Run, outFolder: string): AsyncGenerator<ReleasedFile> {
  const files = run.staged.read();
  for (;;) {
    const next = await guarded(run, outFolder, () => files.next());
    if (next.done === true) return;
    yield next.value;
  }
}

/** Without waiting: a generator asks for this, and to read a file at once takes less time than to wait for it. */
function takeOver<Told>(run: Run, key: Key<Told>): Told | undefined {
  const { places, staged, before, now, faults, stop } = run;
  if (faults.length > 0) throw faults[0];
  stop.signal.throwIfAborted();
  const making = before.get(key);
  if (making === undefined) return undefined;
  const found = making.files.map((file) => ({ file, bytes: readUntouched(places.out, file) }));
  if (found.some(({ bytes }) => bytes === null)) return undefined;
  for (const { file, bytes } of found) {
    const from = path.join(places.out, ...toSegments(file.path));
    try {
      if (bytes !== null) staged.takeOver(file.path, from, bytes);
    } catch (error) {
      throw toFault(run, from, error);
    }
  }
  now.set(key, making);
  return making.told as Told; // the key decides what was told under it
}

async function putUnder<Told>(
  run: Run,
  key: Key<Told>,
  { files, told }: Made<Told>,
): Promise<Told> {
  const { places, staged, now } = run;
  const kept: KeptFile[] = [];
  for (const { path: to, content } of files) {
    const write = () => staged.write(to, content);
    const { sha256 } = await guarded(run, path.join(places.out, to), write);
    kept.push({ path: to, sha256 });
  }
  now.set(key, { files: kept, told });
  return told;
}

async function swapIn({ places, lock, staged, notes, now, stop }: Run): Promise<void> {
  await writeKeep(places);
  const isNew = (name: string) => staged.written.get(name)?.isNew !== false;
  await flushTree(places.staging, stop.signal, { isNew });
  stop.signal.throwIfAborted();
  if (lock.isLost()) throw new EnvironmentFault(toLostLock(places.out));
  stop.commit();
  await swap(places);
  if (now.size > 0) notes.set(LEDGER_NAME, formatLedger(now));
  await writeNotes(places.out, notes);
  await giveBack(lock);
}

/** This file keeps the folder, which git ignores otherwise, in the repository; nobody checks it, so it is empty. */
async function writeKeep({ out, staging }: SwapPlaces): Promise<void> {
  const [published] = PUBLISHED;
  const isKept = existsSync(path.join(out, published, KEEP_NAME));
  if (isKept) await writeFile(path.join(staging, published, KEEP_NAME), "");
}
