import { existsSync } from "node:fs";
import { mkdir, rename, rm, rmdir } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import { codeOf } from "../setup/error-code.ts";
import { flushFolder } from "./flush.ts";

/** The folders that are replaced, together and as a whole. */
export const PUBLISHED = ["site", "noi-bo"] as const;

/** One run's places in the output folder; a token is `<pid>-<random>`. */
export interface SwapPlaces {
  readonly out: string;
  /** The new folders until they are moved in. */
  readonly staging: string;
  /** The old folders until the new ones stand; it exists only from the beginning of a swap to its end. */
  readonly old: string;
  /** A folder that means nothing any more: its files can be removed in any order. */
  readonly discarded: string;
}

const STAGING_PREFIX = ".dang-dung-";
const OLD_PREFIX = ".cu-";
const DISCARDED_PREFIX = ".bo-";

/** How the names of all these places begin. */
export const PLACE_PREFIXES = [STAGING_PREFIX, OLD_PREFIX, DISCARDED_PREFIX];

export function toSwapPlaces(out: string, token: string): SwapPlaces {
  return {
    out,
    staging: path.join(out, STAGING_PREFIX + token),
    old: path.join(out, OLD_PREFIX + token),
    discarded: path.join(out, DISCARDED_PREFIX + token),
  };
}

/**
 * Moves the old folders out and the new ones in. The swap counts as done when the empty staging folder is gone,
 * which is one indivisible step; until then `rollBack` restores the old state, wherever a kill stopped the swap.
 */
export async function swap(places: SwapPlaces): Promise<void> {
  try {
    await mkdir(places.old);
    for (const name of PUBLISHED) await moveIfThere(places.out, places.old, name);
    for (const name of PUBLISHED) await moveIfThere(places.staging, places.out, name);
    for (const folder of [places.out, places.old]) await flushFolder(folder);
    await rmdir(places.staging);
  } catch (error) {
    await restore(places).catch((second: unknown) => {
      throw new EnvironmentFault(toUnfinished(places, error), { cause: second });
    });
    await cleanIfPossible(places);
    throw error;
  }
  // This step must survive a power cut too; when the disk refuses the flush, the new output stands all the same.
  await flushFolder(places.out).catch(() => undefined);
  await cleanIfPossible(places);
}

/** We can go neither forward nor back, for instance when a program opens the folder during the swap. */
function toUnfinished({ out, old }: SwapPlaces, error: unknown): string {
  return (
    `Đổi kết quả trong “${out}” bị dừng giữa chừng (${codeOf(error) ?? ""}) và chưa trả lại được bản cũ; phần chưa trả nằm trong ` +
    `“${path.basename(old)}”, đừng xóa. Hãy đóng chương trình đang mở thư mục kết quả rồi chạy lại: ` +
    `công cụ sẽ tự khôi phục bản cũ trước.`
  );
}

/**
 * Undoes an unfinished swap, or finishes the cleaning of a finished one. It can be repeated, so a kill while it
 * runs does no harm.
 */
export async function rollBack(places: SwapPlaces): Promise<void> {
  await restore(places);
  await clean(places);
}

/** Moves the new folders back to staging before it brings the old ones back. */
async function restore(places: SwapPlaces): Promise<void> {
  const isUnfinished = existsSync(places.staging) && existsSync(places.old);
  if (!isUnfinished) return;
  for (const name of PUBLISHED) {
    const isMovedIn = !existsSync(path.join(places.staging, name));
    if (isMovedIn) await moveIfThere(places.out, places.staging, name);
    const isGone = !existsSync(path.join(places.out, name));
    if (isGone) await moveIfThere(places.old, places.out, name);
  }
}

/**
 * Renames a folder before it removes it, staging before old. Otherwise a half-removed staging folder beside the old
 * ones would look like new folders moved in, and a half-removed old tree like one that can be restored.
 */
async function clean({ staging, old, discarded }: SwapPlaces): Promise<void> {
  for (const remains of [staging, old]) {
    await removeTree(discarded);
    if (existsSync(remains)) await rename(remains, discarded);
  }
  await removeTree(discarded);
}

/** The next run removes what cannot be removed now; readers have whole folders either way. */
async function cleanIfPossible(places: SwapPlaces): Promise<void> {
  await clean(places).catch(() => undefined);
}

export async function removeTree(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function moveIfThere(from: string, to: string, name: string): Promise<void> {
  const source = path.join(from, name);
  if (existsSync(source)) await renamePatiently(source, path.join(to, name));
}

/** On Windows a virus scanner or a preview may hold a folder for a moment. */
export async function renamePatiently(from: string, to: string, attemptsLeft = 10): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (process.platform !== "win32" || attemptsLeft === 0) throw error;
    await sleep(200);
    await renamePatiently(from, to, attemptsLeft - 1);
  }
}
