import { findFieldKind } from "../../model/field-kinds.ts";
import type { FieldKind } from "../../model/field-value.ts";
import { FIXED_SUBJECTS } from "../../model/figures.ts";
import type { Place, Report } from "../../model/problem.ts";
import type { KnownField, KnownIds } from "../schema/reading.ts";
import { problemIn } from "../schema/readers.ts";
import { KINDS_IN_FILE } from "../schema/field-kinds.ts";
import { findEntry, type SourceNode, type TextNode } from "../parse/source-node.ts";

/** The parsed files that define things which others name; `undefined`: could not be read. */
export interface DefinitionNodes {
  readonly instruments: SourceNode | undefined;
  readonly unitTypes: SourceNode | undefined;
  readonly form: SourceNode | undefined;
  readonly indicators: SourceNode | undefined;
}

/** Words that placeholders keep for themselves: no id may take one. */
const RESERVED_IDS: ReadonlySet<string> = new Set([...FIXED_SUBJECTS.keys(), "nay"]);

/**
 * Gathers every id of the definition files and reports ids that stand twice. Instruments, indicators,
 * strands, unit types, blocks and fields share one space, since placeholders name them without their
 * kind.
 */
export function gatherIds(nodes: DefinitionNodes, report: Report): KnownIds {
  const seen = new Map<string, Place>();
  const shared = (node: SourceNode | undefined, list: string) =>
    gather(node, { list, seen, reserved: RESERVED_IDS, report });
  const own = (node: SourceNode | undefined, list: string) =>
    gather(node, { list, seen: new Map(), reserved: NO_IDS, report });
  return {
    instrument: shared(nodes.instruments, "van_ban"),
    unitType: shared(nodes.unitTypes, "loai_don_vi"),
    block: shared(nodes.unitTypes, "khoi"),
    strand: shared(nodes.indicators, "mang"),
    indicator: shared(nodes.indicators, "chi_tieu"),
    group: own(nodes.form, "nhom"),
    field: shared(nodes.form, "truong") === null ? null : gatherFields(nodes.form, report),
    solution: null,
  };
}

/** The lists in which a field may have things with ids of their own. */
const OPTION_LISTS = Object.values(KINDS_IN_FILE).flatMap(({ options }) =>
  "key" in options ? [options.key] : [],
);

const NO_IDS: ReadonlySet<string> = new Set();

interface Gathering {
  readonly list: string;
  readonly seen: Map<string, Place>;
  readonly reserved: ReadonlySet<string>;
  readonly report: Report;
}

function gather(node: SourceNode | undefined, by: Gathering): ReadonlySet<string> | null {
  // A list that is not there, or no list, has been reported: its ids are unknown, not absent.
  if (node === undefined || findEntry(node, by.list)?.kind !== "list") return null;
  const ids = new Set<string>();
  for (const item of itemsOf(node, by.list)) {
    const idNode = findEntry(item, "id");
    if (idNode?.kind !== "text") continue;
    const { text, place, path } = idNode;
    const first = by.seen.get(text);
    reportSimilar(idNode, by);
    if (first !== undefined) {
      const found = `${first.file}:${first.line}`;
      by.report({ code: "duplicate-id", place, path, found: text, allowed: found, hint: null });
    }
    if (by.reserved.has(text)) by.report(problemIn(idNode, "reserved-id", {}));
    by.seen.set(text, place);
    ids.add(text);
  }
  return ids;
}

/** `TDP-1` and `tdp-1` would be one file on Windows and on a Mac. */
function reportSimilar(idNode: TextNode, { seen, report }: Gathering): void {
  const { text } = idNode;
  const similar = [text.toLowerCase(), text.toUpperCase()].find(
    (other) => other !== text && seen.has(other),
  );
  const first = similar === undefined ? undefined : seen.get(similar);
  if (first === undefined) return;
  report(problemIn(idNode, "similar-id", { allowed: `${first.file}:${first.line}` }));
}

function gatherFields(
  form: SourceNode | undefined,
  report: Report,
): ReadonlyMap<string, KnownField> {
  const fields = new Map<string, KnownField>();
  if (form === undefined) return fields;
  for (const item of itemsOf(form, "truong")) {
    const idNode = findEntry(item, "id");
    const kindNode = findEntry(item, "kieu");
    if (idNode?.kind !== "text") continue;
    const written = kindNode?.kind === "text" ? kindNode.text : "";
    const kind = findFieldKind(written) ?? null;
    fields.set(idNode.text, { kind, options: kind === null ? null : optionsOf(item, kind) });
    for (const list of OPTION_LISTS)
      gather(item, { list, seen: new Map(), reserved: NO_IDS, report });
  }
  return fields;
}

function optionsOf(item: SourceNode, kind: FieldKind): readonly string[] {
  const { options } = KINDS_IN_FILE[kind];
  if (!("key" in options)) return options;
  return itemsOf(item, options.key).flatMap((option) => {
    const idNode = findEntry(option, "id");
    return idNode?.kind === "text" ? [idNode.text] : [];
  });
}

function itemsOf(node: SourceNode, list: string): readonly SourceNode[] {
  const found = findEntry(node, list);
  return found?.kind === "list" ? found.items : [];
}
