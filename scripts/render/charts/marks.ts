import type { Chart } from "chart.js";
import type { ChartSeries, ChartSpec } from "../../compose/views/chart-spec.ts";
import { isBars } from "./config.ts";
import { SWATCH_PX, type ChartLayout, type TextMeasure } from "./layout.ts";
import { CHART_MUTED_INK, PAPER, ROLE_PAINTS, type Role } from "./role-paint.ts";
import { toBaseline, toText, type SvgText } from "./svg-texts.ts";

/** We draw shapes on it: a canvas of Skia or of a browser. */
export interface DrawingContext extends TextMeasure {
  fillStyle: string | object;
  strokeStyle: string | object;
  lineWidth: number;
  fillRect(x: number, y: number, width: number, height: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
}

/** A chart while it is drawn: shapes go to the context, texts to the list. */
export interface Drawing {
  readonly spec: ChartSpec;
  readonly layout: ChartLayout;
  readonly context: DrawingContext;
  readonly texts: SvgText[];
}

export interface Bar {
  readonly startPx: number;
  readonly endPx: number;
  readonly middlePx: number;
}

export const GAP_PX = 6;
const SMALL_SWATCH_PX = 8;

export function drawLegend({ spec, layout, context, texts }: Drawing): void {
  for (const { seriesIndex, leftPx, middlePx } of layout.legend) {
    const series = spec.series[seriesIndex];
    if (series === undefined) continue;
    drawSwatch(context, series.role, { leftPx, middlePx, sizePx: SWATCH_PX });
    const xPx = leftPx + SWATCH_PX + GAP_PX;
    texts.push(toMiddleText(series.label, { xPx, middlePx, sizePx: layout.setting.fontSizePx }));
  }
}

/** On a phone: each row's label in lines above its bar. */
export function drawLabelsAbove({ layout, context, texts }: Drawing, chart: Chart): void {
  const sizePx = layout.setting.fontSizePx;
  layout.labelLines.forEach((lines, row) => {
    const barTopPx = (chart.scales.y?.getPixelForValue(row) ?? 0) - layout.barHeightPx / 2;
    lines.forEach((line, index) => {
      const middlePx = barTopPx - 4 - (lines.length - index - 0.5) * sizePx * 1.25;
      const plate = { fill: PAPER, widthPx: context.measureText(line).width };
      texts.push({ ...toMiddleText(line, { xPx: 2, middlePx, sizePx }), plate });
    });
  });
}

/** Draws each text in its segment if it fits, else beside the row with a swatch of its series. */
export function drawSegmentTexts(drawing: Drawing, chart: Chart): void {
  const { spec, layout, context, texts } = drawing;
  const sizePx = layout.setting.fontSizePx;
  spec.rowLabels.forEach((_, row) => {
    drawUntold(drawing, chart, row);
    const left: ChartSeries[] = [];
    spec.series.filter(isBars).forEach((series, index) => {
      const text = series.valueTexts[row] ?? "";
      if ((series.values[row] ?? 0) === 0 || text === "") return;
      const { startPx, endPx, middlePx } = findBar(chart, index, row);
      const widthPx = context.measureText(text).width;
      const { ink, pattern } = ROLE_PAINTS[series.role];
      // Readers must see some of the pattern on both sides of a plate.
      const roomPx = widthPx + (pattern === "none" ? GAP_PX : 3 * GAP_PX);
      if (endPx - startPx < roomPx) {
        left.push(series);
        return;
      }
      const place = { xPx: (startPx + endPx) / 2, middlePx, sizePx };
      const plate = pattern === "none" ? null : { fill: PAPER, widthPx };
      texts.push({
        ...toMiddleText(text, place),
        anchor: "middle",
        fill: ink,
        isBold: true,
        plate,
      });
    });
    drawTextsBeside(drawing, chart, { row, series: left });
  });
}

/** A row without any number says so in words where its bar would begin. */
function drawUntold({ spec, layout, texts }: Drawing, chart: Chart, row: number): void {
  const bars = spec.series.filter(isBars);
  if (bars.some(({ values }) => (values[row] ?? null) !== null)) return;
  const middlePx = chart.scales.y?.getPixelForValue(row) ?? 0;
  const place = { xPx: chart.chartArea.left + GAP_PX, middlePx, sizePx: layout.setting.fontSizePx };
  texts.push({ ...toMiddleText(bars[0]?.valueTexts[row] ?? "", place), fill: CHART_MUTED_INK });
}

interface RowRest {
  readonly row: number;
  readonly series: readonly ChartSeries[];
}

/** Texts stand after the row's end; on a phone under it, since the bar takes the whole width. */
function drawTextsBeside(drawing: Drawing, chart: Chart, { row, series }: RowRest): void {
  const { spec, layout, context, texts } = drawing;
  const sizePx = layout.setting.fontSizePx;
  const widths = series.map(({ valueTexts }) => {
    return SMALL_SWATCH_PX + 3 + context.measureText(valueTexts[row] ?? "").width + GAP_PX;
  });
  const widthPx = widths.reduce((sum, width) => sum + width, 0);
  const rowEndPx = findRowEnd(spec, chart, row);
  const barMiddlePx = chart.scales.y?.getPixelForValue(row) ?? 0;
  const isUnder = layout.setting.hasLabelsAbove;
  const middlePx = isUnder ? barMiddlePx + layout.barHeightPx / 2 + 3 + sizePx / 2 : barMiddlePx;
  let leftPx = isUnder ? Math.max(2, rowEndPx - widthPx + GAP_PX) : rowEndPx + GAP_PX;
  series.forEach(({ role, valueTexts }, index) => {
    drawSwatch(context, role, { leftPx, middlePx, sizePx: SMALL_SWATCH_PX });
    const xPx = leftPx + SMALL_SWATCH_PX + 3;
    texts.push(toMiddleText(valueTexts[row] ?? "", { xPx, middlePx, sizePx }));
    leftPx += widths[index] ?? 0;
  });
}

export function findBar(chart: Chart, index: number, row: number): Bar {
  const element = chart.getDatasetMeta(index).data[row];
  const { x, y, base } = (element?.getProps(["x", "y", "base"], true) ?? {}) as {
    readonly x?: number;
    readonly y?: number;
    readonly base?: number;
  }; // `as`: Chart.js types the properties of every element as unknown
  return { startPx: base ?? 0, endPx: x ?? 0, middlePx: y ?? 0 };
}

/** A text that begins at `xPx`; the middle of its letters is at `middlePx`. */
export function toMiddleText(
  text: string,
  { xPx, middlePx, sizePx }: Record<"xPx" | "middlePx" | "sizePx", number>,
): SvgText {
  return toText(text, { xPx, yPx: toBaseline(middlePx, sizePx), sizePx });
}

function findRowEnd(spec: ChartSpec, chart: Chart, row: number): number {
  const total = spec.series.filter(isBars).reduce((sum, { values }) => sum + (values[row] ?? 0), 0);
  return chart.scales.x?.getPixelForValue(total) ?? 0;
}

function drawSwatch(
  context: DrawingContext,
  role: Role,
  { leftPx, middlePx, sizePx }: { leftPx: number; middlePx: number; sizePx: number },
): void {
  const { fill, outline } = ROLE_PAINTS[role];
  const topPx = middlePx - sizePx / 2;
  context.fillStyle = fill;
  if (role === "threshold") {
    context.fillRect(leftPx + sizePx / 2 - 1.25, topPx - 1, 2.5, sizePx + 2);
    return;
  }
  context.fillRect(leftPx, topPx, sizePx, sizePx);
  if (outline === fill) return;
  context.strokeStyle = outline;
  context.lineWidth = 1;
  context.strokeRect(leftPx + 0.5, topPx + 0.5, sizePx - 1, sizePx - 1);
}
