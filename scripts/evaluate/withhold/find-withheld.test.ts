import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Period, Unit } from "../../model/report/period.ts";
import type { FieldValue } from "../../model/form/field-value.ts";
import {
  CHI_BO_C,
  PHUONG_B,
  sampleDataset,
  XA_A,
  type Change,
} from "../../../tests/samples/root.ts";
import { evaluatePeriod, type EvaluatedPeriod } from "../evaluate-period.ts";
import type { WithheldFigures } from "./find-withheld.ts";

const BIEU_MAU = "data/bieu-mau.yaml";

function limits(persons: number, units: number): readonly Change[] {
  return [
    [BIEU_MAU, "nguoi_duoi: 0", `nguoi_duoi: ${persons}`],
    [BIEU_MAU, "don_vi_duoi: 0", `don_vi_duoi: ${units}`],
  ];
}

function judge(changes: readonly Change[]): EvaluatedPeriod {
  const dataset = sampleDataset(...changes);
  const [period] = dataset.periods.slice(-1);
  if (period === undefined) throw new Error("no period");
  return evaluatePeriod(dataset, period);
}

function list(withheld: WithheldFigures): readonly string[] {
  const { indicators, strands, pooled, totals, values } = withheld;
  return [
    ...[...indicators].map((id) => `chỉ tiêu ${id}`),
    ...[...strands].map((id) => `mảng ${id}`),
    ...(withheld.hasStates ? ["trạng thái"] : []),
    ...(withheld.hasMissing ? ["đơn vị chưa đạt"] : []),
    ...(withheld.hasSilent ? ["đơn vị chưa gửi"] : []),
    ...[...pooled].map((id) => `tỷ lệ ${id}`),
    ...[...totals].map((id) => `tổng ${id}`),
    ...[...values].flatMap(([unit, own]) => [...own].map((field) => `${unit} ${field}`)),
  ];
}

const WOMEN: Change = [XA_A, "cap_uy_nu: 2\n  cap_uy_nam: 13", "cap_uy_nu: 13\n  cap_uy_nam: 2"];
const WOMEN_B: Change = [
  PHUONG_B,
  "cap_uy_nu: 3\n  cap_uy_nam: 17",
  "cap_uy_nu: 19\n  cap_uy_nam: 1",
];
const sent = (figures: string): Change => [CHI_BO_C, "so_lieu: chua-gui", `so_lieu:\n${figures}`];

test.each<[string, readonly Change[], readonly string[]]>([
  ["giới hạn 0 thì không ẩn gì", limits(0, 0), []],
  [
    "5 nữ trong 35 người không dưới 5; chi bộ C là đơn vị duy nhất chưa có số liệu ở đâu cả",
    limits(5, 2),
    ["đơn vị chưa gửi"],
  ],
  [
    "5 nữ là dưới 6: ẩn tổng và tỷ lệ, vì tỷ lệ cho biết tổng",
    limits(6, 2),
    ["đơn vị chưa gửi", "tỷ lệ nu-cap-uy", "tổng cap_uy_nu"],
  ],
  [
    "32 nữ trong 35 người: còn lại 3 người tính ra được, nên ẩn số nữ",
    [...limits(5, 2), WOMEN, WOMEN_B],
    ["đơn vị chưa gửi", "tỷ lệ nu-cap-uy", "tổng cap_uy_nu"],
  ],
  [
    "không có nữ nào là số 0, không phải số nhỏ",
    [
      ...limits(5, 0),
      [XA_A, "cap_uy_nu: 2\n  cap_uy_nam: 13", "cap_uy_nu: 0\n  cap_uy_nam: 15"],
      [PHUONG_B, "cap_uy_nu: 3\n  cap_uy_nam: 17", "cap_uy_nu: 0\n  cap_uy_nam: 20"],
    ],
    [],
  ],
  [
    "một đơn vị có 3 đảng viên: ẩn số của nó và của đơn vị nhỏ kế tiếp, giữ tổng",
    [...limits(5, 0), sent("  so_dang_vien: 3")],
    ["xa-a so_dang_vien", "chi-bo-c so_dang_vien"],
  ],
  [
    "chỉ tiêu của hai đơn vị, mảng mà từ đó suy ra chúng, số cộng của hai đơn vị và chỉ tiêu cho biết số ấy",
    limits(0, 3),
    [
      "chỉ tiêu lap-ban-chi-dao",
      "chỉ tiêu nu-cap-uy",
      "mảng nhan-su",
      "mảng co-cau",
      "trạng thái",
      "đơn vị chưa đạt",
      "đơn vị chưa gửi",
      "tỷ lệ lap-ban-chi-dao",
      "tỷ lệ nu-cap-uy",
      "tổng cap_uy_tong",
      "tổng cap_uy_nu",
      "tổng ban_chi_dao",
    ],
  ],
  [
    "mọi đơn vị đều chưa lập Ban Chỉ đạo: số ấy nêu tên tất cả",
    [
      ...limits(0, 1),
      [XA_A, "ban_chi_dao: có", "ban_chi_dao: không"],
      sent("  so_dang_vien: 9\n  ban_chi_dao: không"),
    ],
    [
      "chỉ tiêu lap-ban-chi-dao",
      "mảng nhan-su",
      "trạng thái",
      "đơn vị chưa đạt",
      "tỷ lệ lap-ban-chi-dao",
      "tổng ban_chi_dao",
    ],
  ],
  [
    "dưới 4 đơn vị cả kỳ: ẩn mọi số đếm, trừ chỉ tiêu được phép nêu tên",
    limits(0, 4),
    [
      "chỉ tiêu bao-cao-chinh-tri",
      "chỉ tiêu lap-ban-chi-dao",
      "chỉ tiêu ngay-to-chuc",
      "chỉ tiêu nu-cap-uy",
      "mảng van-kien",
      "mảng nhan-su",
      "mảng co-cau",
      "trạng thái",
      "đơn vị chưa đạt",
      "đơn vị chưa gửi",
      "tỷ lệ bao-cao-chinh-tri",
      "tỷ lệ lap-ban-chi-dao",
      "tỷ lệ ngay-to-chuc",
      "tỷ lệ nu-cap-uy",
      "tổng cap_uy_tong",
      "tổng cap_uy_nu",
      "tổng ban_chi_dao",
    ],
  ],
])("%s", (_what, changes, expected) => {
  expect(list(judge(changes).withheld)).toEqual(expected);
});

test("đơn vị được phép nêu tên thì nêu tên, nhưng không kèm số nhỏ", () => {
  const few = judge([
    ...limits(5, 0),
    [XA_A, "so_dang_vien: 214", "so_dang_vien: 4"],
    [PHUONG_B, "so_dang_vien: 1234", "so_dang_vien: 150"],
  ]);
  // The second one is withheld on its own page, so that the total does not give the first.
  expect([...(few.withheld.shortfalls.get("dang-vien-dai-bieu") ?? [])]).toEqual([
    "xa-a",
    "phuong-b",
  ]);
});

const LIMIT = 5;
const base = sampleDataset(...limits(LIMIT, 3));
const count = (value: number): FieldValue => ({ kind: "count", count: value });

/** One to nine units of two types with anything from 0 to 12 persons of each kind. */
const periods = fc
  .array(
    fc.record({
      members: fc.integer({ min: 0, max: 12 }),
      men: fc.integer({ min: 0, max: 6 }),
      women: fc.integer({ min: 0, max: 6 }),
      isCommune: fc.boolean(),
      hasSent: fc.boolean(),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((drawn): Period => {
    const [period] = base.periods.slice(-1);
    if (period === undefined) throw new Error("no period");
    const units = drawn.map(({ members, men, women, isCommune, hasSent }, index): Unit => ({
      id: `u${index}`,
      name: `U${index}`,
      otherNames: [],
      type: isCommune ? "dang-bo-xa" : "dang-bo-phuong",
      block: "xa-phuong",
      isPilot: false,
      pilotReason: null,
      internalNote: null,
      particulars: new Map(),
      figuresDate: null,
      groupDates: new Map(),
      hasSent,
      stale: new Map(),
      jumps: [],
      confirmations: [],
      rulings: [],
      toFill: null,
      values: hasSent
        ? new Map([
            ["so_dang_vien", count(members)],
            ["cap_uy_tong", count(men + women)],
            ["cap_uy_nu", count(women)],
          ])
        : null,
    }));
    return { ...period, units };
  });

const isSmall = (value: number) => value >= 1 && value < LIMIT;

describe("số liệu thế nào cũng vậy", () => {
  const check = (claim: (of: EvaluatedPeriod) => void) => {
    fc.assert(
      fc.property(periods, (period) => {
        claim(evaluatePeriod(base, period));
      }),
      { numRuns: 300 },
    );
  };

  test("không tổng số người nào nhỏ mà được nêu, kể cả số nam tính ra từ tổng và số nữ", () => {
    check(({ summary, withheld }) => {
      const told = (field: string) =>
        withheld.totals.has(field) ? null : (summary.totals.get(field)?.total ?? null);
      const whole = told("cap_uy_tong");
      const women = told("cap_uy_nu");
      expect(
        [told("so_dang_vien"), whole, women].filter((one) => one !== null && isSmall(one)),
      ).toEqual([]);
      if (whole !== null && women !== null) expect(isSmall(whole - women)).toBe(false);
    });
  });

  test("tỷ lệ được nêu thì tử số và phần còn lại đều không nhỏ", () => {
    check(({ summary, withheld }) => {
      const pooled = summary.indicators.get("nu-cap-uy")?.pooled ?? null;
      if (pooled === null || withheld.pooled.has("nu-cap-uy")) return;
      const { numerator, denominator } = pooled;
      expect([numerator, denominator - numerator].filter(isSmall)).toEqual([]);
    });
  });

  test("tỷ lệ và hai tổng của nó không cho nhau biết: chỗ này ẩn thì chỗ kia ẩn", () => {
    check(({ summary, withheld }) => {
      const counts = summary.indicators.get("nu-cap-uy");
      if (counts?.pooled == null || !withheld.pooled.has("nu-cap-uy")) return;
      // A committee of nobody reports, but is judged by no share.
      const { reportingCount } = summary.totals.get("cap_uy_nu") ?? { reportingCount: 0 };
      if (reportingCount > counts.met + counts.notMet) return;
      const hidden = ["cap_uy_tong", "cap_uy_nu"].filter((id) => withheld.totals.has(id));
      expect(hidden).not.toEqual([]);
    });
  });

  test("số của một đơn vị không tính ra được từ tổng và số của các đơn vị khác", () => {
    check(({ period, summary, withheld }) => {
      const values = period.units.flatMap(({ id, values: own }) => {
        const value = own?.get("so_dang_vien");
        const isHidden = withheld.values.get(id)?.has("so_dang_vien") === true;
        return value?.kind === "count" ? [{ count: value.count, isHidden }] : [];
      });
      expect(values.filter((one) => isSmall(one.count) && !one.isHidden)).toEqual([]);
      const hidden = values.filter(({ isHidden }) => isHidden);
      const total = summary.totals.get("so_dang_vien")?.total ?? null;
      if (withheld.totals.has("so_dang_vien") || total === null || hidden.length === 0) return;
      const rest = hidden.reduce((sum, one) => sum + one.count, 0);
      // Several, and their sum leaves a choice: each of them is known to be 1 at least.
      expect(hidden.length).toBeGreaterThan(1);
      expect(rest).toBeGreaterThan(hidden.length);
    });
  });
});
