import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { sampleDataset, type Change } from "../../../tests/samples/root.ts";
import { composeIndicatorChart } from "./indicators.ts";

const CHI_TIEU = "data/chi-tieu.yaml";

/** Head and rows of the table, and what the chart says in words. */
function chartOf(...changes: readonly Change[]) {
  const { newest } = toSampleBriefings(sampleDataset(...changes));
  const chart = composeIndicatorChart(newest, "all");
  if (chart === null) throw new Error("no chart");
  const { columns, rows } = chart.table;
  const cells = [
    columns.map(({ label }) => label),
    ...rows.map((row) => [row.header, ...row.cells].map(({ text }) => text)),
  ];
  return { rows: cells.map((row) => row.join(" | ")), words: chart.description };
}

test("where no unit is in time with something unmet, nothing is said of deadlines", () => {
  const { rows, words } = chartOf();
  expect(rows[0]).toBe("Chỉ tiêu | Đạt | Chưa đạt | Chưa có số liệu | Cộng");
  expect(words).not.toContain("hạn.");
});

test("a unit that is not due has a column and a sentence of its own", () => {
  const { rows, words } = chartOf([
    CHI_TIEU,
    "truong: ban_chi_dao\n",
    "truong: ban_chi_dao\n    han: 30/4/2020\n",
  ]);
  expect(rows[0]).toBe("Chỉ tiêu | Đạt | Chưa đạt | Chưa đến hạn | Chưa có số liệu | Cộng");
  expect(rows).toContain("Lập Ban Chỉ đạo | 1 | 0 | 1 | 1 | 3");
  expect(words).toContain("1 trong 5 chỉ tiêu còn đơn vị chưa đến hạn.");
});
