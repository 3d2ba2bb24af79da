import type { Place, Report } from "../model/problem.ts";
import type { KnownField, KnownIds } from "./reading.ts";
import { findEntry, type SourceNode } from "./source-node.ts";

/** The parsed files that define things which others name; `undefined`: could not be read. */
export interface DefinitionNodes {
  readonly instruments: SourceNode | undefined;
  readonly unitTypes: SourceNode | undefined;
  readonly form: SourceNode | undefined;
  readonly indicators: SourceNode | undefined;
}

/** Words that placeholders keep for themselves: no id may take one. */
export const RESERVED_IDS = ["ky", "nay"] as const;

/**
 * Gathers every id of the definition files and reports ids that stand twice. Instruments, indicators,
 * strands, unit types and blocks share one space, since placeholders name them without their kind.
 */
export function gatherIds(nodes: DefinitionNodes, report: Report): KnownIds {
  const seen = new Map<string, Place>();
  const shared = (node: SourceNode | undefined, list: string) =>
    gather(node, { list, seen, report });
  const own = (node: SourceNode | undefined, list: string) =>
    gather(node, { list, seen: new Map(), report });
  return {
    instrument: shared(nodes.instruments, "van_ban"),
    unitType: shared(nodes.unitTypes, "loai_don_vi"),
    block: shared(nodes.unitTypes, "khoi"),
    strand: shared(nodes.indicators, "mang"),
    indicator: shared(nodes.indicators, "chi_tieu"),
    group: own(nodes.form, "nhom"),
    field: own(nodes.form, "truong") === null ? null : gatherFields(nodes.form),
    solution: null,
  };
}

interface Gathering {
  readonly list: string;
  readonly seen: Map<string, Place>;
  readonly report: Report;
}

function gather(node: SourceNode | undefined, by: Gathering): ReadonlySet<string> | null {
  if (node === undefined) return null;
  const ids = new Set<string>();
  for (const item of itemsOf(node, by.list)) {
    const idNode = findEntry(item, "id");
    if (idNode?.kind !== "text") continue;
    const { text, place, path } = idNode;
    const first = by.seen.get(text);
    if (first !== undefined) {
      const found = `${first.file}:${first.line}`;
      by.report({ code: "duplicate-id", place, path, found: text, allowed: found, hint: null });
    }
    by.seen.set(text, place);
    ids.add(text);
  }
  return ids;
}

function gatherFields(form: SourceNode | undefined): ReadonlyMap<string, KnownField> {
  const fields = new Map<string, KnownField>();
  if (form === undefined) return fields;
  for (const item of itemsOf(form, "truong")) {
    const idNode = findEntry(item, "id");
    const kindNode = findEntry(item, "kieu");
    if (idNode?.kind !== "text" || kindNode?.kind !== "text") continue;
    fields.set(idNode.text, { kind: kindNode.text, options: optionsOf(item, kindNode.text) });
  }
  return fields;
}

function optionsOf(item: SourceNode, kind: string): readonly string[] {
  if (kind === "co-khong") return ["có", "không"];
  const list = kind === "lua-chon" ? "lua_chon" : "cac_buoc";
  return itemsOf(item, list).flatMap((option) => {
    const idNode = findEntry(option, "id");
    return idNode?.kind === "text" ? [idNode.text] : [];
  });
}

function itemsOf(node: SourceNode, list: string): readonly SourceNode[] {
  const found = findEntry(node, list);
  return found?.kind === "list" ? found.items : [];
}
