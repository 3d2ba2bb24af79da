import { expect, test } from "vitest";
import { evaluatePeriod } from "../../scripts/evaluate/evaluate-period.ts";
import { LEVEL_INDICATORS, LINKED } from "../samples/level.ts";
import { CHI_BO_C, inBoth, PHUONG_B, sampleDataset, XA_A, type Change } from "../samples/root.ts";
import { BENCHMARK, STATISTICS } from "../samples/statistics.ts";

const ROOT = [LEVEL_INDICATORS, STATISTICS, BENCHMARK, ...LINKED];

/** Every figure of every period, and which of them are withheld. */
function figuresOf(...changes: readonly Change[]) {
  const dataset = sampleDataset(...ROOT, ...changes);
  return dataset.periods.map((period) => {
    const { summary, withheld } = evaluatePeriod(dataset, period);
    return { summary, withheld };
  });
}

test("renaming units changes no figure, and hides none", () => {
  const renamed = [
    ...inBoth([XA_A, "ten: Đảng bộ xã A", "ten: Đảng bộ xã Yên Bình"]),
    ...inBoth([PHUONG_B, "ten: Đảng bộ phường B", "ten: Đảng bộ phường An Hòa"]),
    ...inBoth([CHI_BO_C, "ten: Chi bộ C", "ten: Chi bộ Kiểm tra"]),
  ];
  expect(figuresOf(...renamed)).toEqual(figuresOf());
});

test("what the issuer reports of units' fields changes no figure of units", () => {
  const [, before] = figuresOf();
  const other: Change = [
    "data/ky/2020-04-10/so-chung.yaml",
    "so_dang_vien: 1500",
    "so_dang_vien: 9999",
  ];
  const [, now] = figuresOf(other);
  expect(now?.summary).toEqual(before?.summary);
});
