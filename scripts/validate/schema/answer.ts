import type { CalendarDate } from "../../model/calendar-date.ts";
import type { Particulars } from "../../model/answer.ts";
import { isNumeric } from "../../model/field-kinds.ts";
import type { FieldValue, RoughWord } from "../../model/field-value.ts";
import type { Field } from "../../model/form.ts";
import { formatDate } from "../../model/format-date.ts";
import { isBefore, onDay, type Moment } from "../../model/moment.ts";
import { findEntry, type MapNode, type SourceNode } from "../parse/source-node.ts";
import { hasKeysOfKind } from "../readers/keys-by-kind.ts";
import {
  asWritten,
  INVALID,
  optional,
  problemIn,
  record,
  type Invalid,
} from "../readers/records.ts";
import type { Reading } from "../readers/reading.ts";
import { choice, moment, text } from "../readers/scalars.ts";
import { KINDS_IN_FILE } from "./field-kinds.ts";

/** A value, and what the file says of it besides; `null`: it is a plain value. */
export interface Answer {
  readonly value: FieldValue;
  readonly particulars: Particulars | null;
}

const ROUGH_WORDS: Readonly<Record<string, RoughWord>> = {
  hon: "hơn",
  gan: "gần",
  khoang: "khoảng",
};

const shape = {
  gia_tri: optional(asWritten),
  xap_xi: optional(choice(ROUGH_WORDS)),
  tinh_den: optional(moment),
  nguon: optional(text),
};

/** An answer: a plain value, or a map in which the value stands under a key of its own. */
export function readAnswer(
  node: SourceNode,
  field: Field,
  { cutoff, reading }: AnswerReading,
): Answer | Invalid {
  const { read } = KINDS_IN_FILE[field.kind];
  if (node.kind !== "map" || field.kind === "steps") {
    const value = read(node, field, reading);
    return value === INVALID ? INVALID : { value, particulars: null };
  }
  const isOfKind = hasKeysOfKind(node, toKeys(field), reading);
  const from = record(shape)(node, reading);
  const value = readValue(node, field, reading);
  if (!isOfKind || from === INVALID || value === INVALID) return INVALID;
  checkAsOf(node, from.tinh_den, { cutoff, reading });
  return {
    value:
      from.xap_xi !== null && isRoughlyTold(value)
        ? { kind: "rough", word: from.xap_xi, of: value }
        : value,
    particulars: { asOf: from.tinh_den, source: from.nguon, place: node.place },
  };
}

export interface AnswerReading {
  readonly cutoff: CalendarDate;
  readonly reading: Reading;
}

/** Only a number may be rounded by its source. */
function toKeys(field: Field) {
  const ofNumbers = isNumeric(field) ? ["xap_xi"] : [];
  return { needs: ["gia_tri"], may: ofNumbers, ofAnyKind: ["xap_xi"] };
}

function readValue(node: MapNode, field: Field, reading: Reading): FieldValue | Invalid {
  const at = findEntry(node, "gia_tri");
  return at === undefined ? INVALID : KINDS_IN_FILE[field.kind].read(at, field, reading);
}

function isRoughlyTold(value: FieldValue) {
  return value.kind === "count" || value.kind === "decimal";
}

/** What holds until a day after the cut-off date belongs to the next period. */
function checkAsOf(node: MapNode, asOf: Moment | null, { cutoff, reading }: AnswerReading): void {
  const at = findEntry(node, "tinh_den");
  if (at === undefined || asOf === null || !isBefore(onDay(cutoff), asOf)) return;
  reading.report(problemIn(at, "after-cutoff", { allowed: formatDate(cutoff) }));
}
