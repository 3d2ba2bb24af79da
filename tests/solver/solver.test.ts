import { describe, expect, test } from "vitest";
import { attack } from "./attack.ts";
import { readDifferences } from "./own-level.ts";
import { findLeaks } from "./find-leaks.ts";
import { toOutsider } from "./outsider.ts";
import { writeRandomRoot } from "./random/root.ts";
import { readData } from "./read/data.ts";
import { readPages } from "./read/pages.ts";
import { equal, between } from "./relate/rows.ts";
import { isForced, narrow, toSystem, type Interval, type Row } from "./solve.ts";
import { PLANTED } from "./planted/planted.ts";
import { PLANTED_ASKED } from "./planted/asked.ts";
import { PLANTED_BLOCKS } from "./planted/blocks.ts";
import { PLANTED_LINKED } from "./planted/linked.ts";
import { PLANTED_KNOWN } from "./planted/known.ts";
import { PLANTED_STATISTICS } from "./planted/statistics.ts";
import { publishRoot } from "./publish-root.ts";

const ROOTS = 10;
/** The seed of a root of two periods that withholds nothing. */
const TOLD = 23;
/** The seed of a root without blocks that tells how far its units are. */
const TOLD_WITHOUT_BLOCKS = 8;
/** The seed of a root that tells figures of one block. */
const TOLD_OF_BLOCKS = 2;
const PLACES = [
  "tu_so in the data",
  "cham in the data",
  "chua_den_han in the data",
  "so_lieu.dang_vien in the data",
  "con_chi_tieu_chua_dat in the data",
  "Chậm: index.html",
  "Chưa đạt: index.html",
  "Số đạt: index.html",
  "khối Vùng một",
  "Tất cả: don-vi/index.html",
  "congresses held: tien-do/index.html",
  "lead of atom.xml",
  "lead of index.html",
  "dang_vien.tong in prose",
  "da_lap.so_don_vi in prose",
  "types or blocks that miss",
  "chi-tieu/index.html",
  "theo khối: ct-",
  "co_so_lieu in the data",
  ".gia_tri in prose",
  "khoi.khoi-1.",
  "cao_nhat in prose",
  "Giá trị: chi-tieu/index.html",
  "ky/2021-01-15/index.html",
  "don-vi/don-vi-1/index.html",
  "pdf/bao-cao.html",
  "pdf/tom-tat.html",
];

describe("người ngoài giải được những gì", () => {
  const is = (cell: string, count: number) => between(cell, [[cell, 1]], [count, count]);
  const solve = (rows: readonly Row[], cell: string, within: Interval) => {
    const system = toSystem(rows);
    const known = narrow(system, new Map<string, Interval>());
    if (known === undefined) throw new Error("no numbers fit");
    return isForced(system, known, { cell, within });
  };

  test.each<[string, readonly Row[], Interval]>([
    [
      "hiệu của tổng và các phần còn lại",
      [equal("", ["all"], ["a", "b"]), is("all", 9), is("b", 7)],
      { low: 2, high: 2 },
    ],
    [
      "hai tổng chồng lên nhau",
      [
        equal("", ["p"], ["a", "b"]),
        equal("", ["q"], ["b", "c"]),
        equal("", ["r"], ["a", "c"]),
        is("p", 5),
        is("q", 7),
        is("r", 6),
      ],
      { low: 2, high: 2 },
    ],
    ["tổng bằng 0", [equal("", ["all"], ["a", "b"]), is("all", 0)], { low: 0, high: 0 }],
    [
      "tỷ lệ đã làm tròn cùng mẫu số",
      [
        between(
          "",
          [
            ["a", 2000],
            ["b", -249],
          ],
          [0, Number.POSITIVE_INFINITY],
        ),
        between(
          "",
          [
            ["a", 2000],
            ["b", -251],
          ],
          [Number.NEGATIVE_INFINITY, 0],
        ),
        is("b", 24),
      ],
      { low: 3, high: 3 },
    ],
  ])("%s", (_what, rows, within) => {
    expect(solve(rows, "a", within)).toBe(true);
  });

  test("không giải được khi còn hai cách", () => {
    const rows = [equal("", ["all"], ["a", "b"]), is("all", 9)];
    expect(solve(rows, "a", { low: 2, high: 2 })).toBe(false);
  });
});

describe("lộ được gieo sẵn thì người ngoài thấy, còn bản công khai thật thì không", () => {
  test.each([
    ...PLANTED,
    ...PLANTED_STATISTICS,
    ...PLANTED_LINKED,
    ...PLANTED_KNOWN,
    ...PLANTED_ASKED,
    ...PLANTED_BLOCKS,
  ])("$what", async ({ root, withhold, leak }) => {
    expect(attack(await publishRoot(root, withhold)).leaks).toContain(leak);
    expect(attack(await publishRoot(root)).leaks).toEqual([]);
  });
});

test("người ngoài đọc số ở mọi nơi có nêu số", async () => {
  const places: string[] = [];
  for (const seed of [TOLD, TOLD_WITHOUT_BLOCKS, TOLD_OF_BLOCKS]) {
    const root = await publishRoot(writeRandomRoot(seed));
    const outsiders = root.periods.map(({ period }) => toOutsider(root.dataset, period));
    const facts = [...readData(root.published), ...readPages(root.published, outsiders)];
    places.push(...facts.map(({ row }) => row.why));
  }
  const missed = PLACES.filter((place) => !places.some((why) => why.includes(place)));
  expect(missed).toEqual([]);
});

test("người ngoài đọc cả chênh lệch của số liệu chung", async () => {
  const { published } = await publishRoot(writeRandomRoot(TOLD));
  expect(readDifferences(published)).not.toEqual([]);
});

test(`${ROOTS} bộ dữ liệu ngẫu nhiên: tệp công khai không cho giải ra số nào đã ẩn`, async () => {
  const { leaks, secretCount } = await findLeaks(1, ROOTS);
  expect(leaks).toEqual([]);
  expect(secretCount).toBeGreaterThan(100);
});
