import type { ChartSeries } from "./chart-spec.ts";
import type { Briefing } from "./briefing.ts";
import { textCell } from "./cells.ts";
import { formatDate } from "../model/format-date.ts";
import { formatCount } from "./format-number.ts";
import type { ChartView, TableView } from "./common-views.ts";

/** How many units are how far, by strand of work. */
export function composeProgressChart(briefing: Briefing): ChartView {
  const { dataset, summary, period } = briefing;
  const strands = dataset.strands.filter(
    ({ id, countsAsProgress }) =>
      countsAsProgress && (summary.strands.get(id)?.applicable ?? 0) > 0,
  );
  const counts = (state: "done" | "underway" | "late" | "notStarted" | "noData") =>
    strands.map(({ id }) => summary.strands.get(id)?.states[state] ?? 0);
  return toCountChart({
    id: `tien-do-${period.date}`,
    title: "Tiến độ theo phần việc",
    rowHeader: "Phần việc",
    rowLabels: strands.map(({ name }) => name),
    series: [
      countSeries("Hoàn thành", "done", counts("done")),
      countSeries("Đang thực hiện", "underway", counts("underway")),
      countSeries("Chậm", "late", counts("late")),
      countSeries("Chưa triển khai", "notStarted", counts("notStarted")),
      countSeries("Chưa có số liệu", "noData", counts("noData")),
    ],
    note: `Số đơn vị, tính đến ngày ${formatDate(period.date)}. Một đơn vị hoàn thành một phần việc khi đạt mọi chỉ tiêu của phần việc ấy.`,
  });
}

/** Of every indicator: how many units meet it, miss it, or have no data. */
export function composeIndicatorChart(briefing: Briefing): ChartView {
  const { dataset, summary, period } = briefing;
  const indicators = dataset.indicators.filter(
    ({ id }) => (summary.indicators.get(id)?.applicable ?? 0) > 0,
  );
  const counts = (part: "met" | "notMet" | "noData") =>
    indicators.map(({ id }) => summary.indicators.get(id)?.[part] ?? 0);
  return toCountChart({
    id: `chi-tieu-${period.date}`,
    title: "Số đơn vị đạt từng chỉ tiêu",
    rowHeader: "Chỉ tiêu",
    rowLabels: indicators.map(({ name }) => name),
    series: [
      countSeries("Đạt", "done", counts("met")),
      countSeries("Chưa đạt", "notMet", counts("notMet")),
      countSeries("Chưa có số liệu", "noData", counts("noData")),
    ],
    note: `Số đơn vị thuộc diện áp dụng, tính đến ngày ${formatDate(period.date)}.`,
  });
}

interface CountChart {
  readonly id: string;
  readonly title: string;
  readonly rowHeader: string;
  readonly rowLabels: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly note: string;
}

/** A stacked chart of unit counts, with its table and description from the same numbers. */
function toCountChart({ id, title, rowHeader, rowLabels, series, note }: CountChart): ChartView {
  const shown = series.filter(({ values }) => values.some((value) => (value ?? 0) > 0));
  const rowTotal = (row: number) => series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0);
  const table: TableView = {
    caption: title,
    columns: [rowHeader, ...series.map(({ label }) => label), "Cộng"].map((label, index) => ({
      label,
      isNumeric: index > 0,
    })),
    rows: rowLabels.map((label, row) => ({
      header: textCell(label),
      cells: [
        ...series.map(({ valueTexts }) => textCell(valueTexts[row] ?? "")),
        textCell(formatCount(rowTotal(row))),
      ],
    })),
    totals: null,
    notes: [note],
  };
  const description = rowLabels
    .map(
      (label, row) =>
        `${label}: ${shown.map((one) => `${one.label.toLocaleLowerCase("vi")} ${one.valueTexts[row] ?? ""}`).join(", ")}.`,
    )
    .join(" ");
  return {
    id,
    title,
    description,
    spec: {
      id,
      kind: "stackedBars",
      title,
      rowLabels,
      series: shown,
      axisTitle: "Số đơn vị",
      axisMax: null,
    },
    table,
  };
}

function countSeries(
  label: string,
  role: ChartSeries["role"],
  values: readonly number[],
): ChartSeries {
  return { label, role, values, valueTexts: values.map(formatCount) };
}
