import { setText } from "../../../edit/edit.ts";
import { formatDate } from "../../../model/days/format-date.ts";
import { parseDate } from "../../../validate/parse/date.ts";
import { findEntry, type MapNode, type SourceNode } from "../../../validate/parse/source-node.ts";
import {
  judge,
  toFault,
  toOutcome,
  WORDS,
  type Change,
  type Outcome,
  type Present,
  type StatedCell,
} from "./outcome.ts";

/**
 * The day until which all figures of a unit hold.
 * @param groups of the form that the unit fills in
 */
export function weighFiguresDay(
  cell: StatedCell,
  present: Present,
  groups: readonly string[],
): Outcome {
  const { stated } = cell;
  if (stated.kind === "fault") return toFault(cell, stated.sentence);
  const wanted = toUsualDay(stated.text);
  const at = findDay(present.node);
  const change = { at: cell.at, label: cell.label, before: null, after: wanted, keeps: [] };
  if (at?.kind === "map") return weighGroupDays(change, at, { groups, present });
  const now = readDay(at);
  // A day that confirms nothing came with the figures of the period before, which may have said none itself.
  const isCarried = present.earlier !== undefined && present.confirmed !== "all";
  const earlier = isCarried ? now : readDay(findDay(present.earlier));
  const verdict = judge({ wanted, now, earlier, ...WORDS, isConfirmed: false }, present);
  const edits = [setText(["ngay_so_lieu"], wanted)];
  return toOutcome(verdict, { ...change, before: now }, edits);
}

/** A day for all figures, where the file has one for each group: those that somebody has confirmed stay. */
function weighGroupDays(
  change: Change,
  at: MapNode,
  { groups, present }: { readonly groups: readonly string[]; readonly present: Present },
): Outcome {
  const { confirmed, takesConflicts } = present;
  const all = [...new Set([...at.entries.map(({ key }) => key), ...groups])];
  const others = all.filter((group) => readDay(findEntry(at, group)) !== change.after);
  const isKept = (group: string) =>
    !takesConflicts && (confirmed === "all" || confirmed.has(group));
  const open = others.filter((group) => !isKept(group));
  const keeps = others
    .filter(isKept)
    .map((group) => `${group}: ${readDay(findEntry(at, group)) ?? ""}`);
  const whole = { ...change, before: DAYS_OF_GROUPS };
  if (others.length === 0) return { kind: "same" };
  if (open.length === 0) return { kind: "conflict", change: whole };
  const edits = open.map((group) => setText(["ngay_so_lieu", group], change.after));
  return { kind: "change", change: { ...whole, keeps }, edits };
}

const DAYS_OF_GROUPS = "ngày của từng nhóm";

function findDay(entry: SourceNode | undefined): SourceNode | undefined {
  return entry === undefined ? undefined : findEntry(entry, "ngay_so_lieu");
}

function readDay(at: SourceNode | undefined): string | null {
  return at?.kind === "text" ? toUsualDay(at.text) : null;
}

/** A day as the data writes it; other words as they are. */
export function toUsualDay(text: string): string {
  const day = parseDate(text);
  return day === undefined ? text : formatDate(day);
}
