import { findEntry } from "../parse/source-node.ts";
import { checked, INVALID, problemIn, readQuietly, type Reader } from "./records.ts";

/** A key that only has a meaning beside a value of another one. */
interface Need<T> {
  readonly key: string;
  readonly other: string;
  readonly reader: Reader<T>;
  readonly value: T;
  /** The value as people write it. */
  readonly written: string;
}

/** Refuses a key where the other one has another value. */
export function withNeed<T, U>(reader: Reader<T>, need: Need<U>): Reader<T> {
  const { key, other, value, written } = need;
  return checked(reader, (node, reading) => {
    const from = reader(node, reading);
    const at = findEntry(node, key);
    const told = readQuietly(need.reader, findEntry(node, other), reading);
    if (told === undefined || told === value || at === undefined || at.kind === "empty")
      return from;
    const about = { found: key, allowed: `${other}: ${written}` };
    reading.report(
      problemIn(at, "key-needs", { ...about, hint: `xóa khóa này, hoặc đổi «${other}»` }),
    );
    return INVALID;
  });
}
