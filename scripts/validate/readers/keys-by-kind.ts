import { problemIn } from "./records.ts";
import type { Reading } from "./reading.ts";
import { findEntry, type SourceNode } from "../parse/source-node.ts";

/** Keys that a record of one kind needs, and those it may have besides. */
export interface KeysOfKind {
  readonly needs: readonly string[];
  readonly may: readonly string[];
}

/** Whether a record has the keys of its kind and none of other kinds; reports each missing or surplus key. */
export function hasKeysOfKind(
  node: SourceNode,
  keys: KeysOfKind & { readonly ofAnyKind: readonly string[] },
  reading: Reading,
): boolean {
  const isPresent = (key: string) => (findEntry(node, key)?.kind ?? "empty") !== "empty";
  const allowed = [...keys.needs, ...keys.may];
  const missing = keys.needs.filter((key) => !isPresent(key));
  const surplus = keys.ofAnyKind.filter((key) => isPresent(key) && !allowed.includes(key));
  for (const key of missing) reading.report(problemIn(node, "missing-key", { found: key }));
  for (const key of surplus) {
    const place = findEntry(node, key) ?? node;
    reading.report(
      problemIn(place, "not-needed", { found: key, allowed: allowed.join(", ") || null }),
    );
  }
  return missing.length === 0 && surplus.length === 0;
}
