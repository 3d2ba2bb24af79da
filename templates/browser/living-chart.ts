import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  Tooltip,
  type ChartConfiguration,
  type Plugin,
} from "chart.js";
import type { ChartSpec } from "../../scripts/compose/views/chart-spec.ts";
import { isBars, toChartConfig } from "../../scripts/render/charts/config.ts";
import {
  composeLayout,
  toCanvasFont,
  type ChartLayout,
} from "../../scripts/render/charts/layout.ts";
import {
  drawLabelsAbove,
  drawLegend,
  drawSegmentTexts,
} from "../../scripts/render/charts/marks.ts";
import { MEDIUM_SETTINGS } from "../../scripts/render/charts/medium.ts";
import { drawThresholds } from "../../scripts/render/charts/thresholds.ts";
import type { SvgText } from "../../scripts/render/charts/svg-texts.ts";
import { paintPattern, withPatterns } from "./chart-patterns.ts";
import { paintTexts } from "./paint-texts.ts";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

export interface LivingChart {
  /** The width of the place that it was drawn for. */
  readonly widthPx: number;
  remove(): void;
}

export interface ChartPlace {
  readonly canvas: HTMLCanvasElement;
  readonly widthPx: number;
  /** Lets screen readers say what is shown. */
  readonly say: (text: string) => void;
}

/** Below this width labels stand above their bars, as in the picture for phones. */
const NARROW_PX = 560;

/** Draws the chart of the picture from the same configuration, and shows a row's figures on demand. */
export function drawLivingChart(spec: ChartSpec, place: ChartPlace): LivingChart {
  const { canvas, widthPx } = place;
  const context = canvas.getContext("2d");
  if (context === null) throw new TypeError("no canvas to draw on");
  const layout = composeLayout(spec, toSetting(widthPx), context);
  canvas.width = widthPx;
  canvas.height = layout.heightPx;
  const chart = new Chart(context, toLivingConfig(spec, layout, context));
  const keys = listenToKeys(chart, spec, place);
  return {
    widthPx,
    remove() {
      keys.abort();
      chart.destroy();
    },
  };
}

function toSetting(widthPx: number) {
  const medium = widthPx < NARROW_PX ? MEDIUM_SETTINGS.phone : MEDIUM_SETTINGS.screen;
  const labelWidthPx = medium.hasLabelsAbove ? widthPx - 4 : medium.labelWidthPx;
  return { ...medium, widthPx, labelWidthPx, measuringFamily: '"Be Vietnam Pro"' };
}

function toLivingConfig(
  spec: ChartSpec,
  layout: ChartLayout,
  context: CanvasRenderingContext2D,
): ChartConfiguration<"bar"> {
  const still = toChartConfig(spec, layout);
  const bars = spec.series.filter(isBars);
  return {
    ...still,
    data: {
      ...still.data,
      datasets: still.data.datasets.map((dataset, index) => {
        const role = bars[index]?.role;
        const pattern = role === undefined ? null : paintPattern(role, context);
        return pattern === null ? dataset : { ...dataset, backgroundColor: pattern };
      }),
    },
    options: {
      ...still.options,
      animation: isStillWanted() ? false : { duration: 250 },
      devicePixelRatio: window.devicePixelRatio,
      events: ["mousemove", "mouseout", "click", "touchstart", "touchmove"],
      interaction: { mode: "index", axis: "y", intersect: false },
      plugins: { legend: { display: false }, tooltip: toTooltip(spec, layout) },
    },
    plugins: [toMarks(spec, layout)],
  };
}

function isStillWanted(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function toTooltip(spec: ChartSpec, { setting }: ChartLayout) {
  const font = { family: setting.measuringFamily, size: setting.fontSizePx };
  return {
    enabled: true,
    displayColors: false,
    titleFont: { ...font, weight: 600 },
    bodyFont: font,
    callbacks: {
      title: (items: readonly { readonly dataIndex: number }[]) =>
        spec.rowLabels[items[0]?.dataIndex ?? 0] ?? "",
      // The first series lists all figures of the row, since thresholds are no bars.
      label: ({ datasetIndex, dataIndex }: { datasetIndex: number; dataIndex: number }) =>
        datasetIndex === 0 ? listFigures(spec, dataIndex) : [],
    },
  };
}

/** `Hoàn thành: 40`, one for every series. */
function listFigures({ series }: ChartSpec, row: number): string[] {
  return series
    .map(({ label, valueTexts }) => ({ label, text: valueTexts[row] ?? "" }))
    .filter(({ text }) => text !== "")
    .map(({ label, text }) => `${label}: ${text}`);
}

/** Legend, labels and figures as in the picture. */
function toMarks(spec: ChartSpec, layout: ChartLayout): Plugin<"bar"> {
  return {
    id: "marks",
    afterDatasetsDraw(chart) {
      const context = withPatterns(chart.ctx, spec);
      const texts: SvgText[] = [];
      const drawing = { spec, layout, context, texts };
      context.font = toCanvasFont(layout.setting);
      drawLegend(drawing);
      if (layout.setting.hasLabelsAbove) drawLabelsAbove(drawing, chart);
      if (spec.kind === "stackedBars") drawSegmentTexts(drawing, chart);
      else drawThresholds(drawing, chart);
      paintTexts(texts, chart.ctx, layout.setting.measuringFamily);
    },
  };
}

/** The keys up and down move from row to row; Escape ends this. */
function listenToKeys(chart: Chart<"bar">, spec: ChartSpec, place: ChartPlace): AbortController {
  const stop = new AbortController();
  const last = spec.rowLabels.length - 1;
  let row = -1;
  const moves: Readonly<Record<string, () => number>> = {
    ArrowDown: () => Math.min(row + 1, last),
    ArrowUp: () => Math.max(row - 1, 0),
    Home: () => 0,
    End: () => last,
    Escape: () => -1,
  };
  const listen = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    row = move();
    showRow(chart, row);
    place.say(row < 0 ? "" : [spec.rowLabels[row] ?? "", ...listFigures(spec, row)].join("; "));
  };
  place.canvas.addEventListener("keydown", listen, { signal: stop.signal });
  return stop;
}

function showRow(chart: Chart<"bar">, row: number): void {
  const active =
    row < 0 ? [] : chart.data.datasets.map((_, datasetIndex) => ({ datasetIndex, index: row }));
  chart.setActiveElements(active);
  chart.tooltip?.setActiveElements(active, {
    x: chart.chartArea.left + 40,
    y: chart.scales["y"]?.getPixelForValue(Math.max(row, 0)) ?? 0,
  });
  chart.update("none");
}
