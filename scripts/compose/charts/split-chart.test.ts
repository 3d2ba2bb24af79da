import { expect, test } from "vitest";
import type { ChartView } from "../views/common.ts";
import { textCell } from "../views/cells.ts";
import { splitChart } from "./split-chart.ts";

function chartOf(labels: readonly string[]): ChartView {
  return {
    id: "chi-tieu",
    title: "Chỉ tiêu",
    aboutText: "",
    description: "Mô tả.",
    altText: "Mô tả.",
    isContinuation: false,
    isLagging: true,
    isComparing: true,
    spec: {
      id: "chi-tieu",
      kind: "unitDots",
      title: "Chỉ tiêu",
      states: [{ role: "done", label: "Đạt" }],
      rows: labels.map((label, row) => ({ label, counts: [row], endText: `0/${row}` })),
      unitsPerMark: 1,
      mostUnits: labels.length - 1,
      footText: "Mỗi dấu là một đơn vị",
    },
    table: {
      caption: "Chỉ tiêu",
      columns: [],
      rows: labels.map((label) => ({ header: textCell(label), cells: [] })),
      totals: null,
      notes: ["Ghi chú."],
    },
  };
}

const labels = (count: number, tail = "") =>
  Array.from({ length: count }, (_, index) => `Chỉ tiêu ${index + 1}${tail}`);

test.each([
  ["đủ chỗ thì để nguyên", labels(19), [19]],
  ["không có hàng nào cũng là một biểu đồ", [], [0]],
  ["nhiều hàng thì chia đều", labels(57), [19, 19, 19]],
  ["tên dài thì mỗi phần ít hàng hơn", labels(16, " dài".repeat(35)), [8, 8]],
])("%s", (_what, rows, sizes) => {
  const parts = splitChart(chartOf(rows), "paper");
  expect(parts.map(({ spec }) => spec.rows.length)).toEqual(sizes);
  expect(parts.flatMap(({ spec }) => spec.rows.map(({ label }) => label))).toEqual(rows);
  expect(parts.flatMap(({ table }) => table.rows.map(({ header }) => header.text))).toEqual(rows);
});

test("các phần có tên, mã riêng, cùng một thang; chú thích ở phần cuối", () => {
  const [first, second] = splitChart(chartOf(labels(30)), "paper");
  expect([first?.id, second?.id]).toEqual(["chi-tieu", "chi-tieu-2"]);
  expect([first?.title, second?.title]).toEqual(["Chỉ tiêu (phần 1/2)", "Chỉ tiêu (phần 2/2)"]);
  expect([first, second].map((part) => part?.spec)).toMatchObject([
    { mostUnits: 29 },
    { mostUnits: 29 },
  ]);
  expect([first?.description, second?.description]).toEqual([
    "Mô tả.",
    "Phần 2 của biểu đồ, từ “Chỉ tiêu 16” đến “Chỉ tiêu 30”.",
  ]);
  expect([first?.table.notes, second?.table.notes]).toEqual([[], ["Ghi chú."]]);
});
