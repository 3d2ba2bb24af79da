import { expect, test } from "vitest";
import { LEVEL, levelFile, LEVEL_SHARE } from "../../../tests/samples/level.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { evaluate } from "../evaluate.ts";
import { findWithheld } from "./find-withheld.ts";
import { findWithheldLevel } from "./find-withheld-level.ts";

const ALL = ["dang_vien_toan_huyen", "dang_vien_nu", "dang_vien_nam"];

test.each<
  readonly [string, readonly [whole: number, women: number, men: number], readonly string[]]
>([
  ["nothing is small", [3120, 1100, 2020], []],
  ["nobody is no small number", [2020, 0, 2020], []],
  ["a small part, and what it is a part of", [2023, 3, 2020], ALL],
  ["the limit itself is told", [2025, 5, 2020], []],
])("withheld of the issuer's own counts: %s", (_what, [whole, women, men], expected) => {
  const dataset = sampleDataset(
    ...LEVEL,
    ["data/bieu-mau.yaml", "nguoi_duoi: 0", "nguoi_duoi: 5"],
    [
      levelFile("2020-04-10"),
      `so_lieu:\n  dang_vien_toan_huyen: ${whole}\n  dang_vien_nu: ${women}\n  dang_vien_nam: ${men}\n  don_thu: 2\n`,
    ],
  );
  const level = dataset.periods.at(-1)?.level ?? null;
  expect([...findWithheldLevel(level, dataset)].sort()).toEqual([...expected].sort());
});

test("a period in which the issuer reports nothing has nothing to withhold", () => {
  expect(findWithheldLevel(null, sampleDataset(...LEVEL))).toEqual(new Set());
});

test("a rest is small also where a part is not reported", () => {
  const dataset = sampleDataset(
    ...LEVEL,
    ["data/bieu-mau.yaml", "nguoi_duoi: 0", "nguoi_duoi: 5"],
    [levelFile("2020-04-10"), "so_lieu:\n  dang_vien_toan_huyen: 100\n  dang_vien_nu: 98\n"],
  );
  const level = dataset.periods.at(-1)?.level ?? null;
  expect([...findWithheldLevel(level, dataset)].sort()).toEqual([...ALL].sort());
});

test("a share of two figures tells the rest", () => {
  const dataset = sampleDataset(
    ...LEVEL,
    LEVEL_SHARE,
    ["data/bieu-mau.yaml", "nguoi_duoi: 0", "nguoi_duoi: 5"],
    ["data/bieu-mau.yaml", "    tong_cua: [dang_vien_nu, dang_vien_nam]\n", ""],
    [levelFile("2020-04-10"), "so_lieu:\n  dang_vien_toan_huyen: 100\n  dang_vien_nu: 98\n"],
  );
  const period = dataset.periods.at(-1);
  if (period === undefined) throw new Error("no period");
  const { level, statistics } = findWithheld({
    dataset,
    period,
    evaluation: evaluate(dataset, period),
  });
  expect([...level]).toEqual(["dang_vien_nu"]);
  expect([...statistics]).toEqual(["nu-toan-huyen"]);
});
