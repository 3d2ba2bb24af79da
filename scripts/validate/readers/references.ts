import { FIELD_KINDS } from "../../model/form/field-kinds.ts";
import type { FieldKind } from "../../model/form/field-value.ts";
import { findNearest } from "../sentences/nearest.ts";
import { INVALID, problemIn, taking, type Reader } from "./records.ts";
import type { Referable } from "./reading.ts";
import { fieldId, id } from "./scalars.ts";

/** An id of one of these kinds that must stand in its file. */
export function reference(...kinds: readonly Referable[]): Reader<string> {
  const read: Reader<string> = (node, reading) => {
    const value = id(node, reading);
    const sets = kinds.map((kind) => reading.known[kind]);
    if (value === INVALID || sets.includes(null)) return value;
    const known = new Set(sets.flatMap((ids) => [...(ids ?? [])]));
    if (known.has(value)) return value;
    if (kinds.includes("indicator") && reading.known.statistic?.has(value) === true) {
      reading.report(problemIn(node, "statistic-not-judged"));
      return INVALID;
    }
    if (kinds.includes("block") && known.size === 0) {
      const isScope = /pham_vi(?:\[\d+\])?$/.test(node.path);
      const hint = isScope ? "ghi «pham_vi: tat-ca»" : "bỏ khóa này";
      reading.report(problemIn(node, "no-blocks", { hint }));
      return INVALID;
    }
    const hint = findNearest(value, known) ?? null;
    reading.report(problemIn(node, "unknown-reference", { hint, allowed: toShortList(known) }));
    return INVALID;
  };
  return taking({ kind: "reference", to: kinds }, read);
}

const SHORT_LIST = 12;

/** All ids, when they are few enough for a sentence. */
function toShortList(known: ReadonlySet<string>): string | null {
  return known.size > 0 && known.size <= SHORT_LIST ? [...known].join(", ") : null;
}

/** The id of a field of one of these kinds; of any kind when none is given. */
export function fieldReference(...kinds: readonly FieldKind[]): Reader<string> {
  const read: Reader<string> = (node, reading) => {
    const value = fieldId(node, reading);
    const known = reading.known.field;
    if (value === INVALID || known === null) return value;
    const field = known.get(value);
    if (field === undefined) {
      const hint = findNearest(value, known.keys()) ?? null;
      reading.report(problemIn(node, "unknown-reference", { hint }));
      return INVALID;
    }
    if (field.kind === null || kinds.length === 0 || kinds.includes(field.kind)) return value;
    const allowed = kinds.map((kind) => FIELD_KINDS[kind].word).join(", ");
    const hint = FIELD_KINDS[field.kind].word;
    reading.report(problemIn(node, "wrong-kind-of-field", { allowed, hint }));
    return INVALID;
  };
  return taking({ kind: "field", kinds }, read);
}

/** One of the options (or steps) of a field. */
export function optionOf(field: string): Reader<string> {
  return (node, reading) => {
    if (node.kind !== "text") {
      reading.report(problemIn(node, node.kind === "empty" ? "missing-value" : "not-a-text"));
      return INVALID;
    }
    const options = reading.known.field?.get(field)?.options ?? null;
    if (options === null || options.includes(node.text)) return node.text;
    const hint = findNearest(node.text, options) ?? null;
    reading.report(problemIn(node, "bad-choice", { allowed: options.join(", "), hint }));
    return INVALID;
  };
}
