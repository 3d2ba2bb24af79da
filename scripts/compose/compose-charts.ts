import type { ChartSeries } from "./chart-spec.ts";
import type { Briefing } from "./briefing.ts";
import { textCell } from "./cells.ts";
import { columnsOf } from "./columns.ts";
import { sortByOutcome, type IndicatorsByOutcome } from "./count-indicators.ts";
import { formatDate } from "../model/format-date.ts";
import { formatCount } from "./format-number.ts";
import { joinWithAnd, lowerFirst } from "./sentences.ts";
import type { ChartView, TableView } from "./common-views.ts";

/** How many units are how far, by strand of work. */
export function composeProgressChart({ dataset, summary, period }: Briefing): ChartView {
  const strands = dataset.strands.filter(
    ({ id, countsAsProgress }) =>
      countsAsProgress && (summary.strands.get(id)?.applicable ?? 0) > 0,
  );
  const counts = (state: "done" | "underway" | "late" | "notStarted" | "noData") =>
    strands.map(({ id }) => summary.strands.get(id)?.states[state] ?? 0);
  const done = counts("done");
  return toCountChart({
    id: `tien-do-${period.date}`,
    title: "Tiến độ theo phần việc",
    description: `Số đơn vị hoàn thành: ${strands.map(({ name, id }, row) => `${lowerFirst(name)} ${formatCount(done[row] ?? 0)}/${formatCount(summary.strands.get(id)?.applicable ?? 0)}`).join("; ")}.`,
    rowHeader: "Phần việc",
    rowLabels: strands.map(({ name }) => name),
    series: [
      countSeries("Hoàn thành", "done", done),
      countSeries("Đang thực hiện", "underway", counts("underway")),
      countSeries("Chậm", "late", counts("late")),
      countSeries("Chưa triển khai", "notStarted", counts("notStarted")),
      countSeries("Chưa đủ số liệu", "noData", counts("noData")),
    ],
    note: `Số đơn vị, tính đến ngày ${formatDate(period.date)}. Một đơn vị hoàn thành một phần việc khi đạt mọi chỉ tiêu của phần việc ấy. ${describeStandardStrands(dataset)}`.trimEnd(),
  });
}

/** What "done" does not speak of: a unit may have finished all work and still miss a standard. */
export function describeStandardStrands({ strands }: Briefing["dataset"]): string {
  const names = strands
    .filter(({ countsAsProgress }) => !countsAsProgress)
    .map(({ name }) => lowerFirst(name));
  return names.length === 0 ? "" : `Chỉ tiêu về ${joinWithAnd(names)} không tính vào tiến độ.`;
}

/**
 * Of every indicator: how many units meet it, miss it, or have no data. `missed` keeps those that some
 * unit misses, where there are any: a report shows what is wrong, the page of indicators shows all.
 */
export function composeIndicatorChart(briefing: Briefing, shown: "all" | "missed"): ChartView {
  const { summary, period } = briefing;
  const outcome = sortByOutcome(briefing);
  const isPart = shown === "missed" && outcome.missed.length > 0;
  const indicators = isPart ? outcome.missed : outcome.applied;
  const counts = (part: "met" | "notMet" | "noData") =>
    indicators.map(({ id }) => summary.indicators.get(id)?.[part] ?? 0);
  return toCountChart({
    id: `chi-tieu-${period.date}`,
    title: isPart ? "Chỉ tiêu còn đơn vị chưa đạt" : "Số đơn vị đạt từng chỉ tiêu",
    description: describeMissed(outcome),
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

/** How many indicators some unit misses, without data, at none, some and all. */
export function describeMissed({ judged, missed }: IndicatorsByOutcome): string {
  if (judged.length === 0) return "Chưa chỉ tiêu nào có số liệu.";
  const whole = formatCount(judged.length);
  if (missed.length === 0)
    return `Trong ${whole} chỉ tiêu có số liệu, không chỉ tiêu nào còn đơn vị chưa đạt.`;
  if (missed.length === judged.length) return "Chỉ tiêu nào cũng còn đơn vị chưa đạt.";
  const others = formatCount(judged.length - missed.length);
  return `${others} trong ${whole} chỉ tiêu không có đơn vị nào chưa đạt; ${formatCount(missed.length)} chỉ tiêu còn đơn vị chưa đạt.`;
}

interface CountChart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly rowHeader: string;
  readonly rowLabels: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly note: string;
}

/** A stacked chart of unit counts, with its table from the same numbers. */
function toCountChart({
  id,
  title,
  description,
  rowHeader,
  rowLabels,
  series,
  note,
}: CountChart): ChartView {
  const shown = series.filter(({ values }) => values.some((value) => (value ?? 0) > 0));
  const rowTotal = (row: number) => series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0);
  const table: TableView = {
    caption: title,
    columns: columnsOf(
      [rowHeader, ...series.map(({ label }) => label), "Cộng"],
      (index) => index > 0,
    ),
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
