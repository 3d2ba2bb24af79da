import { problemIn } from "../readers.ts";
import type { Reading } from "../reading.ts";
import { findEntry, type SourceNode } from "../source-node.ts";

/** Keys that a record of one kind needs, and those it may have besides. */
export interface KeysOfKind {
  readonly needs: readonly string[];
  readonly may: readonly string[];
}

/**
 * Whether a record has the keys of its kind and none that only other kinds have; reports each that
 * is missing or surplus. `values` are the read values by key, `null` where a key is absent.
 */
export function hasKeysOfKind(
  at: { readonly node: SourceNode; readonly values: Readonly<Record<string, unknown>> },
  keys: KeysOfKind & { readonly ofAnyKind: readonly string[] },
  reading: Reading,
): boolean {
  const isPresent = (key: string) => (at.values[key] ?? null) !== null;
  const allowed = [...keys.needs, ...keys.may];
  const missing = keys.needs.filter((key) => !isPresent(key));
  const surplus = keys.ofAnyKind.filter((key) => isPresent(key) && !allowed.includes(key));
  for (const key of missing) reading.report(problemIn(at.node, "missing-key", { found: key }));
  for (const key of surplus) {
    const place = findEntry(at.node, key) ?? at.node;
    reading.report(
      problemIn(place, "not-needed", { found: key, allowed: allowed.join(", ") || null }),
    );
  }
  return missing.length === 0 && surplus.length === 0;
}
