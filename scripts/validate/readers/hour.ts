import { findEntry, type SourceNode } from "../parse/source-node.ts";
import { INVALID, problemIn, readQuietly, type Reader } from "./records.ts";
import type { Reading } from "./reading.ts";
import { bound } from "./scalars.ts";

/** An hour of a day, as people write it: `0 giờ`, `13 giờ 30 phút`. */
export const hour: Reader<string> = (node, reading) => {
  const written = node.kind === "text" ? node.text.trim().replace(/\s+/g, " ").toLowerCase() : "";
  const [, hours, minutes = "0"] = /^(\d{1,2}) giờ(?: (\d{2})(?: phút)?)?$/u.exec(written) ?? [];
  if (hours !== undefined && Number(hours) <= 24 && Number(minutes) < 60) return written;
  const found = node.kind === "text" ? node.text : "";
  reading.report(problemIn(node, node.kind === "empty" ? "missing-value" : "bad-hour", { found }));
  return INVALID;
};

/** Reports an hour of what is no single day: of a month nobody knows which hour it is. */
export function checkHour(pause: SourceNode, reading: Reading): void {
  const at = findEntry(pause, "gio");
  const from = readQuietly(bound, findEntry(pause, "tu"), reading);
  if (at === undefined || at.kind === "empty" || from === undefined || from.words === null) return;
  reading.report(problemIn(at, "hour-without-day", { allowed: from.words }));
}
