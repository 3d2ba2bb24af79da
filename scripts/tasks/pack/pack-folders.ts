import { mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import type { CalendarDate } from "../../model/calendar-date.ts";
import { flushTree, flushFolder } from "../../publish/flush.ts";
import { withOutputFaults } from "../../publish/output-fault.ts";
import { makeRunToken } from "../../publish/run-token.ts";
import { removeTree, renamePatiently } from "../../publish/swap.ts";
import { EnvironmentFault } from "../../setup/environment-fault.ts";
import { isAlive } from "../../setup/is-alive.mjs";

/**
 * Stands beside `site/` and `noi-bo/`, since a build replaces those whole; a pack has internal texts beside its
 * archive.
 */
export const PACKS_FOLDER = "goi";

/** A pack that stands: its number counts through all periods, so the highest one is the last. */
export interface PackFolder {
  readonly number: number;
  readonly name: string;
}

/** `01_2020-04-10`: number and cut-off date. */
export function toPackName(number: number, date: CalendarDate): string {
  return `${toNumberWord(number)}_${date}`;
}

/** `site_2020-04-10_goi-01.zip` */
export function toZipName(number: number, date: CalendarDate): string {
  return `site_${date}_goi-${toNumberWord(number)}.zip`;
}

function toNumberWord(number: number): string {
  return String(number).padStart(2, "0");
}

const NAME = /^(\d{2,6})_\d{4}-\d{2}-\d{2}$/;

/** The last one first; whatever else lies there is no pack of ours. */
export async function listPacks(packs: string): Promise<readonly PackFolder[]> {
  const names = await readdir(packs).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
  return names
    .flatMap((name) => {
      const [, digits] = NAME.exec(name) ?? [];
      return digits === undefined ? [] : [{ number: Number(digits), name }];
    })
    .toSorted((a, b) => b.number - a.number);
}

const STAGING = /^\.dang-goi-(\d+)-/;

/**
 * Makes the folder of a pack as a whole, or leaves everything as it was: a kill leaves only a folder that the next
 * run removes.
 * @param fill writes into an empty folder
 */
export async function putPack(
  packs: string,
  name: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  const staging = path.join(packs, `.dang-goi-${makeRunToken()}`);
  await withOutputFaults(packs, async () => {
    await mkdir(packs, { recursive: true });
    await removeLeft(packs);
    try {
      await mkdir(staging);
      await fill(staging);
      await flushTree(staging, new AbortController().signal);
      await moveIn(staging, path.join(packs, name));
      await flushFolder(packs);
    } catch (error) {
      await removeTree(staging);
      throw error;
    }
  });
}

async function removeLeft(packs: string): Promise<void> {
  for (const name of await readdir(packs)) {
    const [, pid] = STAGING.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) await removeTree(path.join(packs, name));
  }
}

async function moveIn(staging: string, folder: string): Promise<void> {
  try {
    await renamePatiently(staging, folder);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "ENOTEMPTY" || code === "EEXIST")
      throw new EnvironmentFault(
        `Vừa có một lần đóng gói khác làm ra “${folder}”; hãy chạy lại. Chưa ghi gì.`,
        { cause: error },
      );
    throw error;
  }
}
