import type { CalendarDate } from "../../model/calendar-date.ts";
import type { Particulars } from "../../model/answer.ts";
import { FIELD_KINDS } from "../../model/field-kinds.ts";
import type { FieldValue, RoughlyTold, RoughWord } from "../../model/field-value.ts";
import type { Field } from "../../model/form.ts";
import { formatDate } from "../../model/format-date.ts";
import { isBefore, onDay, type Moment } from "../../model/moment.ts";
import type { Ratio } from "../../model/ratio.ts";
import { findEntry, type MapNode, type SourceNode } from "../parse/source-node.ts";
import { hasKeysOfKind } from "../readers/keys-by-kind.ts";
import {
  asWritten,
  INVALID,
  optional,
  problemIn,
  readQuietly,
  record,
  type Invalid,
} from "../readers/records.ts";
import type { Reading } from "../readers/reading.ts";
import { choice, count, moment, text } from "../readers/scalars.ts";
import { KINDS_IN_FILE, USUAL_DECIMALS } from "./field-kinds.ts";

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
  tu: optional(count),
  mau: optional(count),
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
  const isOfKind = hasKeysOfKind(node, toKeys(node, field), reading);
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

/** A value, or the counts of a share; then the value of the source may stand beside them. */
function toKeys(node: MapNode, { kind }: Field) {
  const { differsBy } = FIELD_KINDS[kind];
  const hasCounts =
    differsBy === "points" && ["tu", "mau"].some((key) => findEntry(node, key) !== undefined);
  const ofAnyKind = ["gia_tri", "xap_xi", "tu", "mau"];
  return hasCounts
    ? { needs: ["tu", "mau"], may: ["gia_tri"], ofAnyKind }
    : { needs: ["gia_tri"], may: differsBy === null ? [] : ["xap_xi"], ofAnyKind };
}

function readValue(node: MapNode, field: Field, reading: Reading): FieldValue | Invalid {
  const at = findEntry(node, "gia_tri");
  const counts = field.kind === "share" ? readCounts(node, reading) : null;
  if (counts === INVALID) return INVALID;
  if (at === undefined || at.kind === "empty")
    return counts === null
      ? INVALID
      : { kind: "share", counts, told: null, decimals: field.decimals ?? USUAL_DECIMALS };
  const value = KINDS_IN_FILE[field.kind].read(at, field, reading);
  return value !== INVALID && value.kind === "share" ? { ...value, counts } : value;
}

/** Part and whole of a share; `null`: they are not both there, which is reported elsewhere where it is wrong. */
function readCounts(node: MapNode, reading: Reading): Ratio | null | Invalid {
  const [part, whole] = [findEntry(node, "tu"), findEntry(node, "mau")];
  const numerator = readQuietly(count, part, reading);
  const denominator = readQuietly(count, whole, reading);
  if (part === undefined || whole === undefined) return null;
  if (numerator === undefined || denominator === undefined) return null;
  if (denominator === 0) {
    reading.report(problemIn(whole, "share-of-nothing"));
    return INVALID;
  }
  if (numerator <= denominator) return { numerator, denominator };
  reading.report(problemIn(part, "above-whole", { allowed: `mau: ${denominator}` }));
  return INVALID;
}

function isRoughlyTold(value: FieldValue): value is RoughlyTold {
  return value.kind === "count" || value.kind === "decimal" || value.kind === "share";
}

/** What holds until a day after the cut-off date belongs to the next period. */
function checkAsOf(node: MapNode, asOf: Moment | null, { cutoff, reading }: AnswerReading): void {
  const at = findEntry(node, "tinh_den");
  if (at === undefined || asOf === null || !isBefore(onDay(cutoff), asOf)) return;
  reading.report(problemIn(at, "after-cutoff", { allowed: formatDate(cutoff) }));
}
