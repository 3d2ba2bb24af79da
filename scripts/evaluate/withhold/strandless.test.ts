import { expect, test } from "vitest";
import { sampleDataset, type Change } from "../../../tests/samples/root.ts";
import { evaluatePeriod } from "../evaluate-period.ts";

const CHI_TIEU = "data/chi-tieu.yaml";
const NO_STRAND: Change = [CHI_TIEU, "    mang: co-cau\n    kieu: ty-le\n", "    kieu: ty-le\n"];

test.each<[string, readonly Change[]]>([
  ["of a strand", []],
  ["of no strand", [NO_STRAND]],
])("an indicator of two units, %s, hides itself and who is silent", (_what, changes) => {
  const few: Change = ["data/bieu-mau.yaml", "don_vi_duoi: 0", "don_vi_duoi: 3"];
  const dataset = sampleDataset(few, ...changes);
  const [period] = dataset.periods.slice(-1);
  if (period === undefined) throw new Error("no period");
  const { withheld } = evaluatePeriod(dataset, period);
  expect(withheld.indicators).toContain("nu-cap-uy");
  expect(withheld.hasSilent).toBe(true);
});
