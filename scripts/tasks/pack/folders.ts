import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { flushFolder, flushTree } from "../../publish/flush.ts";
import { withOutputFaults } from "../../publish/output-fault.ts";
import { listLeft, makeRunToken } from "../../publish/run-token.ts";
import { removeTree, renamePatiently } from "../../publish/swap.ts";
import { EnvironmentFault } from "../../setup/environment-fault.ts";
import { codeOf } from "../../setup/error-code.ts";

/**
 * Stands beside `site/` and `noi-bo/`, since a build replaces those whole; a pack has internal texts beside its
 * archive.
 */
const PACKS_FOLDER = "goi";

/** A pack that stands: its number counts through all periods, so the highest one is the last. */
export interface PackFolder {
  readonly number: number;
  /** The cut-off date, as its name says it. */
  readonly date: string;
  readonly folder: string;
}

const NAME = /^(\d{2,6})_(\d{4}-\d{2}-\d{2})$/;

/** The last one first; whatever else lies there is no pack of ours. */
export async function listPacks(out: string): Promise<readonly PackFolder[]> {
  const packs = path.join(out, PACKS_FOLDER);
  const names = await readdir(packs).catch((error: unknown) => {
    // A file of that name is told of when the folder is made.
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "")) return [];
    throw error;
  });
  return names
    .flatMap((name) => {
      const [, digits, date] = NAME.exec(name) ?? [];
      return digits === undefined || date === undefined
        ? []
        : [{ number: Number(digits), date, folder: path.join(packs, name) }];
    })
    .toSorted((a, b) => b.number - a.number);
}

/** Where a new pack goes. */
export interface PackPlaces {
  /** Of all packs. */
  readonly packs: string;
  readonly folder: string;
  readonly zipName: string;
}

/** `goi/01_2020-04-10/site_2020-04-10_goi-01.zip`: number and cut-off date, and no clock. */
export function toPackPlaces(out: string, number: number, date: CalendarDate): PackPlaces {
  const packs = path.join(out, PACKS_FOLDER);
  const digits = String(number).padStart(2, "0");
  const folder = path.join(packs, `${digits}_${date}`);
  return { packs, folder, zipName: `site_${date}_goi-${digits}.zip` };
}

/** A folder in the making. */
export interface NewFolder {
  readonly folder: string;
  readonly write: (name: string, content: string) => Promise<void>;
  /** For people who open it with the editor of their system, be it an old one. */
  readonly writeText: (name: string, text: string) => Promise<void>;
}

const STAGING = ".dang-goi-";

/**
 * Makes the folder of a pack as a whole, or leaves everything as it was: a kill leaves only a folder that the next
 * run removes.
 * @param fill writes into an empty folder
 */
export async function putPack<T>(
  { packs, folder }: PackPlaces,
  fill: (folder: NewFolder) => Promise<T>,
): Promise<T> {
  return withOutputFaults(packs, async () => {
    await mkdir(packs, { recursive: true });
    for (const left of await listLeft(packs, STAGING)) await removeTree(left);
    const staging = path.join(packs, STAGING + makeRunToken());
    try {
      await mkdir(staging);
      const filled = await fill(toNewFolder(staging));
      await flushTree(staging, new AbortController().signal);
      await moveIn(staging, folder);
      await flushFolder(packs);
      return filled;
    } catch (error) {
      await removeTree(staging);
      throw error;
    }
  });
}

/** Notepad before Windows 10 knew neither line feeds nor UTF-8 without its mark. */
const toNotepad = (text: string) => `\uFEFF${text.trimEnd().replaceAll("\n", "\r\n")}\r\n`;

function toNewFolder(folder: string): NewFolder {
  const write = async (name: string, content: string) => {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content, { flag: "wx" });
  };
  return { folder, write, writeText: (name, text) => write(name, toNotepad(text)) };
}

async function moveIn(staging: string, folder: string): Promise<void> {
  try {
    await renamePatiently(staging, folder);
  } catch (error) {
    if (["ENOTEMPTY", "EEXIST"].includes(codeOf(error) ?? ""))
      throw new EnvironmentFault(
        `Vừa có một lần đóng gói khác làm ra “${folder}”; hãy chạy lại. Chưa ghi gì.`,
        { cause: error },
      );
    throw error;
  }
}
