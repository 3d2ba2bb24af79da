import type { Cleared, ClearedPart } from "../../../model/prose/report.ts";
import {
  checked,
  INVALID,
  listOf,
  mapped,
  placed,
  problemIn,
  readQuietly,
  type Reader,
} from "../../readers/records.ts";
import { reportTwice } from "../../readers/named-twice.ts";
import type { Reading } from "../../readers/reading.ts";
import { choice } from "../../readers/scalars.ts";
import { findEntry, type SourceNode } from "../../parse/source-node.ts";
import { scope } from "../rules/scope.ts";

/** The key that lists which internal keys of its item everyone may read. */
export const CLEARED = "cong_khai_them";

/** `cong_khai_them`: some of these keys, each once. */
export function clearedOf(
  parts: Readonly<Record<string, ClearedPart>>,
): Reader<readonly Cleared[]> {
  const keys = mapped(placed(choice(parts)), ({ value, place }): Cleared => ({
    part: value,
    place,
  }));
  const list = listOf(keys, 1);
  return checked(list, (node, reading) => {
    const read = list(node, reading);
    return node.kind === "list" && reportTwice(node.items, [CLEARED], reading) ? INVALID : read;
  });
}

/** Refuses to clear a key that the item does not have, and a scope that would point at units. */
export function withClearedKeys<T>(reader: Reader<T>): Reader<T> {
  return checked(reader, (node, reading) => {
    const from = reader(node, reading);
    const list = findEntry(node, CLEARED);
    const named = list?.kind === "list" ? list.items : [];
    const bad = named.filter((key) => key.kind === "text" && reportUnfit(key, node, reading));
    return bad.length > 0 ? INVALID : from;
  });
}

function reportUnfit(
  key: Extract<SourceNode, { kind: "text" }>,
  item: SourceNode,
  reading: Reading,
): boolean {
  const own = findEntry(item, key.text);
  if (own === undefined || own.kind === "empty") {
    reading.report(problemIn(key, "cleared-idle"));
    return true;
  }
  const told = key.text === "doi_tuong" ? readQuietly(scope, own, reading) : undefined;
  const found = told?.units ? "don_vi" : told?.condition ? "dieu_kien" : null;
  if (found !== null) reading.report(problemIn(key, "cleared-scope", { found }));
  return found !== null;
}
