import type { SourceFile } from "../../load/source-file.ts";
import type { UnitEntry } from "../../model/units/unit-entry.ts";
import { findEntry, type MapNode, type SourceNode } from "../parse/source-node.ts";
import type { ParseYaml } from "../parse/yaml-memo.ts";
import type { Reading } from "../readers/reading.ts";
import {
  asWritten,
  INVALID,
  problemIn,
  record,
  required,
  type Invalid,
} from "../readers/records.ts";
import { id as idReader } from "../readers/scalars.ts";

/** A unit of the file. */
export interface UnitRow {
  /** `null`: it has none that can be read, which is reported. */
  readonly id: string | null;
  /** The id, or the whole row. */
  readonly idNode: SourceNode;
  readonly entry: UnitEntry;
  /** The row as the unit's own file would say it. */
  readonly parse: () => SourceNode;
}

const file = record({ don_vi: required(asWritten) });

/**
 * `data/ky/<date>/don-vi.yaml`: a list of units, each with its `id` and the keys of a unit's own file. `null`: it cannot
 * be read, which is reported.
 */
export function readUnitRows(
  source: SourceFile,
  { reading, parse }: { readonly reading: Reading; readonly parse: ParseYaml },
): readonly UnitRow[] | null {
  const node = parse(source, reading.report);
  const from = node === undefined ? INVALID : file(node, reading);
  if (from === INVALID) return null;
  const rows = from.don_vi;
  if (rows.kind !== "list" || rows.items.length === 0) {
    reading.report(toListProblem(rows));
    return null;
  }
  return rows.items.map((row, index) => {
    const id = readId(row, reading);
    const idNode = findEntry(row, "id") ?? row;
    const entry = { start: row.place, isRow: true, next: rows.items[index + 1]?.place ?? null };
    return { id: id === INVALID ? null : id, idNode, entry, parse: () => toOwnNode(row) };
  });
}

function toListProblem(node: SourceNode) {
  if (node.kind === "list") return problemIn(node, "empty-list", { allowed: "1" });
  return problemIn(node, node.kind === "empty" ? "missing-value" : "not-a-list");
}

/** What is no map at all is told when the row is read as a unit. */
function readId(row: SourceNode, reading: Reading): string | Invalid {
  const at = findEntry(row, "id");
  if (at !== undefined) return idReader(at, reading);
  if (row.kind === "map") reading.report(problemIn(row, "missing-key", { found: "id" }));
  return INVALID;
}

/** Without the id, and with key paths that begin at the row. */
function toOwnNode(row: SourceNode): SourceNode {
  const whole = withoutBeginning(row, row.path.length);
  return whole.kind === "map"
    ? { ...whole, entries: whole.entries.filter(({ key }) => key !== "id") }
    : whole;
}

/** @param length of the key path of the row */
function withoutBeginning(node: SourceNode, length: number): SourceNode {
  const path = node.path.slice(length + 1);
  switch (node.kind) {
    case "map":
      return { ...node, path, entries: toEntries(node, length) };
    case "list":
      return { ...node, path, items: node.items.map((item) => withoutBeginning(item, length)) };
    case "text":
    case "empty":
      return { ...node, path };
  }
}

function toEntries({ entries }: MapNode, length: number): MapNode["entries"] {
  return entries.map((entry) => ({ ...entry, value: withoutBeginning(entry.value, length) }));
}
