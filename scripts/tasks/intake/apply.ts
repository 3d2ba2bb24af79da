import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { EnvironmentFault } from "../../setup/environment-fault.ts";
import { ifThere } from "../../setup/error-code.ts";
import { findWriteReason } from "./write-reason.ts";
import type { DraftedFile } from "./draft/files.ts";

/** The disk as an import sees it. */
export interface IntakeDisk {
  /** `null`: there is no such file. */
  readonly read: (file: string) => Promise<string | null>;
  /** Writes a new file through to the disk. */
  readonly write: (file: string, text: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
  /** The names in a folder, which it makes where there is none. */
  readonly list: (folder: string) => Promise<readonly string[]>;
}

export interface IntakeResult {
  readonly written: readonly string[];
  /** Somebody has changed them since the plan was made, so they are as they were. */
  readonly newer: readonly string[];
}

/** Files whose names begin like this are no data: a reader of the root passes over them. */
const DRAFT = ".dang-nhap-";

/**
 * Writes the planned files, first all beside their places, then one after the other into them: whenever it is killed,
 * every file is either the old one or the new one, and the same import again writes the rest.
 */
export async function applyIntake(
  { root, files }: { readonly root: string; readonly files: readonly DraftedFile[] },
  disk: IntakeDisk = OWN_DISK,
): Promise<IntakeResult> {
  const written: string[] = [];
  try {
    return await writeAll({ root, files }, written, disk);
  } catch (error) {
    const reason = findWriteReason(error);
    if (reason === undefined) throw error;
    throw new EnvironmentFault(
      `Không ghi được vào “${root}”: ${reason}. Đã ghi ${written.length} trong ${files.length} tệp, tệp nào cũng nguyên vẹn; sửa xong thì chạy lại lệnh này để ghi tiếp.`,
      { cause: error },
    );
  }
}

async function writeAll(
  { root, files }: { readonly root: string; readonly files: readonly DraftedFile[] },
  written: string[],
  disk: IntakeDisk,
): Promise<IntakeResult> {
  const toPath = (file: string) => path.join(root, ...file.split("/"));
  const places = files.map(({ file }) => toPath(file));
  const folders = new Set(places.map((place) => path.dirname(place)));
  for (const folder of folders) await removeDrafts(folder, disk);
  const newer: string[] = [];
  const ready: { readonly file: string; readonly draft: string; readonly before: string | null }[] =
    [];
  for (const { file, before, after } of files) {
    const place = toPath(file);
    const draft = path.join(path.dirname(place), DRAFT + path.basename(place));
    await disk.write(draft, after);
    ready.push({ file, draft, before });
  }
  for (const { file, draft, before } of ready) {
    if ((await disk.read(toPath(file))) === before) {
      await disk.rename(draft, toPath(file));
      written.push(file);
    } else {
      await disk.remove(draft);
      newer.push(file);
    }
  }
  return { written, newer };
}

/** What a killed import has left. */
async function removeDrafts(folder: string, disk: IntakeDisk): Promise<void> {
  for (const name of await disk.list(folder))
    if (name.startsWith(DRAFT)) await disk.remove(path.join(folder, name));
}

const OWN_DISK: IntakeDisk = {
  read: async (file) => (await ifThere(readFile(file, "utf8"))) ?? null,
  write: async (file, text) => {
    const handle = await open(file, "w");
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  rename,
  remove: (file) => rm(file, { force: true }),
  list: async (folder) => {
    await mkdir(folder, { recursive: true });
    return readdir(folder);
  },
};
