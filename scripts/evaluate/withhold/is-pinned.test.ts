import { expect, test } from "vitest";
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
  ["each has as few women as the share asks", SHARE, "20%", "toi-thieu", [9, 9, 9, 9], true],
  ["each has more women than the share asks", SHARE, "10%", "toi-thieu", [9, 9, 9, 9], false],
])("%s", (_what, made, level, comparison, committees, isWithheld) => {
  const dataset = toDataset(0, 3, STATISTICS, beside(made, level, comparison));
  const { withheld } = judge(
    dataset,
    committees.map((all) => ({ committee: [2, all] })),
  );
  expect(withheld.statistics.has(made === SUM ? "tong-cap-uy" : "nu-trung-cu")).toBe(isWithheld);
});
