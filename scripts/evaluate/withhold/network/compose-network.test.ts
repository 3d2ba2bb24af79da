import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Verdict } from "../../../model/judgement/evaluation.ts";
import { evaluatePeriod } from "../../evaluate-period.ts";
import { composeNetwork } from "./compose-network.ts";
import { hideCells } from "../hide-cells.ts";
import { judge, NAMING, toDataset, toPeriod, type Drawn } from "../../../../tests/samples/units.ts";

const ALL_TOLD = {
  indicators: new Set<string>(),
  strands: new Set<string>(),
  reckoned: new Set<string>(),
  hasStates: false,
  hasMissing: false,
  hasSilent: false,
};

const SILENT: Drawn = { committee: null };
const ruledIn = (indicator: string): Drawn => ({
  committee: null,
  rulings: [[indicator, "met"]],
});

describe("a unit with a ruling and without figures does not count among units with figures", () => {
  const dataset = toDataset(0, 3);

  test("the pooled share of two measured units is withheld, though three are judged", () => {
    const ruledOut: Drawn = { committee: [9, 19], rulings: [["nu-cap-uy", "notApplicable"]] };
    const { withheld } = judge(dataset, [
      { committee: [1, 10] },
      { committee: [5, 20] },
      ruledIn("nu-cap-uy"),
      ...[ruledOut, ruledOut, ruledOut],
    ]);
    expect(withheld.indicators.has("nu-cap-uy")).toBe(false);
    expect(withheld.totals.has("cap_uy_nu")).toBe(false);
    expect([...withheld.pooled]).toContain("nu-cap-uy");
  });

  test("it does not hide the figures of a unit that a ruling has left out", () => {
    const units: readonly Drawn[] = [
      { committee: [1, 10] },
      { committee: [5, 20] },
      { committee: [4, 15] },
      { committee: [9, 19], rulings: [["nu-cap-uy", "notApplicable"]] },
      ruledIn("nu-cap-uy"),
    ];
    const { withheld } = judge(dataset, units);
    const isTold = [!withheld.totals.has("cap_uy_nu"), !withheld.pooled.has("nu-cap-uy")];
    expect(isTold).not.toEqual([true, true]);
  });

  test("a unit that says «không» does not count as «có», though a ruling says that it meets the indicator", () => {
    const period = toPeriod(dataset, [
      { committee: [1, 10] },
      { committee: [1, 10] },
      { committee: [1, 10], hasBoard: false, rulings: [["lap-ban-chi-dao", "met"]] },
      ruledIn("lap-ban-chi-dao"),
    ]);
    const { evaluation } = evaluatePeriod(dataset, period);
    const { cells } = composeNetwork({ dataset, period, evaluation }, ALL_TOLD);
    expect(evaluation.indicators.get("lap-ban-chi-dao")?.met).toHaveLength(4);
    expect(cells.get("dat lap-ban-chi-dao")?.value).toBe(2);
  });
});

test("if a count gives other figures away, its whole indicator is withheld", () => {
  const { withheld } = judge(toDataset(0, 3), [
    { committee: [4, 20] },
    { committee: [5, 20], hasBoard: false },
    SILENT,
  ]);
  // Two say something, so their total is not told; "one unit has done it" would be the total.
  expect(withheld.totals.has("ban_chi_dao")).toBe(true);
  expect(withheld.indicators.has("lap-ban-chi-dao")).toBe(true);
  expect(withheld.strands.has("nhan-su")).toBe(true);
});

const rulings = fc.subarray<readonly [string, Verdict]>([
  ["nu-cap-uy", "notApplicable"],
  ["lap-ban-chi-dao", "met"],
]);
const others = fc.subarray<readonly [string, Verdict]>([
  ["nu-cap-uy", "notMet"],
  ["lap-ban-chi-dao", "notMet"],
]);
const units = fc.array(
  fc.record({
    committee: fc.option(
      fc
        .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
        .map(([women, men]): [number, number] => [women, women + men]),
    ),
    hasBoard: fc.boolean(),
    rulings: fc.oneof(rulings, others),
  }),
  { minLength: 1, maxLength: 9 },
);

describe("for all figures and all rulings", () => {
  const dataset = toDataset(5, 3, NAMING);

  test("the parts of every relation add up to its whole, and no rest is below 0", () => {
    fc.assert(
      fc.property(units, (drawn) => {
        const period = toPeriod(dataset, drawn);
        const { evaluation } = evaluatePeriod(dataset, period);
        const { cells, relations } = composeNetwork({ dataset, period, evaluation }, ALL_TOLD);
        const valueOf = (id: string) => cells.get(id)?.value ?? NaN;
        for (const { whole, parts } of relations)
          expect(parts.reduce((sum, id) => sum + valueOf(id), 0)).toBe(valueOf(whole));
        for (const { value } of cells.values()) expect(value).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  test("every protected cell can be hidden", () => {
    fc.assert(
      fc.property(units, (drawn) => {
        const period = toPeriod(dataset, drawn);
        const { evaluation } = evaluatePeriod(dataset, period);
        expect(() =>
          hideCells(composeNetwork({ dataset, period, evaluation }, ALL_TOLD)),
        ).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
