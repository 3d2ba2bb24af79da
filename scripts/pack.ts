import path from "node:path";
import type { BuildOptions } from "./build-options.ts";
import { NEVER, type StopRequest } from "./stopped.ts";
import type { CalendarDate } from "./model/calendar-date.ts";
import type { Progress } from "./progress.ts";
import {
  listPacks,
  PACKS_FOLDER,
  putPack,
  toPackName,
  toZipName,
} from "./tasks/pack/pack-folders.ts";
import { readBuiltSite, readSiteFile } from "./tasks/pack/site-files.ts";
import { writeZip } from "./tasks/zip.ts";

export interface PackResult {
  readonly number: number;
  /** Of the pack. */
  readonly folder: string;
  readonly zip: string;
  readonly bytes: number;
  readonly fileCount: number;
}

/** Packs the public tree that stands in the output, for whoever uploads it. */
export async function pack(
  { out }: Pick<BuildOptions, "out">,
  progress: Progress,
  stop: StopRequest = NEVER,
): Promise<PackResult> {
  const site = await readBuiltSite(path.join(out, "site"));
  const packs = path.join(out, PACKS_FOLDER);
  const [last] = await listPacks(packs);
  const number = (last?.number ?? 0) + 1;
  // `as`: our own build has written the stamp.
  const date = site.stamp.period as CalendarDate;
  const name = toPackName(number, date);
  const zip = toZipName(number, date);
  const files = [...site.sha256s.keys()].map((file) => ({
    name: `site/${file}`,
    read: () => readSiteFile(site, file),
    isProgram: false,
  }));
  const packing = progress.begin("Đóng gói");
  let bytes = 0;
  await putPack(packs, name, async (folder) => {
    const written = await writeZip(path.join(folder, zip), files, {
      day: date,
      signal: stop.signal,
    });
    bytes = written.bytes;
    stop.commit();
  });
  packing.end(`${files.length} tệp`);
  const folder = path.join(packs, name);
  return { number, folder, zip: path.join(folder, zip), bytes, fileCount: files.length };
}
