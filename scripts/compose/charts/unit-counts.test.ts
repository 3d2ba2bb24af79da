import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { sampleDataset, type Change } from "../../../tests/samples/root.ts";
import type { ChartView } from "../views/common.ts";
import { composeIndicatorChart, composeProgressChart } from "./unit-counts.ts";

const CHI_TIEU = "data/chi-tieu.yaml";

/** Heads and rows of the tables, and what the chart of indicators says in words. */
function chartsOf(...changes: readonly Change[]) {
  const { newest } = toSampleBriefings(sampleDataset(...changes));
  const toRows = ({ table }: ChartView) =>
    [
      table.columns.map(({ label }) => label),
      ...table.rows.map(({ header, cells }) => [header, ...cells].map(({ text }) => text)),
    ].map((cells) => cells.join(" | "));
  const indicators = composeIndicatorChart(newest, "all");
  const progress = composeProgressChart(newest);
  if (indicators === null || progress === null) throw new Error("no chart");
  return {
    progress: toRows(progress),
    indicators: toRows(indicators),
    words: indicators.description,
  };
}

test("where no unit is in time with something unmet, nothing is said of deadlines", () => {
  const { progress, indicators, words } = chartsOf();
  expect(progress[0]).toBe(
    "Phần việc | Hoàn thành | Đang thực hiện | Chậm | Chưa triển khai | Chưa đủ số liệu | Cộng",
  );
  expect(indicators[0]).toBe("Chỉ tiêu | Đạt | Chưa đạt | Chưa có số liệu | Cộng");
  expect(words).not.toContain("hạn.");
});

test("a unit that is not due has a column and a sentence of its own", () => {
  const { progress, indicators, words } = chartsOf([
    CHI_TIEU,
    "truong: ban_chi_dao\n",
    "truong: ban_chi_dao\n    han: 30/4/2020\n",
  ]);
  expect(progress[0]).toBe(
    "Phần việc | Hoàn thành | Đang thực hiện | Chậm | Chưa triển khai | Chưa đến hạn | Chưa đủ số liệu | Cộng",
  );
  expect(progress[2]).toBe("Nhân sự | 1 | 0 | 0 | 0 | 1 | 1 | 3");
  expect(indicators[0]).toBe("Chỉ tiêu | Đạt | Chưa đạt | Chưa đến hạn | Chưa có số liệu | Cộng");
  expect(indicators).toContain("Lập Ban Chỉ đạo | 1 | 0 | 1 | 1 | 3");
  expect(words).toContain("1 trong 5 chỉ tiêu còn đơn vị chưa đến hạn.");
});
