import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { SOURCE_FOLDERS } from "../../load/load-root.ts";
import { MANIFEST_NAME, STAMP_NAME } from "../../model/texts/published-names.ts";
import { PUBLISHED } from "../../publish/swap.ts";
import { UsageError } from "../../usage-error.ts";

/**
 * Refuses an output folder from which `noi-bo/` could be published, or in which the next build would read or replace
 * what this one has made. Links are followed.
 * @param homes folders that have `data/` and `content/`, or `site/` and `noi-bo/` by default
 * @throws UsageError
 */
export function refuseOutput(out: string, homes: readonly string[]): void {
  const folders = listFolders(toRealPath(out));
  if (folders.length === 1)
    throw new UsageError(
      `--out không được là gốc của ổ đĩa (${out}): site/ và noi-bo/ ở đó sẽ bị thay cả thư mục; hãy chọn một thư mục riêng.`,
    );
  // The next build would read pages in these folders as sources.
  const source = findOwn(folders, homes, SOURCE_FOLDERS) ?? folders.find(isSourceOfReport);
  if (source !== undefined)
    throw new UsageError(
      `--out không được nằm trong ${path.basename(source)}/; hãy chọn thư mục khác.`,
    );
  const published = findOwn(folders, homes, PUBLISHED) ?? folders.find(isPublished);
  if (published !== undefined)
    throw new UsageError(
      `--out không được nằm trong thư mục kết quả “${published}”: noi-bo/ sẽ lọt vào phần đưa lên cổng, hoặc mất ở lần dựng sau; hãy chọn thư mục bên ngoài.`,
    );
}

/** The first folder that is a home's own folder with one of the names, whether it exists yet or not. */
function findOwn(
  folders: readonly string[],
  homes: readonly string[],
  names: readonly string[],
): string | undefined {
  const own = homes.flatMap((home) => names.map((name) => toRealPath(path.join(home, name))));
  // Most machines of staff take "Site" and "site" for the same folder.
  const known = new Set(own.map((folder) => folder.toLowerCase()));
  return folders.find((folder) => known.has(folder.toLowerCase()));
}

/** Whether it is `data/` or `content/` of any report: its next check would read our pages as sources. */
function isSourceOfReport(folder: string): boolean {
  const isNamed = SOURCE_FOLDERS.some((name) => name === path.basename(folder).toLowerCase());
  const root = path.dirname(folder);
  return isNamed && SOURCE_FOLDERS.every((name) => existsSync(path.join(root, name)));
}

/** Whether a build made the folder, even if somebody copied it under another name. */
function isPublished(folder: string): boolean {
  const isNamed = PUBLISHED.some((name) => name === path.basename(folder).toLowerCase());
  return (
    existsSync(path.join(folder, MANIFEST_NAME)) ||
    (isNamed && existsSync(path.join(folder, STAMP_NAME)))
  );
}

/** The folder and all that it lies in, up to the root of the disk. */
export function listFolders(folder: string): readonly string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...listFolders(parent)];
}

/** A path without links; where the folder does not exist yet, we resolve the part that does. */
export function toRealPath(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    // The folder is missing or unreadable: we tell what is wrong when we write there.
    const parent = path.dirname(folder);
    return parent === folder ? folder : path.join(toRealPath(parent), path.basename(folder));
  }
}
