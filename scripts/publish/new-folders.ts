import { existsSync } from "node:fs";
import { mkdir, rmdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { SourceFile } from "../load/source-file.ts";
import { flushFolder } from "./flush.ts";
import { withFolderFaults } from "./output-fault.ts";
import { listLeft, makeRunToken } from "./run-token.ts";
import { removeTree, renamePatiently } from "./swap.ts";

/** Its name begins with a dot, so nothing that a kill leaves in it is taken for data. */
const STAGING_PREFIX = ".dang-mo-";

export interface NewFolders {
  /** It may not be there yet. */
  readonly root: string;
  /** Posix paths from the root, none of which is there; in the order in which they are moved in. */
  readonly folders: readonly string[];
  /** All lie in these folders. */
  readonly files: readonly SourceFile[];
}

/**
 * Writes new folders of a root as a whole, or leaves everything as it was. A kill between two moves leaves the first of
 * the folders, so the one that lets a check pass must be the last.
 * @throws EnvironmentFault when the disk refuses, or one of the folders is there meanwhile
 */
export async function putNewFolders({ root, folders, files }: NewFolders): Promise<void> {
  await withFolderFaults(root, async () => {
    const made = await mkdir(root, { recursive: true });
    const staging = path.join(root, STAGING_PREFIX + makeRunToken());
    const moved: string[] = [];
    try {
      for (const { file, text } of files) await writeNew(path.join(staging, file), text);
      for (const folder of folders) {
        await moveIn({ from: path.join(staging, folder), to: path.join(root, folder) });
        moved.push(folder);
      }
    } catch (error) {
      for (const folder of moved.toReversed())
        await renamePatiently(path.join(root, folder), path.join(staging, folder));
      await removeTree(staging);
      if (made !== undefined) await removeEmpty(root, made);
      throw error;
    }
    await removeTree(staging);
  });
}

/**
 * Moves in what a killed run has written whole and moved in part. Nothing is moved before all is written.
 * @param folders in the order in which they are moved in
 * @returns whether these folders are all there now
 */
export async function finishNewFolders(root: string, folders: readonly string[]): Promise<boolean> {
  return withFolderFaults(root, async () => {
    const isThere = (folder: string) => existsSync(path.join(root, folder));
    let isFinished = false;
    for (const staging of existsSync(root) ? await listLeft(root, STAGING_PREFIX) : []) {
      const waiting = folders.filter((folder) => existsSync(path.join(staging, folder)));
      const isBegun = folders.some(isThere) && !waiting.some(isThere);
      if (waiting.length === 0 || !isBegun) continue;
      for (const folder of waiting)
        await moveIn({ from: path.join(staging, folder), to: path.join(root, folder) });
      await removeTree(staging);
      isFinished = true;
    }
    return isFinished;
  });
}

async function writeNew(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text, { flag: "wx", flush: true });
}

async function moveIn({ from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  const parent = path.dirname(to);
  await mkdir(parent, { recursive: true });
  // Some systems would put it over an empty folder that somebody has made meanwhile.
  if (existsSync(to)) throw Object.assign(new Error(`${to} is there`), { code: "EEXIST" });
  await renamePatiently(from, to);
  await flushFolder(parent);
}

/** @param made the first of the folders above that were missing */
async function removeEmpty(root: string, made: string): Promise<void> {
  for (let folder = root; folder.startsWith(made); folder = path.dirname(folder))
    // Somebody may have put something there meanwhile: it stays.
    await rmdir(folder).catch(() => undefined);
}
