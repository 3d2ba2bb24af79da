import { expect, test } from "vitest";
import type { Indicator } from "../../model/rules/indicator.ts";
import type { Threshold } from "../../model/rules/indicator-kinds.ts";
import { judge, toDataset } from "../../../tests/samples/units.ts";
import { STATISTICS } from "../../../tests/samples/statistics.ts";

/** The level beside the sum of all committees, or beside the share of women in them. */
const beside = (made: string, level: string, comparison: string) =>
  ["data/chi-tieu.yaml", made, `${made}    muc: ${level}\n    so_sanh: ${comparison}\n`] as const;
const SUM = "    tinh: cong\n    truong: cap_uy_tong\n";
const SHARE = "    so_le: 2\n";

/** Whether the value is withheld where these are the women and all of the committees. */
test.each([
  ["all at the least", SUM, "9", "toi-thieu", [9, 9, 9, 9], true],
  ["one above the least", SUM, "9", "toi-thieu", [9, 9, 9, 10], false],
  ["none reaches it, all just below", SUM, "10", "toi-thieu", [9, 9, 9, 9], true],
  ["all at the most", SUM, "9", "toi-da", [9, 9, 9, 9], true],
  ["none below the most, all just above", SUM, "8", "toi-da", [9, 9, 9, 9], true],
  ["one reaches it", SUM, "9", "toi-da", [9, 10, 10, 10], false],
  ["all far from it", SUM, "5", "toi-thieu", [9, 9, 9, 9], false],
  ["each has as few women as the share asks", SHARE, "30%", "toi-thieu", [9, 9, 9, 9], true],
  ["each has more women than the share asks", SHARE, "10%", "toi-thieu", [9, 9, 9, 9], false],
])("%s", (_what, made, level, comparison, committees, isWithheld) => {
  const dataset = toDataset(0, 3, STATISTICS, beside(made, level, comparison));
  const { withheld } = judge(
    dataset,
    committees.map((all) => ({ committee: [3, all] })),
  );
  expect(withheld.statistics.has(made === SUM ? "tong-cap-uy" : "nu-trung-cu")).toBe(isWithheld);
});

/** The sample, in which also the size of a committee is judged. */
function judgeSizes(threshold: Threshold, committees: readonly number[]) {
  const dataset = toDataset(0, 3);
  const like = dataset.indicators.find(({ id }) => id === "nu-cap-uy");
  if (like === undefined) throw new Error("no nu-cap-uy");
  const size: Indicator = {
    ...like,
    id: "so-cap-uy",
    measure: { kind: "count", field: "cap_uy_tong", threshold },
  };
  const drawn = committees.map((all) => ({ committee: [all, all] as const }));
  return judge({ ...dataset, indicators: [...dataset.indicators, size] }, drawn).withheld;
}

const whole = (numerator: number) => ({ numerator, denominator: 1 });

test.each<readonly [string, Threshold, readonly number[], boolean]>([
  ["all just meet the least", { kind: "min", value: whole(9) }, [9, 9, 9, 9], true],
  ["one meets more", { kind: "min", value: whole(9) }, [9, 9, 9, 10], false],
  ["all just meet the most", { kind: "max", value: whole(9) }, [9, 9, 9, 9], true],
  [
    "all at an end of a range",
    { kind: "range", low: whole(7), high: whole(9) },
    [9, 9, 9, 9],
    true,
  ],
  ["all within a range", { kind: "range", low: whole(7), high: whole(11) }, [9, 9, 9, 9], false],
])("a total does not tell what each unit has: %s", (_what, threshold, committees, isWithheld) => {
  expect(judgeSizes(threshold, committees).totals.has("cap_uy_tong")).toBe(isWithheld);
});

test.each([
  ["15% of 13 is two women at least", [2, 13], true],
  ["three are more than that", [3, 13], false],
] as const)("nor does a pooled share: %s", (_what, committee, isWithheld) => {
  const { withheld } = judge(toDataset(0, 3), Array(4).fill({ committee }));
  expect(withheld.pooled.has("nu-cap-uy")).toBe(isWithheld);
});
