import { findEntry, type SourceNode } from "../parse/source-node.ts";
import { problemIn } from "./readers.ts";
import type { Reading } from "./reading.ts";

/** Reports two entries of a list about one thing: nobody could say which of them holds. Gives whether there are any. */
export function reportTwice(
  items: readonly SourceNode[],
  keys: readonly string[],
  reading: Reading,
): boolean {
  const firsts = new Map<string, number>();
  let isTwice = false;
  for (const item of items) {
    for (const key of keys) {
      const at = findEntry(item, key);
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
