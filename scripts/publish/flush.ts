import { open, readdir } from "node:fs/promises";
import path from "node:path";
import { codeOf } from "../setup/error-code.ts";
import process from "node:process";

/** A system limits how many files a process holds open; more at once is no faster on one disk. */
const OPEN_AT_ONCE = 16;

/** The disk as flushing sees it. */
export interface Disk {
  readonly platform: NodeJS.Platform;
  readonly open: (
    place: string,
    flags: "r" | "r+",
  ) => Promise<{ sync(): Promise<void>; close(): Promise<void> }>;
}

const OWN_DISK: Disk = { platform: process.platform, open };

/**
 * Writes new files and every folder of a tree through to the disk itself: a power cut after the swap loses nothing.
 * @param stop ends it between files
 * @param options `isNew`: whether the file with this posix path in the tree does not stand on the disk already
 */
export async function flushTree(
  folder: string,
  stop: AbortSignal,
  {
    isNew = () => true,
    disk = OWN_DISK,
  }: { readonly isNew?: (name: string) => boolean; readonly disk?: Disk } = {},
): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const toPath = (entry: (typeof entries)[number]) => path.join(entry.parentPath, entry.name);
  const toName = (file: string) => path.relative(folder, file).split(path.sep).join("/");
  const files = entries
    .filter((entry) => entry.isFile())
    .map(toPath)
    .filter((file) => isNew(toName(file)));
  for (let start = 0; start < files.length; start += OPEN_AT_ONCE) {
    stop.throwIfAborted();
    // We open them for writing, since Windows flushes no others.
    const some = files.slice(start, start + OPEN_AT_ONCE);
    await Promise.all(some.map((file) => flush(file, "r+", disk)));
  }
  const folders = entries.filter((entry) => entry.isDirectory()).map(toPath);
  for (const one of [...folders, folder]) await flushFolder(one, disk);
}

/** Windows cannot open a folder for this; it writes renames to the disk by itself. */
export async function flushFolder(folder: string, disk: Disk = OWN_DISK): Promise<void> {
  if (disk.platform === "win32") return;
  await flush(folder, "r", disk).catch((error: unknown) => {
    // Some network disks cannot flush folders.
    if (!["EINVAL", "ENOTSUP"].includes(codeOf(error) ?? "")) throw error;
  });
}

async function flush(place: string, flags: "r" | "r+", disk: Disk): Promise<void> {
  const handle = await disk.open(place, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
