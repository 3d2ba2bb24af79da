import type { Indicator, Measure, Strand, Threshold } from "../../model/dataset.ts";
import { fieldReference, optionOf, reference, type Reading } from "../reading.ts";
import { compareRatios } from "../../model/ratio.ts";
import {
  INVALID,
  listOf,
  listOfGood,
  mapped,
  optional,
  problemIn,
  record,
  required,
  type Invalid,
  type Reader,
  type RecordOf,
} from "../readers.ts";
import { choice, date, id, ratio, text, yesNo } from "../scalar-readers.ts";
import { findEntry, type SourceNode } from "../source-node.ts";
import { scopeOf, type Scope } from "./form.ts";

const KINDS = {
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

const asWritten: Reader<SourceNode> = (node) => node;

const condition: Reader<NonNullable<Indicator["condition"]>> = (node, reading) => {
  const from = record({
    truong: required(fieldReference("lua-chon", "co-khong")),
    la: required(asWritten),
  })(node, reading);
  if (from === INVALID) return INVALID;
  const values = listOf(optionOf(from.truong), 1)(from.la, reading);
  return values === INVALID ? INVALID : { field: from.truong, values };
};

const shape = {
  id: required(id),
  ten: required(text),
  mang: required(reference("strand")),
  kieu: required(choice(KINDS)),
  tu_so: optional(fieldReference("so-dem")),
  mau_so: optional(fieldReference("so-dem")),
  ten_mau_so: optional(text),
  truong: optional(asWritten),
  so_sanh: optional(choice(COMPARATORS)),
  nguong: optional(asWritten),
  sai_so: optional(ratio),
  rang_buoc: required(choice({ phai: true, "phan-dau": false })),
  xet_vuot: optional(yesNo),
  loai_don_vi: required(scopeOf("unitType")),
  dieu_kien: optional(condition),
  can_cu: required(reference("instrument")),
  dieu_khoan: optional(text),
  cau_chua_dat: required(
    record({ mot: required(text), nhieu: required(text), noi_bo: required(text) }),
  ),
  bien_phap: required(listOf(text, 1)),
  neu_ten_don_vi: optional(yesNo),
};

export type IndicatorRecord = RecordOf<typeof shape>;

/** An indicator as the file has it: its scope may still say "all". */
export type IndicatorInFile = Omit<Indicator, "unitTypes"> & { readonly unitTypes: Scope };

/** The keys that each kind of measure needs besides the common ones. */
const KEYS_BY_KIND: Readonly<
  Record<Measure["kind"], { needs: readonly string[]; may: readonly string[] }>
> = {
  share: {
    needs: ["tu_so", "mau_so", "ten_mau_so", "so_sanh", "nguong"],
    may: ["sai_so", "xet_vuot"],
  },
  count: { needs: ["truong", "so_sanh", "nguong"], may: ["sai_so", "xet_vuot"] },
  yesNo: { needs: ["truong"], may: [] },
  steps: { needs: ["truong"], may: ["nguong"] },
  deadline: { needs: ["truong", "nguong"], may: [] },
};
const KIND_KEYS = [
  "tu_so",
  "mau_so",
  "ten_mau_so",
  "truong",
  "so_sanh",
  "nguong",
  "sai_so",
  "xet_vuot",
] as const;

const indicator: Reader<IndicatorInFile> = (node, reading) => {
  const from = record(shape)(node, reading);
  if (from === INVALID || !hasKeysOfItsKind(node, from, reading)) return INVALID;
  const measure = readMeasure(node, from, reading);
  return measure === INVALID ? INVALID : toIndicator(from, measure);
};

const strand = mapped(
  record({
    id: required(id),
    ten: required(text),
    tinh_tien_do: required(yesNo),
    han: optional(date),
  }),
  (from): Strand => ({
    id: from.id,
    name: from.ten,
    countsAsProgress: from.tinh_tien_do,
    deadline: from.han,
  }),
);

/** `data/chi-tieu.yaml`. */
export const indicators: Reader<{
  readonly strands: readonly Strand[];
  readonly indicators: readonly IndicatorInFile[];
}> = mapped(
  record({ mang: required(listOfGood(strand)), chi_tieu: required(listOfGood(indicator)) }),
  (file) => ({ strands: file.mang, indicators: file.chi_tieu }),
);

function hasKeysOfItsKind(node: SourceNode, from: IndicatorRecord, reading: Reading): boolean {
  const { needs, may } = KEYS_BY_KIND[from.kieu];
  const missing = needs.filter((key) => from[key as keyof IndicatorRecord] === null); // `as`: keys of the shape
  const surplus = KIND_KEYS.filter(
    (key) => from[key] !== null && !needs.includes(key) && !may.includes(key),
  );
  for (const key of missing) reading.report(problemIn(node, "missing-key", { found: key }));
  for (const key of surplus) {
    const at = findEntry(node, key) ?? node;
    reading.report(
      problemIn(at, "not-needed", { found: key, allowed: [...needs, ...may].join(", ") }),
    );
  }
  return missing.length === 0 && surplus.length === 0;
}

function readMeasure(node: SourceNode, from: IndicatorRecord, reading: Reading): Measure | Invalid {
  const fieldNode = from.truong ?? node;
  switch (from.kieu) {
    case "share": {
      const threshold = readThreshold(node, from, reading);
      if (threshold === INVALID) return INVALID;
      return {
        kind: "share",
        partField: from.tu_so ?? "",
        wholeField: from.mau_so ?? "",
        wholeName: from.ten_mau_so ?? "",
        threshold,
      };
    }
    case "count": {
      const field = fieldReference("so-dem")(fieldNode, reading);
      const threshold = readThreshold(node, from, reading);
      if (field === INVALID || threshold === INVALID) return INVALID;
      return { kind: "count", field, threshold };
    }
    case "yesNo": {
      const field = fieldReference("co-khong")(fieldNode, reading);
      return field === INVALID ? INVALID : { kind: "yesNo", field };
    }
    case "steps": {
      const field = fieldReference("cac-buoc")(fieldNode, reading);
      if (field === INVALID) return INVALID;
      const until = from.nguong === null ? null : optionOf(field)(from.nguong, reading);
      return until === INVALID ? INVALID : { kind: "steps", field, until };
    }
    case "deadline": {
      const field = fieldReference("ngay")(fieldNode, reading);
      const latest = date(from.nguong ?? node, reading);
      return field === INVALID || latest === INVALID
        ? INVALID
        : { kind: "deadline", field, latest };
    }
  }
}

function readThreshold(
  node: SourceNode,
  from: IndicatorRecord,
  reading: Reading,
): Threshold | Invalid {
  const at = from.nguong ?? node;
  const kind = from.so_sanh ?? "min";
  if (kind === "range") {
    const ends = listOf(ratio, 2)(at, reading);
    if (ends === INVALID) return INVALID;
    const [low, high, ...more] = ends;
    if (
      low === undefined ||
      high === undefined ||
      more.length > 0 ||
      compareRatios(low, high) > 0
    ) {
      reading.report(problemIn(at, "bad-range", {}));
      return INVALID;
    }
    return { kind, low, high };
  }
  const value = ratio(at, reading);
  if (value === INVALID) return INVALID;
  if (kind !== "approx") return { kind, value };
  if (from.sai_so !== null) return { kind, value, tolerance: from.sai_so };
  reading.report(problemIn(node, "missing-key", { found: "sai_so" }));
  return INVALID;
}

function toIndicator(from: IndicatorRecord, measure: Measure): IndicatorInFile {
  return {
    id: from.id,
    name: from.ten,
    strand: from.mang,
    measure,
    isRequired: from.rang_buoc,
    tellsExceeded: from.xet_vuot ?? false,
    unitTypes: from.loai_don_vi,
    condition: from.dieu_kien,
    instrument: from.can_cu,
    clause: from.dieu_khoan,
    shortfall: {
      one: from.cau_chua_dat.mot,
      many: from.cau_chua_dat.nhieu,
      internal: from.cau_chua_dat.noi_bo,
    },
    remedies: from.bien_phap,
    mayNameUnits: from.neu_ten_don_vi ?? false,
    thresholdTexts: writtenThresholds(from.nguong),
  };
}

function writtenThresholds(node: SourceNode | null): readonly string[] {
  const ends = node?.kind === "list" ? node.items : node === null ? [] : [node];
  return ends.flatMap((end) => (end.kind === "text" ? [end.text.trim()] : []));
}
