import { unzipSync, zipSync, type ZippableFile } from "fflate";
import type { CalendarDate } from "../model/calendar-date.ts";
import { toLocalNoon } from "../setup/local-noon.ts";

/** Packs the workbook again with a fixed time, because a ZIP holds the local time of packing. */
export function toStableXlsx(packed: Uint8Array, date: CalendarDate): Uint8Array {
  const parts = Object.entries(unzipSync(packed)).map(([path, bytes]): [string, ZippableFile] => [
    path,
    [bytes, { level: 6 }],
  ]);
  return zipSync(Object.fromEntries(parts), { mtime: toLocalNoon(date) });
}
