import type { CalendarDate } from "../../../model/days/calendar-date.ts";
import type { Particulars } from "../../../model/form/answer.ts";
import { FIELD_KINDS } from "../../../model/form/field-kinds.ts";
import type { FieldValue, RoughWord } from "../../../model/form/field-value.ts";
import type { Field } from "../../../model/form/form.ts";
import { formatDate } from "../../../model/days/format-date.ts";
import { isBefore, onDay, type Moment } from "../../../model/days/moment.ts";
import type { Problem } from "../../../model/problem.ts";
import type { Ratio } from "../../../model/rules/ratio.ts";
import { findEntry, type MapNode, type SourceNode } from "../../parse/source-node.ts";
import { hasKeysOfKind } from "../../readers/keys-by-kind.ts";
import {
  asWritten,
  INVALID,
  optional,
  problemIn,
  readQuietly,
  record,
  reportUnknownKeys,
  type Invalid,
} from "../../readers/records.ts";
import type { Reading } from "../../readers/reading.ts";
import { choice, count, moment, text, yesNo } from "../../readers/scalars.ts";
import { withRoughHint } from "../../sentences/rough-hint.ts";
import { KINDS_IN_FILE, USUAL_DECIMALS } from "../form/field-kinds.ts";

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

const valueShape = {
  gia_tri: optional(asWritten),
  tu: optional(count),
  mau: optional(count),
  xap_xi: optional(choice(ROUGH_WORDS)),
};

/** A value with more said of it. */
export const answerRecord = record({
  ...valueShape,
  so_voi: optional(asWritten),
  tinh_den: optional(moment),
  nguon: optional(text),
  da_cong_bo: optional(yesNo),
});

/** An answer: a plain value, or a map in which the value stands under a key of its own. */
export function readAnswer(
  node: SourceNode,
  field: Field,
  { cutoff, reading: asked }: AnswerReading,
): Answer | Invalid {
  const report = (problem: Problem): void => {
    asked.report(withRoughHint(problem));
  };
  const reading = { ...asked, report };
  if (node.kind !== "map" || field.kind === "steps") {
    const value = KINDS_IN_FILE[field.kind].read(node, field, reading);
    return value === INVALID ? INVALID : { value, particulars: null };
  }
  const isOfKind = hasKeysOfKind(node, toKeys(node, field), reading);
  const from = answerRecord(node, reading);
  const value = readValue(node, field, reading);
  const against = readAgainst(findEntry(node, "so_voi"), field, reading);
  if (!isOfKind || from === INVALID || value === INVALID || against === INVALID) return INVALID;
  checkAsOf(node, from.tinh_den, { cutoff, reading });
  const isKnown = from.da_cong_bo ?? false;
  // Who says that a figure is known says from where.
  if (isKnown && from.nguon === null)
    reading.report(problemIn(node, "missing-key", { found: "nguon", hint: KNOWN_FROM_WHERE }));
  return {
    value: toRough(value, from.xap_xi),
    particulars: { asOf: from.tinh_den, source: from.nguon, isKnown, against, place: node.place },
  };
}

const KNOWN_FROM_WHERE = "số đã công bố thì ghi nguồn của chính số ấy";

export interface AnswerReading {
  readonly cutoff: CalendarDate;
  readonly reading: Reading;
}

/** Keys of every answer. */
const OF_ALL = ["tinh_den", "nguon"];

/** Keys of answers that can be compared and are counted. */
const OF_NUMBERS = ["so_voi", "da_cong_bo"];

/** A value, or the counts of a share; then the value of the source may stand beside them. */
function toKeys(node: MapNode, { kind }: Field) {
  const { differsBy } = FIELD_KINDS[kind];
  const hasCounts =
    differsBy === "points" && ["tu", "mau"].some((key) => findEntry(node, key) !== undefined);
  const ofAnyKind = ["gia_tri", "xap_xi", "tu", "mau", "so_voi", "da_cong_bo"];
  return hasCounts
    ? { needs: ["tu", "mau"], may: ["gia_tri", ...OF_NUMBERS, ...OF_ALL], ofAnyKind }
    : {
        needs: ["gia_tri"],
        may: differsBy === null ? OF_ALL : ["xap_xi", ...OF_NUMBERS, ...OF_ALL],
        ofAnyKind,
      };
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

/** The values of the same field elsewhere, by the form's comparisons. */
function readAgainst(
  node: SourceNode | undefined,
  field: Field,
  reading: Reading,
): ReadonlyMap<string, FieldValue> | Invalid {
  if (node === undefined || node.kind === "empty") return new Map();
  const known = reading.known.comparison;
  if (node.kind !== "map") {
    const allowed = [...(known ?? [])].join(", ") || null;
    reading.report(problemIn(node, "not-a-map", { allowed }));
    return INVALID;
  }
  if (known !== null) reportUnknownKeys(node, [...known], reading);
  const values = new Map<string, FieldValue>();
  for (const { key, value: at } of node.entries) {
    const value = readOther(at, field, reading);
    if (value === INVALID) return INVALID;
    values.set(key, value);
  }
  return values;
}

/** A value elsewhere: plain, or a map of a value alone. */
function readOther(node: SourceNode, field: Field, reading: Reading): FieldValue | Invalid {
  if (node.kind !== "map") return KINDS_IN_FILE[field.kind].read(node, field, reading);
  const isOfKind = hasKeysOfKind(node, toKeys(node, field), reading);
  const from = record(valueShape)(node, reading);
  const value = readValue(node, field, reading);
  if (!isOfKind || from === INVALID || value === INVALID) return INVALID;
  return toRough(value, from.xap_xi);
}

function toRough(value: FieldValue, word: RoughWord | null): FieldValue {
  const isTold = value.kind === "count" || value.kind === "decimal" || value.kind === "share";
  return word !== null && isTold ? { kind: "rough", word, of: value } : value;
}

/** What holds until a day after the cut-off date belongs to the next period. */
function checkAsOf(node: MapNode, asOf: Moment | null, { cutoff, reading }: AnswerReading): void {
  const at = findEntry(node, "tinh_den");
  if (at === undefined || asOf === null || !isBefore(onDay(cutoff), asOf)) return;
  reading.report(problemIn(at, "after-cutoff", { allowed: formatDate(cutoff) }));
}
