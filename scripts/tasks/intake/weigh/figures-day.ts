import type { Edit } from "../../../edit/edit.ts";
import { formatDate } from "../../../model/format-date.ts";
import { parseDate } from "../../../validate/parse/date.ts";
import { findEntry, type SourceNode } from "../../../validate/parse/source-node.ts";
import { NOT_DONE } from "../../forms/layout/questions.ts";
import {
  judge,
  toFault,
  toOutcome,
  WORDS,
  type Outcome,
  type Present,
  type StatedCell,
} from "./outcome.ts";

/** The day until which all figures of a unit hold. */
export function weighFiguresDay(cell: StatedCell, present: Present): Outcome {
  const { stated } = cell;
  if (stated.kind === "fault") return toFault(cell, stated.sentence);
  const wanted = stated.kind === "notDone" ? NOT_DONE : toUsualDay(stated.text);
  const at = findDay(present.node);
  const change = { at: cell.at, label: cell.label, after: wanted, keeps: [] };
  // A day for each group says more than one day for all, and only a person can join them.
  if (at?.kind === "map")
    return { kind: "conflict", change: { ...change, before: DAYS_OF_GROUPS } };
  const now = readDay(at);
  // A day that confirms nothing came with the figures of the period before, which may have said none itself.
  const isCarried = present.earlier !== undefined && present.confirmed !== "all";
  const earlier = isCarried ? now : readDay(findDay(present.earlier));
  const verdict = judge({ wanted, now, earlier, ...WORDS, isConfirmed: false }, present);
  const edit: Edit = { path: ["ngay_so_lieu"], to: { kind: "text", text: wanted } };
  return toOutcome(verdict, { ...change, before: now }, [edit]);
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
