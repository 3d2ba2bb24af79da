import { describe, expect, test } from "vitest";
import type { Dataset } from "../model/dataset.ts";
import {
  CHI_BO_C,
  inBoth,
  PHUONG_B,
  sampleDataset,
  XA_A,
  type Change,
} from "../../tests/samples/root.ts";
import { evaluatePeriod, type EvaluatedPeriod } from "./evaluate-period.ts";

function evaluateNewest(...changes: readonly Change[]): EvaluatedPeriod {
  return evaluate(sampleDataset(...changes));
}

function evaluate(dataset: Dataset): EvaluatedPeriod {
  const period = dataset.periods.at(-1);
  if (period === undefined) throw new Error("no period");
  return evaluatePeriod(dataset, period);
}

/** More units of one kind, a letter each. */
function copies(
  of: string,
  text: (letter: string) => string,
  letters: readonly string[],
): readonly Change[] {
  return letters.map((letter) => [`data/ky/2020-04-10/don-vi/${of}-${letter}.yaml`, text(letter)]);
}

const xa = (women: number) => (letter: string) =>
  `ten: Đảng bộ xã ${letter.toUpperCase()}
loai: dang-bo-xa
khoi: xa-phuong
don_vi_diem: không
so_lieu:
  so_dang_vien: 300
  cap_uy_tong: 10
  cap_uy_nu: ${women}
  cap_uy_nam: ${10 - women}
`;

describe("an indicator over all units", () => {
  test("lists the units by verdict; units it does not apply to are in no list", () => {
    const { evaluation } = evaluateNewest();
    expect(evaluation.indicators.get("nu-cap-uy")).toEqual({
      indicator: "nu-cap-uy",
      met: ["phuong-b"],
      exceeded: [],
      doneLate: [],
      notMet: ["xa-a"],
      notDue: [],
      noData: [],
      applicableCount: 2,
      measured: ["xa-a", "phuong-b"],
      pooled: { numerator: 5, denominator: 35 },
      unsureCount: 0,
      ruled: [],
    });
  });

  test("whoever has not answered what a condition asks for is in no number of units", () => {
    const { evaluation } = evaluateNewest(
      [
        "data/chi-tieu.yaml",
        "    ten_mau_so: tổng số cấp ủy viên\n",
        "    ten_mau_so: tổng số cấp ủy viên\n    dieu_kien: { truong: hinh_thuc, la: [dai-bieu] }\n",
      ],
      ...inBoth([XA_A, "  hinh_thuc: dai-bieu\n", ""]),
    );
    expect(evaluation.units.get("xa-a")?.judgements.get("nu-cap-uy")?.verdict).toBe("noData");
    expect(evaluation.indicators.get("nu-cap-uy")).toMatchObject({
      noData: [],
      unsureCount: 1,
      applicableCount: 1,
    });
  });

  test("pools shares by adding the counts, not by a mean of percentages", () => {
    const { evaluation } = evaluateNewest([
      PHUONG_B,
      "cap_uy_nu: 3\n  cap_uy_nam: 17",
      "cap_uy_nu: 20\n  cap_uy_nam: 0",
    ]);
    expect(evaluation.indicators.get("nu-cap-uy")?.pooled).toEqual({
      numerator: 22,
      denominator: 35,
    });
  });

  test("pools only units with both counts; without such units there is no pooled share", () => {
    const noWomen = inBoth([PHUONG_B, "  cap_uy_nu: 3\n", ""]);
    const one = evaluateNewest(...noWomen);
    expect(one.evaluation.indicators.get("nu-cap-uy")).toMatchObject({
      noData: ["phuong-b"],
      applicableCount: 2,
      pooled: { numerator: 2, denominator: 15 },
    });
    const none = evaluateNewest(...noWomen, ...inBoth([XA_A, "  cap_uy_nu: 2\n", ""]));
    expect(none.evaluation.indicators.get("nu-cap-uy")?.pooled).toBeNull();
  });

  test("has no pooled share if its kind is a count or yes and no", () => {
    const { indicators } = evaluateNewest().evaluation;
    expect(indicators.get("dang-vien-dai-bieu")?.pooled).toBeNull();
    expect(indicators.get("lap-ban-chi-dao")).toMatchObject({
      met: ["xa-a"],
      notMet: ["phuong-b"],
      noData: ["chi-bo-c"],
      pooled: null,
    });
  });

  test("a unit that exceeds also meets", () => {
    const { indicators } = evaluateNewest([
      PHUONG_B,
      "cap_uy_nu: 3\n  cap_uy_nam: 17",
      "cap_uy_nu: 4\n  cap_uy_nam: 16",
    ]).evaluation;
    expect(indicators.get("nu-cap-uy")).toMatchObject({
      met: ["phuong-b"],
      exceeded: ["phuong-b"],
    });
  });
});

describe("strands and states over all units", () => {
  test("every unit is in exactly one state of a strand", () => {
    const { evaluation } = evaluateNewest();
    expect(evaluation.strands.get("van-kien")).toEqual({
      strand: "van-kien",
      ruled: [],
      units: {
        done: ["xa-a"],
        late: ["phuong-b"],
        underway: [],
        notStarted: [],
        notDue: [],
        noData: ["chi-bo-c"],
        notApplicable: [],
      },
      applicableCount: 3,
    });
  });

  test("a unit that has sent nothing has no data, whatever the deadline", () => {
    expect(evaluateNewest().evaluation.states).toMatchObject({
      done: ["xa-a"],
      late: ["phuong-b"],
      noData: ["chi-bo-c"],
    });
  });

  test("strands that do not count as progress do not change the state of a unit", () => {
    const { evaluation } = evaluateNewest();
    expect(evaluation.units.get("xa-a")?.strands.get("co-cau")).toBe("underway");
    expect(evaluation.units.get("xa-a")?.state).toBe("done");
  });

  test("a strand without an indicator for a type does not apply to units of this type", () => {
    const { strands } = evaluateNewest([
      CHI_BO_C,
      "so_lieu: chua-gui",
      "so_lieu:\n  so_dang_vien: 9\n  hinh_thuc: dang-vien",
    ]).evaluation;
    expect(strands.get("co-cau")).toMatchObject({
      units: { notApplicable: ["chi-bo-c"] },
      applicableCount: 2,
    });
  });
});

test("a total is the sum of counts, or the number of units that say yes", () => {
  const { totals } = evaluateNewest().evaluation;
  expect(totals.get("so_dang_vien")).toMatchObject({ total: 1448, reportingCount: 2 });
  expect(totals.get("ban_chi_dao")).toMatchObject({ total: 1, reportingCount: 2 });
  // Days do not add up.
  expect(totals.get("ngay_dai_hoi")).toMatchObject({ total: null, reportingCount: 1 });
});

describe("a summary counts the units of an evaluation, and names none", () => {
  test("units, pilots, silent ones, types and blocks are counted", () => {
    const { summary } = evaluateNewest();
    expect([summary.unitCount, summary.pilotCount, summary.silentCount]).toEqual([3, 1, 1]);
    expect(summary.countByType.get("dang-bo-xa")).toBe(1);
    expect(summary.countByBlock.get("xa-phuong")).toBe(2);
    expect(summary.states).toMatchObject({ done: 1, late: 1, noData: 1, underway: 0 });
    expect(summary.strands.get("van-kien")?.applicable).toBe(3);
  });

  test("no unit's id or name is in it", () => {
    const { summary } = evaluateNewest();
    const text = JSON.stringify(summary, (_key, value: unknown) =>
      value instanceof Map ? [...value] : value,
    );
    expect(text).not.toMatch(/xa-a|phuong-b|chi-bo-c|Đảng bộ xã A/);
  });

  test.each([
    ["one unit of a type misses it: the type is not told", [], ["dang-bo-xa", "dang-bo-phuong"]],
    ["two units of the type are too few", ["d"], ["dang-bo-xa", "dang-bo-phuong"]],
    ["three units of the type may be called by it", ["d", "e"], ["dang-bo-xa"]],
  ])("%s", (_what, letters, types) => {
    const { summary } = evaluateNewest(...copies("xa", xa(5), letters));
    expect(summary.indicators.get("nu-cap-uy")?.notMetTypes).toEqual(types);
  });

  test("a block with fewer than three units is not told", () => {
    expect(evaluateNewest().summary.indicators.get("nu-cap-uy")?.notMetBlocks).toBeNull();
    const more = evaluateNewest(...copies("xa", xa(5), ["d", "e"]));
    expect(more.summary.indicators.get("nu-cap-uy")?.notMetBlocks).toEqual(["xa-phuong"]);
  });

  test("types without a unit in the period are not told", () => {
    const { summary } = evaluateNewest(
      ["data/ky/2020-03-05/don-vi/phuong-b.yaml", null],
      [PHUONG_B, null],
    );
    expect(summary.indicators.get("nu-cap-uy")?.applicableTypes).toEqual(["dang-bo-xa"]);
  });
});
