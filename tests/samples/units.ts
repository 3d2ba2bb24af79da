import type { Dataset } from "../../scripts/model/dataset.ts";
import type { Ruling } from "../../scripts/model/judgement/ruling.ts";
import type { Verdict } from "../../scripts/model/judgement/evaluation.ts";
import type { Period, Unit } from "../../scripts/model/report/period.ts";
import type { FieldValue } from "../../scripts/model/form/field-value.ts";
import { sampleDataset, type Change } from "./root.ts";
import { evaluatePeriod, type EvaluatedPeriod } from "../../scripts/evaluate/evaluate-period.ts";

const BIEU_MAU = "data/bieu-mau.yaml";
export const CHI_TIEU = "data/chi-tieu.yaml";
const WOMEN_END = "      - Bổ sung nguồn cán bộ nữ\n";

/** The sample root with limits: persons below the first, units below the second. */
export function toDataset(persons: number, units: number, ...changes: readonly Change[]): Dataset {
  return sampleDataset(
    [BIEU_MAU, "nguoi_duoi: 0", `nguoi_duoi: ${persons}`],
    [BIEU_MAU, "don_vi_duoi: 0", `don_vi_duoi: ${units}`],
    ...changes,
  );
}

/** Units that miss the share of women may be named. */
export const NAMING: Change = [CHI_TIEU, WOMEN_END, `${WOMEN_END}    neu_ten_don_vi: có\n`];

/** A commune as a test draws it. */
export interface Drawn {
  /** Women of the committee, and all of it; `null`: nothing was sent. */
  readonly committee: readonly [women: number, all: number] | null;
  readonly hasBoard?: boolean;
  readonly rulings?: readonly (readonly [indicator: string, result: Verdict])[];
}

/** The newest period of the sample; its units are these communes. */
export function toPeriod(dataset: Dataset, units: readonly Drawn[]): Period {
  const [period] = dataset.periods.slice(-1);
  if (period === undefined) throw new Error("no period");
  return { ...period, units: units.map(toUnit) };
}

function toUnit({ committee, hasBoard = true, rulings = [] }: Drawn, index: number): Unit {
  const count = (value: number): FieldValue => ({ kind: "count", count: value });
  return {
    id: `u${index}`,
    name: `U${index}`,
    otherNames: [],
    type: "dang-bo-xa",
    block: "xa-phuong",
    isPilot: false,
    pilotReason: null,
    internalNote: null,
    particulars: new Map(),
    figuresDate: null,
    groupDates: new Map(),
    hasSent: committee !== null,
    stale: new Map(),
    jumps: [],
    confirmations: [],
    rulings: rulings.map(([id, result]) => toRulingOf(id, result)),
    toFill: null,
    values:
      committee === null
        ? null
        : new Map<string, FieldValue>([
            ["cap_uy_tong", count(committee[1])],
            ["cap_uy_nu", count(committee[0])],
            ["ban_chi_dao", { kind: "yesNo", isYes: hasBoard }],
          ]),
  };
}

function toRulingOf(id: string, result: Verdict): Ruling {
  return {
    kind: "indicator",
    id,
    result,
    resultText: result,
    reason: "R",
    person: "P",
    date: "2020-04-08" as Ruling["date"], // `as`: a day of the calendar
    place: { file: "f", line: 1, column: 1 },
  };
}

export function judge(dataset: Dataset, units: readonly Drawn[]): EvaluatedPeriod {
  return evaluatePeriod(dataset, toPeriod(dataset, units));
}
