import { findFieldKind } from "../../model/form/field-kinds.ts";
import type { FieldKind } from "../../model/form/field-value.ts";
import { FIXED_SUBJECTS } from "../../model/prose/figures.ts";
import type { Place, Report } from "../../model/problem.ts";
import type { KnownField, KnownIds } from "../readers/reading.ts";
import { problemIn } from "../readers/records.ts";
import { findNearest } from "../sentences/nearest.ts";
import { KINDS_IN_FILE } from "../schema/form/field-kinds.ts";
import { isOfLevel } from "../schema/rules/level-indicators.ts";
import { isLink } from "../schema/form/linked-field.ts";
import {
  findEntry,
  findText,
  itemsOf,
  type SourceNode,
  type TextNode,
} from "../parse/source-node.ts";

/** The parsed files that define ids; `undefined`: the file could not be read. */
export interface DefinitionNodes {
  readonly instruments: SourceNode | undefined;
  readonly unitTypes: SourceNode | undefined;
  readonly form: SourceNode | undefined;
  readonly indicators: SourceNode | undefined;
}

/** Words of the placeholders' own language: no id may be one of them. */
const RESERVED_IDS: ReadonlySet<string> = new Set([...FIXED_SUBJECTS.keys(), "nay"]);

/**
 * Gathers every id of the definition files and reports those that stand twice. Instruments, indicators, strands, unit
 * types, blocks and fields share one space: a placeholder names an id without its kind.
 */
export function gatherIds(nodes: DefinitionNodes, report: Report): KnownIds {
  const seen = new Map<string, Place>();
  const shared = (node: SourceNode | undefined, list: string) =>
    gather(node, { list, seen, reserved: RESERVED_IDS, report });
  const own = (node: SourceNode | undefined, list: string) =>
    gather(node, { list, seen: new Map(), reserved: NO_IDS, report });
  const others = {
    instrument: shared(nodes.instruments, "van_ban"),
    unitType: shared(nodes.unitTypes, "loai_don_vi"),
    block: shared(nodes.unitTypes, "khoi"),
    strand: shared(nodes.indicators, "mang"),
    ...splitFigures(shared(nodes.indicators, "chi_tieu"), nodes.indicators),
    group: own(nodes.form, "nhom"),
    comparison: own(nodes.form, "so_voi"),
    solution: null,
    unit: null,
  };
  const field = isKnown(shared(nodes.form, "truong"), nodes.form)
    ? gatherFields(nodes.form, "truong", report)
    : null;
  const levelField = gatherLevelFields(nodes.form, { shared, field, report });
  return { ...others, field, levelField };
}

/** A form without the list has no such fields. One that is a field of units has that one's id. */
function gatherLevelFields(
  form: SourceNode | undefined,
  {
    shared,
    field,
    report,
  }: {
    readonly shared: (node: SourceNode | undefined, list: string) => unknown;
    readonly field: KnownIds["field"];
    readonly report: Report;
  },
): KnownIds["levelField"] {
  if (form === undefined) return null;
  shared(form, "truong_chung");
  const links = { list: "truong_chung", key: "truong", seen: new Map(), reserved: NO_IDS, report };
  const linked = [...(gather(form, links) ?? [])];
  return new Map([
    ...gatherFields(form, "truong_chung", report),
    ...linked.flatMap((id) => {
      const known = field?.get(id);
      return known === undefined ? [] : [[id, known] as const];
    }),
  ]);
}

/** An entry with `tinh` is a statistic, whatever else is wrong in it. */
function splitFigures(
  ids: ReadonlySet<string> | null,
  node: SourceNode | undefined,
): Pick<KnownIds, "indicator" | "levelIndicator" | "statistic"> {
  if (ids === null) return { indicator: null, levelIndicator: null, statistic: null };
  const reckoned = itemsOf(node, "chi_tieu").filter(
    (item) => findEntry(item, "tinh") !== undefined,
  );
  const statistic = new Set(reckoned.flatMap((item) => findText(item, "id")?.text ?? []));
  const levels = itemsOf(node, "chi_tieu").filter((item) => isOfLevel(item));
  const ofLevel = levels.flatMap((item) => findText(item, "id")?.text ?? []);
  const levelIndicator = new Set(ofLevel.filter((id) => !statistic.has(id)));
  const indicator = [...ids].filter((id) => !statistic.has(id) && !levelIndicator.has(id));
  return { indicator: new Set(indicator), levelIndicator, statistic };
}

/** Fields none of which has an id have been reported: they are unknown, not absent as in an empty list. */
function isKnown(ids: ReadonlySet<string> | null, form: SourceNode | undefined): boolean {
  return ids !== null && (ids.size > 0 || itemsOf(form, "truong").length === 0);
}

/** The keys of a field under which options with ids stand. */
const OPTION_LISTS = Object.values(KINDS_IN_FILE).flatMap(({ options }) =>
  "key" in options ? [options.key] : [],
);

const NO_IDS: ReadonlySet<string> = new Set();

interface Gathering {
  readonly list: string;
  /** Where the id stands, if not under `id`. */
  readonly key?: string;
  readonly seen: Map<string, Place>;
  readonly reserved: ReadonlySet<string>;
  readonly report: Report;
}

function gather(node: SourceNode | undefined, by: Gathering): ReadonlySet<string> | null {
  if (node === undefined) return null;
  if (isLeftOut(node, by.list)) return NO_IDS;
  // A missing list has been reported: its ids are unknown, not absent.
  if (findEntry(node, by.list)?.kind !== "list") return null;
  const ids = new Set<string>();
  const { key = "id" } = by;
  for (const item of itemsOf(node, by.list)) {
    // The id of a level's field that is one of units stands there already.
    if (by.list === "truong_chung" && isLink(item) !== (key === "truong")) continue;
    const idNode = findText(item, key);
    if (idNode === undefined) continue;
    const { text, place } = idNode;
    const first = by.seen.get(text);
    reportSimilar(idNode, by);
    if (first !== undefined)
      by.report(problemIn(idNode, "duplicate-id", { allowed: `${first.file}:${first.line}` }));
    if (by.reserved.has(text)) by.report(problemIn(idNode, "reserved-id"));
    by.seen.set(text, place);
    ids.add(text);
  }
  return ids;
}

/** Whether a root has none of these on purpose; not if the key is only misspelt, which is reported. */
function isLeftOut(node: SourceNode, list: string): boolean {
  if (!OPTIONAL_LISTS.has(list) || node.kind !== "map") return false;
  const at = findEntry(node, list);
  return at === undefined
    ? node.entries.every(({ key }) => findNearest(key, [list]) === undefined)
    : at.kind === "empty";
}

const OPTIONAL_LISTS: ReadonlySet<string> = new Set(["khoi", "mang", "chi_tieu", "so_voi"]);

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
  list: "truong" | "truong_chung",
  report: Report,
): ReadonlyMap<string, KnownField> {
  const fields = new Map<string, KnownField>();
  for (const item of itemsOf(form, list)) {
    const id = findText(item, "id")?.text;
    if (id === undefined || (list === "truong_chung" && isLink(item))) continue;
    const kind = findFieldKind(findText(item, "kieu")?.text ?? "") ?? null;
    fields.set(id, { kind, options: kind === null ? null : optionsOf(item, kind) });
    for (const options of OPTION_LISTS)
      gather(item, { list: options, seen: new Map(), reserved: NO_IDS, report });
  }
  return fields;
}

function optionsOf(item: SourceNode, kind: FieldKind): readonly string[] {
  const { options } = KINDS_IN_FILE[kind];
  if (!("key" in options)) return options;
  return itemsOf(item, options.key).flatMap((option) => findText(option, "id")?.text ?? []);
}
