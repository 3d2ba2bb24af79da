import { kindsReckonedBy } from "../../../model/form/field-kinds.ts";
import { BY_TYPE_ALONE } from "../../../model/form/scope.ts";
import type { Reckoning, Statistic, StatisticKind } from "../../../model/rules/statistic.ts";
import { findEntry, type SourceNode } from "../../parse/source-node.ts";
import { hasKeysOfKind, type KeysOfKind } from "../../readers/keys-by-kind.ts";
import type { Reading } from "../../readers/reading.ts";
import { united } from "../../readers/takes.ts";
import {
  INVALID,
  listOf,
  optional,
  problemIn,
  readQuietly,
  refused,
  writtenFor,
  record,
  required,
  taking,
  type Invalid,
  type Reader,
  type RecordOf,
} from "../../readers/records.ts";
import { decimalsOfStatistic } from "../../readers/decimals.ts";
import { fieldReference, optionOf, reference } from "../../readers/references.ts";
import { choice, id, name, text, yesNo } from "../../readers/scalars.ts";
import { benchmarkShape, readBenchmark } from "./benchmark.ts";
import { unitKey } from "./level-indicators.ts";
import { toScope, withScope, type ScopeInFile } from "./scope.ts";

/** A statistic as the file has it: it may not say to which types it applies. */
export type StatisticInFile = Omit<Statistic, "unitTypes"> & Pick<ScopeInFile, "unitTypes">;

/** The keys that judge: an entry of `chi_tieu` has `tinh` or some of these. */
export const RULE_KEYS = [
  ...["kieu", "so_sanh", "nguong", "sai_so", "rang_buoc", "xet_vuot", "can_cu", "dieu_khoan"],
  ...["cau_chua_dat", "bien_phap", "neu_ten_don_vi"],
] as const;

const USUAL_DECIMALS = 1;

const reckoningShape = {
  truong: optional(writtenFor(fieldReference())),
  la: optional(writtenFor(listOf(text, 1))),
  tu_so: optional(fieldReference(...kindsReckonedBy("share"))),
  mau_so: optional(fieldReference(...kindsReckonedBy("share"))),
  ten_mau_so: optional(text),
  so_le: optional(decimalsOfStatistic),
  muc: benchmarkShape.muc,
  neu_ten_tot: optional(yesNo),
};

type ReckoningRecord = RecordOf<typeof reckoningShape>;

interface KindInFile extends KeysOfKind {
  readonly read: (node: SourceNode, from: ReckoningRecord, reading: Reading) => Reckoning | Invalid;
}

/** The kinds by their words under `tinh`. */
const WORDS = {
  cong: "sum",
  ty_le: "share",
  trung_binh: "mean",
  dem: "tally",
} as const satisfies Record<string, StatisticKind>;

const KINDS_IN_FILE: Readonly<Record<StatisticKind, KindInFile>> = {
  sum: {
    needs: ["truong"],
    may: ["muc", "neu_ten_tot"],
    read: (node, from, reading) => {
      const field = fieldOf("sum")(from.truong ?? node, reading);
      return field === INVALID ? INVALID : { kind: "sum", field };
    },
  },
  share: {
    needs: ["tu_so", "mau_so", "ten_mau_so"],
    may: ["so_le", "muc", "neu_ten_tot"],
    read: (_node, { tu_so: partField, mau_so: wholeField, ten_mau_so: wholeName, so_le }) =>
      partField === null || wholeField === null || wholeName === null
        ? INVALID
        : { kind: "share", partField, wholeField, wholeName, decimals: so_le ?? USUAL_DECIMALS },
  },
  mean: {
    needs: ["truong"],
    may: ["so_le", "muc", "neu_ten_tot"],
    read: (node, from, reading) => {
      const field = fieldOf("mean")(from.truong ?? node, reading);
      if (field === INVALID) return INVALID;
      return { kind: "mean", field, decimals: from.so_le ?? USUAL_DECIMALS };
    },
  },
  tally: {
    needs: ["truong", "la"],
    may: [],
    read: (node, from, reading) => {
      const field = fieldOf("tally")(from.truong ?? node, reading);
      if (field === INVALID) return INVALID;
      const answers = listOf(optionOf(field), 1)(from.la ?? node, reading);
      return answers === INVALID ? INVALID : { kind: "tally", field, answers };
    },
  },
};

/** The keys of a statistic by how it is made. */
export const KEYS_BY_STATISTIC_KIND = {
  key: "tinh",
  kinds: Object.fromEntries(
    Object.entries(WORDS).map(([word, kind]) => [word, KINDS_IN_FILE[kind]]),
  ),
  ofAnyKind: Object.keys(reckoningShape),
};

/** Whose answers a statistic is made of, by the words under `tinh_tu`. */
const SOURCES = { "don-vi": "units", chung: "level" } as const satisfies Record<
  string,
  Statistic["source"]
>;

/** Refuses a key, because nothing is judged. */
const ruleKey: Reader<null> = (node, reading) => {
  const found = node.path.slice(node.path.lastIndexOf(".") + 1);
  reading.report(problemIn(node, "statistic-judged", { found }));
  return INVALID;
};

const shape = {
  id: required(id),
  ten: required(name),
  mang: optional(reference("strand")),
  tinh: required(choice(WORDS)),
  tinh_tu: optional(choice(SOURCES)),
  ...reckoningShape,
  ...Object.fromEntries(RULE_KEYS.map((key) => [key, refused(ruleKey)])),
  // Beside a level it says how units are compared.
  so_sanh: benchmarkShape.so_sanh,
};

/** Of the answers of the issuer a share alone can be made: it gives one to each question. */
const WORDS_OF_LEVEL: Readonly<Record<string, StatisticKind>> = { ty_le: WORDS.ty_le };

const levelShape = {
  ...shape,
  tinh: required(choice(WORDS_OF_LEVEL)),
  ...Object.fromEntries(
    ["loai_don_vi", "dieu_kien", "pham_vi", "muc", "neu_ten_tot"].map((key) => [
      key,
      refused(unitKey),
    ]),
  ),
};

const ofUnits: Reader<StatisticInFile> = withScope((scopeKeys) => {
  const whole = record({ ...shape, ...scopeKeys });
  return taking(whole.takes, (node, reading) => {
    const from = whole(node, reading);
    const made = readMade(node, WORDS, reading);
    return from === INVALID || made === INVALID
      ? INVALID
      : { ...toIdentity(from), source: "units", ...made, ...toScope(from) };
  });
});

const wholeOfLevel = record(levelShape);
const readOfLevel: Reader<StatisticInFile> = (node, reading) => {
  const own = { ...reading, known: { ...reading.known, field: reading.known.levelField } };
  const from = wholeOfLevel(node, own);
  const made = readMade(node, WORDS_OF_LEVEL, own);
  return from === INVALID || made === INVALID
    ? INVALID
    : {
        ...toIdentity(from),
        source: "level",
        ...made,
        ...BY_TYPE_ALONE,
        unitTypes: [],
        condition: null,
      };
};
const ofLevel = taking(wholeOfLevel.takes, readOfLevel);

/** An entry of `chi_tieu` without a rule. */
export const statistic: Reader<StatisticInFile> = taking(
  united(ofUnits, ofLevel),
  (node, reading) => {
    const source = readQuietly(choice(SOURCES), findEntry(node, "tinh_tu"), reading) ?? "units";
    return (source === "level" ? ofLevel : ofUnits)(node, reading);
  },
);

function toIdentity(from: Pick<RecordOf<typeof shape>, "id" | "ten" | "mang" | "neu_ten_tot">) {
  return {
    id: from.id,
    name: from.ten,
    strand: from.mang,
    mayNameBest: from.neu_ten_tot ?? false,
  };
}

/** How it is made, and the level beside it. */
function readMade(
  node: SourceNode,
  words: Readonly<Record<string, StatisticKind>>,
  reading: Reading,
): Pick<Statistic, "reckoning" | "benchmark"> | Invalid {
  const kind = readQuietly(choice(words), findEntry(node, "tinh"), reading);
  if (kind === undefined) return INVALID;
  const reckoning = readReckoning(node, kind, reading);
  const benchmark = readBenchmark(node, kind, reading);
  return reckoning === INVALID || benchmark === INVALID ? INVALID : { reckoning, benchmark };
}

/** The record of the whole entry reports faults of single keys, so they are read quietly here. */
function readReckoning(
  node: SourceNode,
  kind: StatisticKind,
  reading: Reading,
): Reckoning | Invalid {
  const own = KINDS_IN_FILE[kind];
  const ofAnyKind = Object.keys(reckoningShape);
  if (!hasKeysOfKind(node, { ...own, ofAnyKind }, reading)) return INVALID;
  const values = Object.entries(reckoningShape).map(([key, { reader }]) => [
    key,
    readQuietly<unknown>(reader, findEntry(node, key), reading) ?? null,
  ]);
  return own.read(node, Object.fromEntries(values) as ReckoningRecord, reading); // `as`: every key of the shape was read above
}

function fieldOf(kind: StatisticKind): Reader<string> {
  return fieldReference(...kindsReckonedBy(kind));
}
