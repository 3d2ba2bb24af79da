import { readFile } from "node:fs/promises";
import path from "node:path";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import type { PackRecord } from "../../model/report/pack.ts";
import { toSha256 } from "../../publish/to-sha256.ts";
import { listPacks, type NewFolder } from "./folders.ts";

/** In the folder of each pack. */
const RECORD_NAME = "goi.json";

/** Raised with the form of a record: an older record then counts as unreadable. */
const FORM = 1;

/** One line with the form and a checksum, then the record. */
function formatRecord(record: PackRecord): string {
  const text = `${JSON.stringify(record, null, 1)}\n`;
  return `${toHead(text)}\n${text}`;
}

/** `null`: it is not as we wrote it. */
function parseRecord(file: string): PackRecord | null {
  const end = file.indexOf("\n");
  const text = file.slice(end + 1);
  // `as`: the head shows that `formatRecord` wrote it.
  return file.slice(0, end) === toHead(text) ? (JSON.parse(text) as PackRecord) : null;
}

function toHead(text: string): string {
  return `${FORM} ${toSha256(text)}`;
}

/** The packs that stand, as far as their records can be read. */
export interface KnownPacks {
  /** Of the pack to compare with; `null`: there is none with a readable record. */
  readonly record: PackRecord | null;
  /** Of that pack. */
  readonly folder: string | null;
  /** Numbers of packs that would have been compared with. */
  readonly unreadable: readonly number[];
  /** Numbers of packs after that one that are of other periods. */
  readonly passedOver: readonly number[];
  readonly nextNumber: number;
}

/** A pack is compared with the last one of its own period; where there is none, with the last one. */
export async function readPacks(out: string, date: CalendarDate): Promise<KnownPacks> {
  const packs = await listPacks(out);
  const nextNumber = (packs[0]?.number ?? 0) + 1;
  const others = packs.filter((one) => one.date !== date);
  const unreadable: number[] = [];
  for (const { number, folder } of [...packs.filter((one) => one.date === date), ...others]) {
    const record = await readRecord(folder);
    if (record === null) {
      unreadable.push(number);
      continue;
    }
    const later = others.map((one) => one.number).filter((other) => other > number);
    const passedOver = later.filter((other) => !unreadable.includes(other));
    return { record, folder, unreadable, passedOver, nextNumber };
  }
  return { record: null, folder: null, unreadable, passedOver: [], nextNumber };
}

/** Whatever keeps it from being read, the comparison does without it and says so. */
async function readRecord(folder: string): Promise<PackRecord | null> {
  const text = await readFile(path.join(folder, RECORD_NAME), "utf8").catch(() => null);
  return text === null ? null : parseRecord(text);
}

export async function writeRecord(folder: NewFolder, record: PackRecord): Promise<void> {
  await folder.write(RECORD_NAME, formatRecord(record));
}

/** Whether the archive of a pack still is what was packed. */
export async function isZipThere(folder: string, { zip }: PackRecord): Promise<boolean> {
  const bytes = await readFile(path.join(folder, zip.name)).catch(() => null);
  return bytes !== null && toSha256(bytes) === zip.sha256;
}
