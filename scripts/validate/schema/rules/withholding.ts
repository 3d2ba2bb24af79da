import { findFieldKind, numbersOf } from "../../../model/form/field-kinds.ts";
import type { Withholding } from "../../../model/form/form.ts";
import { findNearest } from "../../sentences/nearest.ts";
import { INVALID, listOf, problemIn, record, required } from "../../readers/records.ts";
import type { Reading } from "../../readers/reading.ts";
import { count, text } from "../../readers/scalars.ts";
import { findEntry, itemsOf, type SourceNode } from "../../parse/source-node.ts";

/** `an_so_nho`. */
export const withholding = record({
  don_vi_tinh: required(listOf(text)),
  nguoi_duoi: required(count),
  don_vi_duoi: required(count),
  nhom_duoi: required(count),
});

/**
 * `an_so_nho` of `data/bieu-mau.yaml`: which counts are too small for the public. It is read apart from the fields, so
 * that a fault here does not hide them. After a fault the limits are 0, and validation gives no dataset.
 */
export function readWithholding(form: SourceNode | undefined, reading: Reading): Withholding {
  if (form?.kind !== "map") return NOTHING;
  const node = findEntry(form, "an_so_nho");
  if (node === undefined) {
    reading.report(problemIn(form, "missing-key", { found: "an_so_nho" }));
    return NOTHING;
  }
  const from = withholding(node, reading);
  const measures = findEntry(node, "don_vi_tinh");
  if (measures !== undefined) reportUnknownMeasures(measures, form, reading);
  return from === INVALID
    ? NOTHING
    : {
        personMeasures: from.don_vi_tinh,
        personsBelow: from.nguoi_duoi,
        unitsBelow: from.don_vi_duoi,
        groupsBelow: from.nhom_duoi,
      };
}

const NOTHING: Withholding = { personMeasures: [], personsBelow: 0, unitsBelow: 0, groupsBelow: 0 };

/** A misspelt unit of measure would leave its counts in the open. */
function reportUnknownMeasures(measures: SourceNode, form: SourceNode, reading: Reading): void {
  if (findEntry(form, "truong")?.kind !== "list" || measures.kind !== "list") return;
  const fields = ["truong", "truong_chung"].flatMap((list) => itemsOf(form, list));
  // A count without a unit of measure has been reported; perhaps it lacks the one that is meant here.
  if (fields.some(lacksMeasure)) return;
  const known = new Set(fields.flatMap((field) => toText(findEntry(field, "don_vi_tinh")) ?? []));
  for (const item of measures.items) {
    const found = toText(item);
    if (found === undefined || known.has(found)) continue;
    const hint = findNearest(found, known) ?? null;
    const allowed = [...known].join(", ");
    reading.report(problemIn(item, "unknown-measure", { found, allowed, hint }));
  }
}

function lacksMeasure(field: SourceNode): boolean {
  const kind = findFieldKind(toText(findEntry(field, "kieu")) ?? "");
  const mayCountPersons = kind !== undefined && numbersOf({ kind })?.persons === "byUnitOfMeasure";
  return mayCountPersons && toText(findEntry(field, "don_vi_tinh")) === undefined;
}

const toText = (node: SourceNode | undefined): string | undefined =>
  node?.kind === "text" ? node.text.replace(/\s+/gu, " ").trim() : undefined;
