import { open, readdir } from "node:fs/promises";
import path from "node:path";
import process from "node:process";

/** A system lets a process hold only so many files open; more at once is no faster on one disk. */
const OPEN_AT_ONCE = 16;

/** Has every file and folder of a tree reach the disk itself, so that a power cut after the swap takes nothing. */
export async function flushTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const toPath = (entry: (typeof entries)[number]) => path.join(entry.parentPath, entry.name);
  const files = entries.filter((entry) => entry.isFile()).map(toPath);
  for (let start = 0; start < files.length; start += OPEN_AT_ONCE) {
    await Promise.all(files.slice(start, start + OPEN_AT_ONCE).map(flushFile));
  }
  const folders = entries.filter((entry) => entry.isDirectory()).map(toPath);
  for (const one of [...folders, folder]) await flushFolder(one);
}

/** Windows opens no folder for this, and writes renames down by itself. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  await flush(folder, "r").catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? error.code : "";
    // Some network disks know no such thing for folders.
    if (code !== "EINVAL" && code !== "ENOTSUP") throw error;
  });
}

/** Opened for writing: Windows flushes no other. */
function flushFile(file: string): Promise<void> {
  return flush(file, "r+");
}

async function flush(place: string, flags: string): Promise<void> {
  const handle = await open(place, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
