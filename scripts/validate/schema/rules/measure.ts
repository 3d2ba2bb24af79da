import { kindsJudgedBy } from "../../../model/form/field-kinds.ts";
import type { IndicatorKind, Measure, Threshold } from "../../../model/rules/indicator-kinds.ts";
import { compareRatios, type Ratio } from "../../../model/rules/ratio.ts";
import {
  INVALID,
  listOf,
  mapped,
  optional,
  problemIn,
  readQuietly,
  writtenFor,
  type Invalid,
  type Reader,
  type RecordOf,
} from "../../readers/records.ts";
import { RANGE_EXAMPLES } from "../../sentences/examples.ts";
import type { Reading } from "../../readers/reading.ts";
import { either } from "../../readers/takes.ts";
import { fieldReference, optionOf } from "../../readers/references.ts";
import { bound, choice, count, share, text } from "../../readers/scalars.ts";
import { findEntry, type SourceNode } from "../../parse/source-node.ts";
import { hasKeysOfKind, type KeysOfKind } from "../../readers/keys-by-kind.ts";

const COMPARATORS = {
  "toi-thieu": "min",
  "toi-da": "max",
  "trong-khoang": "range",
  "xap-xi": "approx",
} as const satisfies Record<string, Threshold["kind"]>;

/** A number or a share, the step of a procedure, the last day of a deadline: the kind of the indicator says which. */
const limit: Reader<string> = text;
const limits = { takes: either(limit, listOf(limit, 2)) };

/** The keys of an indicator that say what it measures. */
export const measureShape = {
  tu_so: optional(judgedField("share")),
  mau_so: optional(judgedField("share")),
  ten_mau_so: optional(text),
  truong: optional(writtenFor(fieldReference())),
  so_sanh: optional(choice(COMPARATORS)),
  nguong: optional(writtenFor(limits)),
  sai_so: optional(writtenFor(limit)),
};

export type MeasureRecord = RecordOf<typeof measureShape> & { readonly kieu: IndicatorKind };

/** How a kind of indicator is read. */
interface KindInFile extends KeysOfKind {
  /** Its word under `kieu` in `data/chi-tieu.yaml`. */
  readonly word: string;
  /** How `nguong` is read where a number is compared with it; `null`: no number is. */
  readonly limit: Reader<Ratio> | null;
  readonly read: (node: SourceNode, from: MeasureRecord, reading: Reading) => Measure | Invalid;
}

/** The limit of a count is a count: 15 % would mean 0.15, and a count of 1 would reach it. */
export const wholeNumber: Reader<Ratio> = mapped(count, (value) => ({
  numerator: value,
  denominator: 1,
}));

const KINDS_IN_FILE: Readonly<Record<IndicatorKind, KindInFile>> = {
  share: {
    word: "ty-le",
    needs: ["tu_so", "mau_so", "ten_mau_so", "so_sanh", "nguong"],
    may: ["sai_so", "xet_vuot", "han", "neu_ten_tot"],
    limit: share,
    read: (node, from, reading) => {
      const threshold = readThreshold(node, from, reading);
      const { tu_so: partField, mau_so: wholeField, ten_mau_so: wholeName } = from;
      if (threshold === INVALID || partField === null || wholeField === null || wholeName === null)
        return INVALID;
      return { kind: "share", partField, wholeField, wholeName, threshold };
    },
  },
  count: {
    word: "so-dem",
    needs: ["truong", "so_sanh", "nguong"],
    may: ["sai_so", "xet_vuot", "han", "neu_ten_tot"],
    limit: wholeNumber,
    read: (node, from, reading) => {
      const field = judgedField("count")(from.truong ?? node, reading);
      const threshold = readThreshold(node, from, reading);
      if (field === INVALID || threshold === INVALID) return INVALID;
      return { kind: "count", field, threshold };
    },
  },
  yesNo: {
    word: "co-khong",
    needs: ["truong"],
    may: ["han"],
    limit: null,
    read: (node, from, reading) => {
      const field = judgedField("yesNo")(from.truong ?? node, reading);
      return field === INVALID ? INVALID : { kind: "yesNo", field };
    },
  },
  steps: {
    word: "cac-buoc",
    needs: ["truong"],
    may: ["nguong", "han"],
    limit: null,
    read: (node, from, reading) => {
      const field = judgedField("steps")(from.truong ?? node, reading);
      if (field === INVALID) return INVALID;
      const until = from.nguong === null ? null : optionOf(field)(from.nguong, reading);
      return until === INVALID ? INVALID : { kind: "steps", field, until };
    },
  },
  deadline: {
    word: "thoi-han",
    needs: ["truong", "nguong"],
    may: [],
    limit: null,
    read: (node, from, reading) => {
      const field = judgedField("deadline")(from.truong ?? node, reading);
      const latest = bound(from.nguong ?? node, reading);
      if (field === INVALID || latest === INVALID) return INVALID;
      return { kind: "deadline", field, latest };
    },
  },
};
const KEYS_OF_ANY_KIND = [...Object.keys(measureShape), "xet_vuot", "han", "neu_ten_tot"];

/** The keys of an indicator by its kind. */
export const KEYS_BY_INDICATOR_KIND = {
  key: "kieu",
  kinds: Object.fromEntries(Object.values(KINDS_IN_FILE).map((kind) => [kind.word, kind])),
  ofAnyKind: KEYS_OF_ANY_KIND,
};

/** The kinds by their words in the file. */
export const INDICATOR_KIND_BY_WORD: Readonly<Record<string, IndicatorKind>> = Object.fromEntries(
  Object.entries(KINDS_IN_FILE).map(([kind, { word }]) => [word, kind as IndicatorKind]), // `as`: a key of the record
);

/**
 * What an indicator measures, from the keys that its kind needs. The record of the whole indicator reports faults of
 * single keys, so they are read quietly here; a bad key does not hide the faults of the others.
 */
export const readMeasure: Reader<Measure> = (node, reading) => {
  const kind = readQuietly(choice(INDICATOR_KIND_BY_WORD), findEntry(node, "kieu"), reading);
  if (kind === undefined) return INVALID;
  const from = readMeasureKeys(node, kind, reading);
  const own = KINDS_IN_FILE[kind];
  if (hasKeysOfKind(node, { ...own, ofAnyKind: KEYS_OF_ANY_KIND }, reading))
    return own.read(node, from, reading);
  if (own.limit !== null && from.nguong !== null) readThreshold(node, from, reading);
  return INVALID;
};

/** A field whose kind this kind of indicator may judge. */
function judgedField(indicator: IndicatorKind): Reader<string> {
  return fieldReference(...kindsJudgedBy(indicator));
}

function readMeasureKeys(node: SourceNode, kieu: IndicatorKind, reading: Reading): MeasureRecord {
  const values = Object.entries(measureShape).map(([name, { reader }]) => [
    name,
    readQuietly<unknown>(reader, findEntry(node, name), reading) ?? null,
  ]);
  return { ...Object.fromEntries(values), kieu } as MeasureRecord; // `as`: every key of the shape was read above
}

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
  const { limit } = KINDS_IN_FILE[from.kieu];
  if (limit === null) return INVALID;
  if (from.so_sanh === null) return checkLimit(at, limit, reading);
  if (from.so_sanh !== "approx" && from.sai_so !== null) {
    reading.report(problemIn(from.sai_so, "not-needed", { found: "sai_so", allowed: null }));
  }
  if (from.so_sanh === "range") return readRange(at, limit, reading);
  const value = limit(at, reading);
  const tolerance =
    from.so_sanh === "approx" ? readTolerance(node, from, { limit, reading }) : null;
  if (value === INVALID || tolerance === INVALID) return INVALID;
  return tolerance === null
    ? { kind: from.so_sanh === "max" ? "max" : "min", value }
    : { kind: "approx", value, tolerance };
}

/** Checks how a limit is written, though its comparison could not be read. */
function checkLimit(at: SourceNode, limit: Reader<Ratio>, reading: Reading): Invalid {
  if (at.kind === "text") limit(at, reading);
  return INVALID;
}

function readTolerance(
  node: SourceNode,
  { sai_so: at }: MeasureRecord,
  { limit, reading }: { readonly limit: Reader<Ratio>; readonly reading: Reading },
): Ratio | Invalid {
  if (at !== null) return limit(at, reading);
  reading.report(problemIn(node, "missing-key", { found: "sai_so" }));
  return INVALID;
}

function readRange(at: SourceNode, limit: Reader<Ratio>, reading: Reading): Threshold | Invalid {
  const ends = at.kind === "list" && at.items.length === 2 ? listOf(limit)(at, reading) : [];
  if (ends === INVALID) return INVALID;
  const [low, high] = ends;
  if (low !== undefined && high !== undefined && compareRatios(low, high) <= 0) {
    return { kind: "range", low, high };
  }
  const allowed = RANGE_EXAMPLES[limit === share ? "share" : "count"];
  reading.report(problemIn(at, "bad-range", { allowed }));
  return INVALID;
}
