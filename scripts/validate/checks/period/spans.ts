import type { CalendarDate } from "../../../model/days/calendar-date.ts";
import { isBefore } from "../../../model/days/moment.ts";
import { findEntry, itemsOf, type SourceNode } from "../../parse/source-node.ts";
import type { Reading } from "../../readers/reading.ts";
import { problemIn, readQuietly } from "../../readers/records.ts";
import { bound as boundReader, date as dateReader } from "../../readers/scalars.ts";
import { checkHour } from "./hour.ts";

/** The folder of a period is named by its cut-off date. */
export function checkCutoff(node: SourceNode, date: CalendarDate, reading: Reading): void {
  const at = findEntry(node, "ngay_chot");
  const written = readQuietly(dateReader, at, reading);
  if (at === undefined || written === undefined || written === date) return;
  reading.report(problemIn(at, "folder-date-differs", { allowed: date }));
}

/** A window or a pause may not end before it begins, and an hour is one of a day; no document is issued before the cut-off date of its figures. */
export function checkSpans(node: SourceNode, reading: Reading): void {
  const window = findEntry(node, "khung_thoi_gian");
  const pauses = itemsOf(node, "tam_hoan");
  for (const pause of pauses) checkHour(pause, reading);
  const spans = [...(window === undefined ? [] : [window]), ...pauses];
  for (const [start, end] of [
    ...spans.map((span) => [findEntry(span, "tu"), findEntry(span, "den")] as const),
    [findEntry(node, "ngay_chot"), findEntry(node, "ngay_van_ban")] as const,
  ]) {
    const from = readQuietly(boundReader, start, reading);
    const until = readQuietly(boundReader, end, reading);
    if (!start || !end || from === undefined || until === undefined) continue;
    if (!isBefore(until, from)) continue;
    reading.report(problemIn(end, "date-order", { allowed: start.path }));
  }
}
