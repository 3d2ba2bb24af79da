import type { Measure, Threshold } from "../../model/indicator.ts";
import { compareRatios, type Ratio } from "../../model/ratio.ts";
import {
  INVALID,
  listOf,
  mapped,
  optional,
  problemIn,
  type Invalid,
  type Reader,
  type RecordOf,
} from "../readers.ts";
import type { Reading } from "../reading.ts";
import { fieldReference, optionOf } from "../references.ts";
import { choice, count, date, ratio, text } from "../scalar-readers.ts";
import type { SourceNode } from "../source-node.ts";
import { hasKeysOfKind, type KeysOfKind } from "./keys-by-kind.ts";

export const MEASURE_KINDS = {
  "ty-le": "share",
  "so-dem": "count",
  "co-khong": "yesNo",
  "cac-buoc": "steps",
  "thoi-han": "deadline",
} as const satisfies Record<string, Measure["kind"]>;

const COMPARATORS = {
  "toi-thieu": "min",
  "toi-da": "max",
  "trong-khoang": "range",
  "xap-xi": "approx",
} as const satisfies Record<string, Threshold["kind"]>;

/** A node kept for later, when the kind of the record says how to read it. */
export const asWritten: Reader<SourceNode> = (node) => node;

/** The keys of an indicator that say what it measures. */
export const measureShape = {
  tu_so: optional(fieldReference("so-dem")),
  mau_so: optional(fieldReference("so-dem")),
  ten_mau_so: optional(text),
  truong: optional(asWritten),
  so_sanh: optional(choice(COMPARATORS)),
  nguong: optional(asWritten),
  sai_so: optional(asWritten),
};

export type MeasureRecord = RecordOf<typeof measureShape> & { readonly kieu: Measure["kind"] };

const KEYS: Readonly<Record<Measure["kind"], KeysOfKind>> = {
  share: {
    needs: ["tu_so", "mau_so", "ten_mau_so", "so_sanh", "nguong"],
    may: ["sai_so", "xet_vuot"],
  },
  count: { needs: ["truong", "so_sanh", "nguong"], may: ["sai_so", "xet_vuot"] },
  yesNo: { needs: ["truong"], may: [] },
  steps: { needs: ["truong"], may: ["nguong"] },
  deadline: { needs: ["truong", "nguong"], may: [] },
};
const KEYS_OF_ANY_KIND = [...Object.keys(measureShape), "xet_vuot"];

type MeasureReader = (node: SourceNode, from: MeasureRecord, reading: Reading) => Measure | Invalid;

/** What an indicator measures, from the keys that its kind needs. */
export const readMeasure: MeasureReader = (node, from, reading) => {
  const keys = { ...KEYS[from.kieu], ofAnyKind: KEYS_OF_ANY_KIND };
  if (!hasKeysOfKind({ node, values: { ...from } }, keys, reading)) return INVALID;
  return READERS[from.kieu](node, from, reading);
};

const READERS: Readonly<Record<Measure["kind"], MeasureReader>> = {
  share: (node, from, reading) => {
    const threshold = readThreshold(node, from, reading);
    const { tu_so: partField, mau_so: wholeField, ten_mau_so: wholeName } = from;
    if (threshold === INVALID || partField === null || wholeField === null || wholeName === null) {
      return INVALID;
    }
    return { kind: "share", partField, wholeField, wholeName, threshold };
  },
  count: (node, from, reading) => {
    const field = fieldReference("so-dem")(from.truong ?? node, reading);
    const threshold = readThreshold(node, from, reading);
    return field === INVALID || threshold === INVALID
      ? INVALID
      : { kind: "count", field, threshold };
  },
  yesNo: (node, from, reading) => {
    const field = fieldReference("co-khong")(from.truong ?? node, reading);
    return field === INVALID ? INVALID : { kind: "yesNo", field };
  },
  steps: (node, from, reading) => {
    const field = fieldReference("cac-buoc")(from.truong ?? node, reading);
    if (field === INVALID) return INVALID;
    const until = from.nguong === null ? null : optionOf(field)(from.nguong, reading);
    return until === INVALID ? INVALID : { kind: "steps", field, until };
  },
  deadline: (node, from, reading) => {
    const field = fieldReference("ngay")(from.truong ?? node, reading);
    const latest = date(from.nguong ?? node, reading);
    return field === INVALID || latest === INVALID ? INVALID : { kind: "deadline", field, latest };
  },
};

/** The threshold as it is written, for sentences: `15%`, or the two ends of a range. */
export function toThresholdTexts({ nguong }: MeasureRecord): readonly string[] {
  const ends = nguong?.kind === "list" ? nguong.items : nguong === null ? [] : [nguong];
  return ends.flatMap((end) => (end.kind === "text" ? [end.text.trim()] : []));
}

function readThreshold(
  node: SourceNode,
  from: MeasureRecord,
  reading: Reading,
): Threshold | Invalid {
  const at = from.nguong ?? node;
  const limit = from.kieu === "share" ? ratio : wholeNumber;
  if (from.so_sanh === null) return INVALID;
  if (from.so_sanh !== "approx" && from.sai_so !== null) {
    reading.report(problemIn(from.sai_so, "not-needed", { found: "sai_so", allowed: null }));
  }
  if (from.so_sanh === "range") return readRange(at, limit, reading);
  const value = limit(at, reading);
  if (from.so_sanh !== "approx") return value === INVALID ? INVALID : { kind: from.so_sanh, value };
  if (from.sai_so === null) {
    reading.report(problemIn(node, "missing-key", { found: "sai_so" }));
    return INVALID;
  }
  const tolerance = limit(from.sai_so, reading);
  return value === INVALID || tolerance === INVALID
    ? INVALID
    : { kind: "approx", value, tolerance };
}

/** The limit of a count is a count: 15 % of nothing would be reached by one. */
const wholeNumber: Reader<Ratio> = mapped(count, (value) => ({ numerator: value, denominator: 1 }));

function readRange(at: SourceNode, limit: Reader<Ratio>, reading: Reading): Threshold | Invalid {
  const ends = at.kind === "list" && at.items.length === 2 ? listOf(limit)(at, reading) : [];
  if (ends === INVALID) return INVALID;
  const [low, high] = ends;
  if (low !== undefined && high !== undefined && compareRatios(low, high) <= 0) {
    return { kind: "range", low, high };
  }
  reading.report(problemIn(at, "bad-range", {}));
  return INVALID;
}
