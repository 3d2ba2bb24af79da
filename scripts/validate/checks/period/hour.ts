import { findEntry, type SourceNode } from "../../parse/source-node.ts";
import type { Reading } from "../../readers/reading.ts";
import { problemIn, readQuietly } from "../../readers/records.ts";
import { bound } from "../../readers/scalars.ts";

/** Reports an hour of what is no single day: of a month nobody knows which hour it is. */
export function checkHour(pause: SourceNode, reading: Reading): void {
  const at = findEntry(pause, "gio");
  const from = readQuietly(bound, findEntry(pause, "tu"), reading);
  if (at === undefined || at.kind === "empty" || from === undefined || from.words === null) return;
  reading.report(problemIn(at, "hour-without-day", { allowed: from.words }));
}
