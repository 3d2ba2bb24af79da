import type { ChartConfiguration } from "chart.js";
import type { ChartSeries, ChartSpec } from "../../compose/views/chart-spec.ts";
import type { ChartLayout } from "./layout.ts";
import { CHART_GRID, CHART_INK, CHART_MUTED_INK, ROLE_PAINTS } from "./role-paint.ts";

/** Chart.js draws bars, axis and row labels. We draw the legend and the value texts ourselves. */
export function toChartConfig(spec: ChartSpec, layout: ChartLayout): ChartConfiguration<"bar"> {
  const font = { family: layout.setting.measuringFamily, size: layout.setting.fontSizePx };
  return {
    type: "bar",
    data: {
      labels: layout.labelLines.map((lines) => [...lines]),
      datasets: spec.series.filter(isBars).map((series) => toDataset(series, layout)),
    },
    options: {
      indexAxis: "y",
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      font,
      events: [],
      layout: { padding: { top: layout.legendHeightPx, right: layout.rightRoomPx } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: { x: toValueAxis(spec, layout, font), y: toLabelAxis(spec, layout, font) },
    },
  };
}

export function isBars(series: ChartSeries): boolean {
  return series.role !== "threshold";
}

function toDataset({ label, role, values }: ChartSeries, layout: ChartLayout) {
  const { fill, outline } = ROLE_PAINTS[role];
  return {
    label,
    data: [...values],
    backgroundColor: fill,
    borderColor: outline,
    borderWidth: outline === fill ? 0 : 1,
    borderSkipped: false as const,
    barThickness: layout.barHeightPx,
  };
}

function findLargestValue({ kind, series }: ChartSpec): number {
  if (kind === "stackedBars") return 0;
  return Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0))) * 1.15;
}

interface ChartFont {
  readonly family: string;
  readonly size: number;
}

function toValueAxis(spec: ChartSpec, layout: ChartLayout, font: ChartFont) {
  const end =
    spec.axisMax === null ? { suggestedMax: findLargestValue(spec) } : { max: spec.axisMax };
  return {
    ...end,
    stacked: spec.kind === "stackedBars",
    beginAtZero: true,
    title: { display: true, text: [...layout.axisTitleLines], font, color: CHART_MUTED_INK },
    border: { display: false },
    grid: { color: CHART_GRID, drawTicks: false },
    ticks: {
      font,
      color: CHART_MUTED_INK,
      maxRotation: 0,
      maxTicksLimit: 6,
      precision: 0,
      callback: (value: number | string) => Number(value).toLocaleString("vi-VN"),
    },
  };
}

function toLabelAxis(spec: ChartSpec, { setting }: ChartLayout, font: ChartFont) {
  return {
    stacked: spec.kind === "stackedBars",
    border: { color: CHART_MUTED_INK },
    grid: { display: false },
    ticks: {
      display: !setting.hasLabelsAbove,
      font: { ...font, lineHeight: 1.25 },
      color: CHART_INK,
      autoSkip: false,
    },
    // The label column is equally wide in all charts of a medium, so that their bars begin on one line.
    afterFit: (scale: { width: number }) => {
      if (!setting.hasLabelsAbove) scale.width = setting.labelWidthPx + 14;
    },
  };
}
