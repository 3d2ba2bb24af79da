import { formatDate } from "../../../model/days/format-date.ts";
import { findEntry, findText, itemsOf, type SourceNode } from "../../parse/source-node.ts";
import { reportTwice } from "../../readers/named-twice.ts";
import type { Definitions } from "../../read/definitions.ts";
import { listIds, type EnteredUnits } from "../../read/unit-sources.ts";
import { problemIn, readQuietly } from "../../readers/records.ts";
import type { Reading } from "../../readers/reading.ts";
import { date } from "../../readers/scalars.ts";
import { findPlainMarkup } from "./plain-text.ts";
import { checkPlaceholders } from "./placeholders.ts";

/** Checks what a period's file says for its summary alone: its texts, which have placeholders and no marks, and who was asked when. */
export function checkSummaryTexts(
  period: SourceNode,
  units: EnteredUnits,
  by: { readonly definitions: Definitions; readonly reading: Reading },
): void {
  const conclusion = findText(period, "nhan_dinh");
  if (conclusion !== undefined) checkText(conclusion, true, by);
  for (const item of itemsOf(period, "can_quyet_dinh")) checkText(item, false, by);
  for (const item of itemsOf(period, "don_doc")) checkReminder(item, units, by.reading);
}

function checkText(
  node: SourceNode,
  isPublic: boolean,
  { definitions, reading: { report } }: Parameters<typeof checkSummaryTexts>[2],
): void {
  if (node.kind !== "text") return;
  for (const problem of findPlainMarkup(node)) report(problem);
  const placeOf = (offset: number) => ({
    ...node.place,
    column: node.place.column + offset,
  });
  const own = { thisKind: null, thisIndicator: null, isPublic };
  checkPlaceholders(node.text, placeOf, { ...own, definitions, report });
}

/** Nobody was asked after the cut-off date, and only units of the period can be silent in it. */
function checkReminder(item: SourceNode, units: EnteredUnits, reading: Reading): void {
  const at = findEntry(item, "ngay");
  const day = readQuietly(date, at, reading);
  if (at !== undefined && day !== undefined && day > units.date)
    reading.report(problemIn(at, "after-cutoff", { allowed: formatDate(units.date) }));
  const named = itemsOf(item, "don_vi");
  reportTwice(named, ["don_vi"], reading);
  if (!units.isWhole) return;
  const present = listIds(units);
  for (const one of named) {
    const isKnown = one.kind === "text" && reading.known.unit?.has(one.text) === true;
    if (isKnown && !present.has(one.text)) reading.report(problemIn(one, "unit-not-in-period"));
  }
}
