import { realpath, stat } from "node:fs/promises";
import path from "node:path";

/**
 * A file of the folder by its path: never outside the folder, whatever a symbolic link says. `undefined`: there is no
 * such file.
 */
export async function findServedFile(
  folder: string,
  segments: readonly string[],
): Promise<string | undefined> {
  // The folder is replaced as a whole at each build, so its real place is asked for every time.
  const root = await realpath(folder).catch(() => undefined);
  const target = await realpath(path.join(folder, ...segments)).catch(() => undefined);
  if (root === undefined || target === undefined || !isWithin(root, target)) return undefined;
  const found = await stat(target).catch(() => undefined);
  return found?.isFile() === true ? target : undefined;
}

function isWithin(root: string, target: string): boolean {
  return target === root || target.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}
