import type { Indicator, LevelIndicator, Strand } from "../../../model/rules/indicator.ts";
import type { Measure } from "../../../model/rules/indicator-kinds.ts";
import type { Scope } from "../../../model/form/scope.ts";
import {
  INVALID,
  listOf,
  listOfGood,
  mapped,
  optional,
  problemIn,
  record,
  required,
  taking,
  type Reader,
  type RecordOf,
} from "../../readers/records.ts";
import { united, withKinds } from "../../readers/takes.ts";
import { reference } from "../../readers/references.ts";
import { bound, choice, id, name, text, yesNo } from "../../readers/scalars.ts";
import { findEntry, type SourceNode } from "../../parse/source-node.ts";
import { isOfLevel, levelIndicator } from "./level-indicators.ts";
import { toScope, withScope, type ScopeInFile } from "./scope.ts";
import {
  KEYS_BY_STATISTIC_KIND,
  RULE_KEYS,
  statistic,
  type StatisticInFile,
} from "./statistics.ts";
import {
  INDICATOR_KIND_BY_WORD,
  KEYS_BY_INDICATOR_KIND,
  measureShape,
  readMeasure,
  toThresholdTexts,
} from "./measure.ts";

const shape = {
  id: required(id),
  ten: required(name),
  mang: optional(reference("strand")),
  kieu: required(choice(INDICATOR_KIND_BY_WORD)),
  tinh_tu: optional(choice({ "don-vi": "units" })),
  ...measureShape,
  han: optional(bound),
  rang_buoc: required(choice({ phai: true, "phan-dau": false })),
  xet_vuot: optional(yesNo),
  can_cu: optional(reference("instrument")),
  dieu_khoan: optional(text),
  cau_chua_dat: required(
    record({
      mot: required(text),
      nhieu: required(text),
      tat_ca: optional(text),
      noi_bo: required(text),
    }),
  ),
  bien_phap: optional(listOf(text)),
  neu_ten_don_vi: optional(yesNo),
  neu_ten_tot: optional(yesNo),
};

export type IndicatorRecord = RecordOf<typeof shape>;

/** An indicator as the file has it: it may not say to which types it applies. */
export type IndicatorInFile = Omit<Indicator, "unitTypes"> & Pick<ScopeInFile, "unitTypes">;

const indicator: Reader<IndicatorInFile> = withScope((scopeKeys) => {
  const whole = record({ ...shape, ...scopeKeys });
  return taking(whole.takes, (node, reading) => {
    const from = whole(node, reading);
    const measure = readMeasure(node, reading);
    if (from !== INVALID && from.dieu_khoan !== null && from.can_cu === null) {
      reading.report(problemIn(node, "missing-key", { found: "can_cu" }));
      return INVALID;
    }
    return from === INVALID || measure === INVALID
      ? INVALID
      : { ...toRule(from, measure), ...toScope(from) };
  });
});

/** An entry of `chi_tieu`: its keys say whether it has a rule. */
const readEntry: Reader<IndicatorInFile | LevelIndicator | StatisticInFile> = (node, reading) => {
  if (findEntry(node, "tinh") !== undefined) return statistic(node, reading);
  if (isOfLevel(node)) return levelIndicator(node, reading);
  if (node.kind !== "map" || hasSomeRule(node)) return indicator(node, reading);
  reading.report(problemIn(node, "rule-or-statistic"));
  return INVALID;
};

const entry = taking(
  withKinds(
    { takes: united(indicator, levelIndicator, statistic) },
    KEYS_BY_INDICATOR_KIND,
    KEYS_BY_STATISTIC_KIND,
  ),
  readEntry,
);

/** An indicator of which only the kind is forgotten lacks a key; an entry without any rule may be a statistic. */
function hasSomeRule(node: SourceNode): boolean {
  return RULE_KEYS.some((key) => findEntry(node, key) !== undefined);
}

const strand = mapped(
  record({
    id: required(id),
    ten: required(name),
    tinh_tien_do: required(yesNo),
    han: optional(bound),
    neu_ten_don_vi: optional(yesNo),
  }),
  (from): Strand => ({
    id: from.id,
    name: from.ten,
    countsAsProgress: from.tinh_tien_do,
    deadline: from.han,
    mayNameUnits: from.neu_ten_don_vi ?? false,
  }),
);

/** `data/chi-tieu.yaml`. */
export const indicators: Reader<{
  readonly strands: readonly Strand[];
  readonly indicators: readonly IndicatorInFile[];
  readonly levelIndicators: readonly LevelIndicator[];
  readonly statistics: readonly StatisticInFile[];
}> = mapped(
  record({ mang: optional(listOfGood(strand)), chi_tieu: optional(listOfGood(entry)) }),
  (file) => ({
    strands: file.mang ?? [],
    indicators: (file.chi_tieu ?? []).filter((one) => "unitTypes" in one && "measure" in one),
    levelIndicators: (file.chi_tieu ?? []).flatMap((one) => ("unitTypes" in one ? [] : [one])),
    statistics: (file.chi_tieu ?? []).filter((one) => "reckoning" in one),
  }),
);

function toRule(from: IndicatorRecord, measure: Measure): Omit<Indicator, keyof Scope> {
  return {
    id: from.id,
    name: from.ten,
    strand: from.mang,
    measure,
    deadline: from.han,
    thresholdTexts: toThresholdTexts(from),
    isRequired: from.rang_buoc,
    tellsExceeded: from.xet_vuot ?? false,
    instrument: from.can_cu,
    clause: from.dieu_khoan,
    shortfall: {
      one: from.cau_chua_dat.mot,
      many: from.cau_chua_dat.nhieu,
      all: from.cau_chua_dat.tat_ca,
      internal: from.cau_chua_dat.noi_bo,
    },
    remedies: from.bien_phap ?? [],
    mayNameUnits: from.neu_ten_don_vi ?? false,
    mayNameBest: from.neu_ten_tot ?? false,
  };
}
