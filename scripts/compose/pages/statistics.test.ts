import { describe, expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { BENCHMARK, STATISTICS } from "../../../tests/samples/statistics.ts";
import { toDataset } from "../../../tests/samples/units.ts";
import { composeStatisticTables } from "../downloads/statistic-table.ts";
import { formatDecimal, formatPercent } from "../../model/texts/format-number.ts";
import { composeStatistics } from "./statistics.ts";

const rowsOf = (...from: Parameters<typeof composeStatistics>) =>
  composeStatistics(...from).flatMap(({ rows }) =>
    rows.map(({ header, cells }) => [header.text, ...cells.map(({ text }) => text)]),
  );

describe("the table of statistics", () => {
  test("has the value of each, how it is made, and the units of each kind", () => {
    const { newest } = toSampleBriefings(sampleDataset(STATISTICS));
    expect(rowsOf(newest)).toEqual([
      ["Số cấp ủy viên", "35 người", "Cộng số liệu của các đơn vị", "2", "2", "0"],
      [
        "Tỷ lệ nữ cấp ủy viên trúng cử",
        "14,29% (5/35)",
        "Tỷ lệ trên số cấp ủy viên trúng cử, tính chung các đơn vị có số liệu",
        "2",
        "2",
        "0",
      ],
      ["Số đảng viên bình quân", "724 đảng viên", "Bình quân mỗi đơn vị có số liệu", "3", "2", "1"],
      [
        "Số đơn vị tổ chức đại hội đại biểu",
        "cả hai đơn vị có số liệu",
        "Số đơn vị được ghi là “Đại hội đại biểu”",
        "3",
        "2",
        "1",
      ],
    ]);
  });

  test("tells how many units reach a level, to leaders also in the appendix", () => {
    const { newest, internalPapers } = toSampleBriefings(sampleDataset(STATISTICS, BENCHMARK));
    const reached = "1 trong 2 đơn vị từ 14% trở lên";
    expect(rowsOf(newest).map((row) => row[2])).toEqual(["–", reached, "–", "–"]);
    expect(JSON.stringify(internalPapers)).toContain(`14,29% (5/35); ${reached}`);
  });

  test("rounds a share in data as on the page, so that it does not look like the level", () => {
    const whole = BENCHMARK.map((part) => part?.replace("so_le: 2\n    muc", "so_le: 0\n    muc"));
    const { newest } = toSampleBriefings(
      sampleDataset(STATISTICS, whole as unknown as typeof BENCHMARK), // `as`: the same three parts
    );
    const [table] = composeStatisticTables([newest]);
    const at = table?.columns.findIndex(({ key }) => key === "gia_tri") ?? -1;
    expect(rowsOf(newest)[1]?.[1]).toBe("14,3% (5/35)");
    expect(table?.rows[1]?.[at]).toEqual({
      kind: "decimal",
      shown: { whole: "14", fraction: "3" },
    });
  });

  test.each([
    ["toi-thieu", "từ 14% trở lên", 1],
    ["toi-da", "không quá 14%", 1],
  ])("says in data what is compared: %s", (comparison, words, count) => {
    const changed = BENCHMARK.map((part) => part?.replace("toi-thieu", comparison) ?? "");
    const { newest } = toSampleBriefings(
      sampleDataset(STATISTICS, changed as unknown as typeof BENCHMARK), // `as`: the same three parts
    );
    const [table] = composeStatisticTables([newest]);
    const keys = table?.columns.map(({ key }) => key) ?? [];
    const cells = ["muc", "tren_muc"].map((key) => table?.rows[1]?.[keys.indexOf(key)]);
    expect(cells).toEqual([
      { kind: "text", text: words },
      { kind: "count", count },
    ]);
  });

  test("does not tell that no unit reaches a level", () => {
    const high = ["data/chi-tieu.yaml", "muc: 14%", "muc: 90%"] as const;
    const { newest } = toSampleBriefings(toDataset(0, 8, STATISTICS, BENCHMARK, high));
    expect(rowsOf(newest)[1]?.[2]).toBe("không nêu");
  });

  test("tells nothing of what few units make", () => {
    const { newest } = toSampleBriefings(toDataset(0, 3, STATISTICS));
    expect(rowsOf(newest).map((row) => [row[1], ...row.slice(3)])).toEqual(
      Array.from({ length: 4 }, () => Array<string>(4).fill("không nêu")),
    );
  });

  test("is not there without statistics, on the page and among the data", () => {
    const { newest } = toSampleBriefings(sampleDataset());
    expect(composeStatistics(newest)).toEqual([]);
    expect(composeStatisticTables([newest])).toEqual([]);
  });
});

test.each([
  [1, 3, 0, "33%", "0,3"],
  [1, 3, 2, "33,33%", "0,33"],
  [1, 2500, 1, "0,04%", "0,0004"],
  [1999, 2000, 0, "99,95%", "1"],
  [25, 2, 1, "1.250%", "12,5"],
  [0, 7, 2, "0%", "0"],
])(
  "%i/%i with %i decimals is %s, and %s as a mean",
  (numerator, denominator, decimals, ...texts) => {
    const ratio = { numerator, denominator };
    expect([formatPercent(ratio, [], decimals), formatDecimal(ratio, decimals)]).toEqual(texts);
  },
);
