import { describe, expect, test } from "vitest";
import type { EvaluatedPeriod } from "./evaluate-period.ts";
import { evaluatePeriod } from "./evaluate-period.ts";
import { addLines } from "../../tests/samples/faults/rulings.ts";
import { CHI_BO_C, PHUONG_B, sampleDataset, XA_A, type Change } from "../../tests/samples/root.ts";

function evaluateNewest(...changes: readonly Change[]): EvaluatedPeriod {
  const dataset = sampleDataset(...changes);
  const period = dataset.periods.at(-1);
  if (period === undefined) throw new Error("no period");
  return evaluatePeriod(dataset, period);
}

/** A ruling on an indicator (`chi_tieu`) or a strand (`mang`) of a unit. */
function rule(unit: string, about: string, result: string): Change {
  return addLines(
    unit,
    "ghi_de:",
    `  - ${about}`,
    `    ket_qua: ${result}`,
    "    ly_do: Đã kiểm tra tại chỗ",
    "    nguoi: Trưởng Ban Tổ chức",
    "    ngay: 08/4/2020",
  );
}

const BASIS = {
  reason: "Đã kiểm tra tại chỗ",
  person: "Trưởng Ban Tổ chức",
  date: "2020-04-08",
};

describe("a ruling replaces the computed result", () => {
  test("on an indicator it changes the verdict and the counts, and keeps the computed verdict", () => {
    const { evaluation, summary } = evaluateNewest(rule(XA_A, "chi_tieu: nu-cap-uy", "dat"));
    expect(evaluation.units.get("xa-a")?.judgements.get("nu-cap-uy")).toEqual({
      unit: "xa-a",
      indicator: "nu-cap-uy",
      verdict: "met",
      measured: { kind: "share", part: 2, whole: 15 },
      deadline: null,
      missingCount: 0,
      surplusCount: 0,
      isUnsure: false,
      isDone: true,
      ruled: { computed: "notMet", ...BASIS },
    });
    expect(evaluation.indicators.get("nu-cap-uy")).toMatchObject({
      met: ["xa-a", "phuong-b"],
      notMet: [],
      ruled: ["xa-a"],
    });
    expect(summary.indicators.get("nu-cap-uy")).toMatchObject({ met: 2, notMet: 0, ruled: 1 });
  });

  test("a ruling may set missed where the figures meet the indicator; then the missing count is 0", () => {
    const { evaluation } = evaluateNewest(rule(XA_A, "chi_tieu: lap-ban-chi-dao", "chua-dat"));
    expect(evaluation.units.get("xa-a")?.judgements.get("lap-ban-chi-dao")).toMatchObject({
      verdict: "notMet",
      missingCount: 0,
    });
    expect(evaluation.units.get("xa-a")?.strands.get("nhan-su")).not.toBe("done");
  });

  test("a unit to which a ruling says the indicator does not apply is not in the pooled share", () => {
    const { evaluation } = evaluateNewest(rule(XA_A, "chi_tieu: nu-cap-uy", "khong-ap-dung"));
    expect(evaluation.indicators.get("nu-cap-uy")).toMatchObject({
      applicableCount: 1,
      measured: ["phuong-b"],
      pooled: { numerator: 3, denominator: 20 },
    });
  });

  test("a unit with a ruling and without figures is judged, but not measured", () => {
    const { evaluation } = evaluateNewest(rule(CHI_BO_C, "chi_tieu: lap-ban-chi-dao", "dat"));
    expect(evaluation.indicators.get("lap-ban-chi-dao")).toMatchObject({
      met: ["xa-a", "chi-bo-c"],
      measured: ["xa-a", "phuong-b"],
    });
  });

  test("on a strand it changes the state of the strand, and with it that of the unit", () => {
    const { evaluation, summary } = evaluateNewest(rule(CHI_BO_C, "mang: van-kien", "cham"));
    const own = evaluation.units.get("chi-bo-c");
    expect(own?.strands.get("van-kien")).toBe("late");
    expect(own?.state).toBe("late");
    expect(own?.ruledStrands.get("van-kien")).toEqual({ computed: "noData", ...BASIS });
    expect(evaluation.strands.get("van-kien")?.ruled).toEqual(["chi-bo-c"]);
    expect(summary.strands.get("van-kien")?.ruled).toBe(1);
  });

  test("it may say that an indicator or a strand is not due, and that one is missed before its deadline", () => {
    const { evaluation } = evaluateNewest(
      rule(XA_A, "chi_tieu: nu-cap-uy", "chua-den-han"),
      rule(PHUONG_B, "mang: van-kien", "chua-den-han"),
    );
    expect(evaluation.indicators.get("nu-cap-uy")).toMatchObject({ notMet: [], notDue: ["xa-a"] });
    expect(evaluation.strands.get("van-kien")?.units).toMatchObject({
      late: [],
      notDue: ["phuong-b"],
    });
    const before = evaluateNewest(rule(XA_A, "chi_tieu: nu-cap-uy", "chua-dat"), [
      "data/chi-tieu.yaml",
      "nguong: 15%\n",
      "nguong: 15%\n    han: 10/4/2020\n",
    ]);
    expect(before.evaluation.units.get("xa-a")?.judgements.get("nu-cap-uy")).toMatchObject({
      verdict: "notMet",
      missingCount: 1,
      ruled: { computed: "notDue" },
    });
  });

  test("without rulings all counts of rulings are 0", () => {
    const { evaluation, summary } = evaluateNewest();
    const counts = [...summary.indicators.values(), ...summary.strands.values()];
    expect(counts.every(({ ruled }) => ruled === 0)).toBe(true);
    expect([...evaluation.units.values()].every((unit) => unit.ruledStrands.size === 0)).toBe(true);
  });
});
