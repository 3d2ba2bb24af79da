import { findEntry, type SourceNode } from "../parse/source-node.ts";
import { problemIn } from "./records.ts";
import type { Reading } from "./reading.ts";

/**
 * Whether two entries of a list are about one thing, by one of their keys or as texts; reports them, because we do not
 * know which one holds.
 */
export function reportTwice(
  items: readonly SourceNode[],
  keys: readonly string[],
  reading: Reading,
): boolean {
  const firsts = new Map<string, number>();
  let isTwice = false;
  for (const item of items) {
    for (const key of keys) {
      const at = item.kind === "text" ? item : findEntry(item, key);
      if (at?.kind !== "text") continue;
      const first = firsts.get(`${key} ${at.text}`);
      firsts.set(`${key} ${at.text}`, first ?? at.place.line);
      if (first === undefined) continue;
      reading.report(problemIn(at, "named-twice", { allowed: String(first) }));
      isTwice = true;
    }
  }
  return isTwice;
}
