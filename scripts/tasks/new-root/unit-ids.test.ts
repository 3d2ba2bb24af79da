import { expect, test } from "vitest";
import { toUnitIds } from "./unit-ids.ts";

const LONG = "Đảng bộ ".repeat(10).trim();

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    "a name loses its accents and signs",
    ["Đảng bộ xã Đông Hải (mới)"],
    ["dang-bo-xa-dong-hai-moi"],
  ],
  [
    "names that differ by accents",
    ["Xã Hòa", "Xã Hoa", "Xã Hóa"],
    ["xa-hoa", "xa-hoa-2", "xa-hoa-3"],
  ],
  [
    "a name that ends in the number",
    ["Phường 2", "Phường", "Phương"],
    ["phuong-2", "phuong", "phuong-3"],
  ],
  ["a name in signs alone", ["???", "越"], ["don-vi", "don-vi-2"]],
  ["a name that Windows keeps", ["Cồn", "COM1"], ["don-vi-con", "don-vi-com1"]],
  [
    "long names are cut between words and stay apart",
    [`${LONG} A`, `${LONG} B`],
    [
      "dang-bo-dang-bo-dang-bo-dang-bo-dang-bo-dang-bo-dang-bo-dang",
      "dang-bo-dang-bo-dang-bo-dang-bo-dang-bo-dang-bo-dang-bo-2",
    ],
  ],
  ["a composed and a decomposed name", ["Xã Mỹ".normalize("NFD"), "Xã Mỹ"], ["xa-my", "xa-my-2"]],
])("%s", (_what, names, ids) => {
  expect(toUnitIds(names)).toEqual(ids);
});

test("every id is short enough, whatever the names", () => {
  const names = Array.from({ length: 120 }, () => "Chi bộ".padEnd(299, "x"));
  const ids = toUnitIds(names);
  expect(new Set(ids).size).toBe(120);
  expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(60);
});
