import type { CalendarDate } from "../../../model/days/calendar-date.ts";
import { formatDate } from "../../../model/days/format-date.ts";
import { problemAt, startOf } from "../../../model/problem.ts";
import type { Reorganization } from "../../../model/units/reorganization.ts";
import { toEntryText } from "../../../model/units/unit-entry.ts";
import { toUnitPath, toUnitRowsPath } from "../../../model/units/unit-path.ts";
import { findEntry, findText, itemsOf, type SourceNode } from "../../parse/source-node.ts";
import { reportTwice } from "../../readers/named-twice.ts";
import { problemIn, readQuietly } from "../../readers/records.ts";
import type { Reading } from "../../readers/reading.ts";
import { date as dateReader } from "../../readers/scalars.ts";
import { reorganization } from "../../schema/reorganization.ts";
import { findNearest } from "../../sentences/nearest.ts";
import { listIds, type EnteredUnits } from "../../read/unit-sources.ts";

/** The units of a period and of the one before; `null`: there is no such period. */
export interface UnitsInTime {
  readonly now: EnteredUnits;
  readonly before: EnteredUnits | null;
}

/** The entries of `bien_dong` that can be read; the reader of the whole file reports their faults. */
export function readReorganizations(
  node: SourceNode | undefined,
  reading: Reading,
): readonly Reorganization[] {
  return itemsOf(node, "bien_dong").flatMap(
    (item) => readQuietly(reorganization, item, reading) ?? [],
  );
}

/** Holds `bien_dong` against the units that there are: who has ended has no file any more, who follows has one. */
export function checkReorganizations(node: SourceNode, units: UnitsInTime, reading: Reading): void {
  const items = itemsOf(node, "bien_dong");
  const known = {
    before: listIds(units.before),
    now: listIds(units.now),
  };
  const held = { units, known, ended: new Set(items.flatMap(listEnded)), reading };
  for (const item of items) {
    checkDay(item, units.now.date, reading);
    checkOrigins(item, held);
    checkHeirs(item, held);
  }
  const origins = items.flatMap((item) => textsOf(item, "don_vi"));
  reportTwice(origins, ["don_vi"], reading);
  reportTwice(items.flatMap(listSoleHeirs), ["thanh"], reading);
}

/** Only a unit that takes in others may be the heir of other changes too. */
function listSoleHeirs(item: SourceNode): readonly SourceNode[] {
  return findText(item, "loai")?.text === "sap-nhap" ? [] : textsOf(item, "thanh");
}

interface Held {
  readonly units: UnitsInTime;
  /** Ids of units. */
  readonly known: Readonly<Record<"before" | "now", ReadonlySet<string>>>;
  /** Units that some entry says are no more. */
  readonly ended: ReadonlySet<string>;
  readonly reading: Reading;
}

function checkOrigins(item: SourceNode, { units, known, reading }: Held): void {
  const { now, before } = units;
  const ended = listEnded(item);
  for (const at of textsOf(item, "don_vi")) {
    if (!known.before.has(at.text)) {
      // A row that we cannot read may be of this unit.
      if (before?.isWhole === false) continue;
      const allowed = before === null ? null : formatDate(before.date);
      const hint = findNearest(at.text, known.before) ?? null;
      reading.report(problemIn(at, "change-not-before", { allowed, hint }));
    } else if (ended.includes(at.text) && known.now.has(at.text)) {
      const { entry } = now.list.find(({ id }) => id === at.text) ?? {};
      const allowed = entry === undefined ? toUnitPath(now.date, at.text) : toEntryText(entry);
      reading.report(problemIn(at, "change-not-ended", { allowed }));
    }
  }
}

function checkHeirs(item: SourceNode, { units: { now }, known, ended, reading }: Held): void {
  const change = readQuietly(reorganization, item, reading);
  for (const at of textsOf(item, "thanh")) {
    const isOld = known.before.has(at.text);
    // Without a file, a unit of the period before that no entry ends is told as withdrawn.
    if (!known.now.has(at.text) && (!isOld || ended.has(at.text))) {
      const allowed = toAwaitedPath(at.text, now, now.hasRows);
      if (now.isWhole) reading.report(problemIn(at, "change-without-file", { allowed }));
    } else if (change !== undefined) {
      const code = findWrongHeir(at.text, change, isOld);
      if (code !== null) reading.report(problemIn(at, code));
    }
  }
}

/** Who takes in others was there before, and so was a unit that goes on under another name or as a part; others are new. */
function findWrongHeir(id: string, { kind, from }: Reorganization, isOld: boolean) {
  const isOrigin = from.includes(id);
  if (kind === "absorbed" && !isOld) return "change-into-new";
  if (isOrigin) return kind === "absorbed" || kind === "merged" ? "change-into-itself" : null;
  return isOld && kind !== "absorbed" ? "change-into-old" : null;
}

function checkDay(item: SourceNode, cutoff: CalendarDate, reading: Reading): void {
  const at = findEntry(item, "ngay");
  const day = readQuietly(dateReader, at, reading);
  if (at !== undefined && day !== undefined && day > cutoff)
    reading.report(problemIn(at, "after-cutoff", { allowed: formatDate(cutoff) }));
}

function textsOf(item: SourceNode, key: string) {
  const list = findEntry(item, key);
  return list?.kind === "list"
    ? list.items.flatMap((node) => (node.kind === "text" ? [node] : []))
    : [];
}

/** Units that an entry says are no more. */
function listEnded(item: SourceNode): readonly string[] {
  const heirs = textsOf(item, "thanh").map(({ text }) => text);
  return textsOf(item, "don_vi")
    .map(({ text }) => text)
    .filter((id) => !heirs.includes(id));
}

/** Where a unit that is missing would be entered. */
function toAwaitedPath(id: string, { date }: EnteredUnits, isRow: boolean): string {
  return isRow ? toUnitRowsPath(date) : toUnitPath(date, id);
}

/**
 * A unit may not vanish between two periods unless `bien_dong` says what became of it: its file or row may be lost while
 * the unit still exists.
 */
export function reportWithdrawnUnits(
  node: SourceNode | undefined,
  { now, before }: UnitsInTime,
  reading: Reading,
): void {
  const known = listIds(before);
  if (!now.isWhole || isFaulty(node, before, reading)) return;
  const present = listIds(now);
  const ended = new Set(itemsOf(node, "bien_dong").flatMap(listEnded));
  // A new unit may be the lost one under a misspelt name.
  const appeared = [...present].filter((id) => !known.has(id));
  for (const { id, entry } of before?.list ?? []) {
    if (present.has(id) || ended.has(id)) continue;
    const hint = findNearest(id, appeared) ?? null;
    const about = { found: id, allowed: toEntryText(entry), hint };
    const place = startOf(toAwaitedPath(id, now, entry.isRow));
    reading.report(problemAt(place, "unit-withdrawn", about));
  }
}

/** Whether some entry cannot be read, or names units that there were not: it may be about a unit that seems lost. */
function isFaulty(
  node: SourceNode | undefined,
  before: EnteredUnits | null,
  reading: Reading,
): boolean {
  const list = node === undefined ? undefined : findEntry(node, "bien_dong");
  if (list === undefined || list.kind === "empty") return false;
  if (list.kind !== "list") return true;
  const known = listIds(before);
  return list.items.some((item) => {
    const change = readQuietly(reorganization, item, reading);
    return change === undefined || change.from.some((id) => !known.has(id));
  });
}
