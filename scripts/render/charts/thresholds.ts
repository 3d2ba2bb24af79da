import type { Chart } from "chart.js";
import { isBars } from "./config.ts";
import { findBar, GAP_PX, toMiddleText, type Bar, type Drawing } from "./marks.ts";
import { CHART_INK, CHART_MUTED_INK, PAPER, ROLE_PAINTS } from "./role-paint.ts";

/** Draws a line across each bar at the threshold, the threshold's text under it, the share's text after both. */
export function drawThresholds(drawing: Drawing, chart: Chart): void {
  const thresholds = drawing.spec.series.find((series) => !isBars(series));
  drawing.spec.rowLabels.forEach((_, row) => {
    const threshold = thresholds?.values[row] ?? null;
    const linePx = threshold === null ? null : (chart.scales.x?.getPixelForValue(threshold) ?? 0);
    drawShareText(drawing, chart, { row, linePx });
    if (linePx === null) return;
    const middlePx = chart.scales.y?.getPixelForValue(row) ?? 0;
    drawThresholdLine(drawing, linePx, middlePx);
    drawThresholdText(drawing, thresholds?.valueTexts[row] ?? "", { linePx, middlePx });
  });
}

interface ShareRow {
  readonly row: number;
  readonly linePx: number | null;
}

function drawShareText(drawing: Drawing, chart: Chart, { row, linePx }: ShareRow): void {
  const { spec, layout, context, texts } = drawing;
  const index = spec.series.findIndex(isBars);
  const text = spec.series[index]?.valueTexts[row] ?? "";
  const isMissing = (spec.series[index]?.values[row] ?? null) === null;
  const middlePx = chart.scales.y?.getPixelForValue(row) ?? 0;
  const leftPx = chart.chartArea.left;
  const bar: Bar = isMissing
    ? { startPx: leftPx, endPx: leftPx, middlePx }
    : findBar(chart, index, row);
  const textPx = context.measureText(text).width * BOLD_FACTOR;
  const xPx = findTextStart(bar.endPx, linePx, textPx);
  const isInside = xPx + textPx > layout.setting.widthPx;
  const insidePx = Math.min(bar.endPx, linePx ?? bar.endPx) - GAP_PX;
  const place = { xPx: isInside ? insidePx : xPx, middlePx: bar.middlePx };
  texts.push({
    ...toMiddleText(text, { ...place, sizePx: layout.setting.fontSizePx }),
    anchor: isInside ? "end" : "start",
    fill: isMissing ? CHART_MUTED_INK : CHART_INK,
    isBold: !isMissing,
    plate: null,
  });
}

/** We measure texts in normal weight; bold texts are about 8 % wider. */
export const BOLD_FACTOR = 1.08;

/** A text that would cross the threshold's line begins after the line. */
function findTextStart(endPx: number, linePx: number | null, textPx: number): number {
  const startPx = endPx + GAP_PX;
  if (linePx === null || linePx < endPx - 3 || linePx > startPx + textPx + 3) return startPx;
  return Math.max(startPx, linePx + GAP_PX);
}

function drawThresholdLine({ context, layout }: Drawing, linePx: number, middlePx: number): void {
  const halfPx = layout.barHeightPx / 2 + 4;
  context.fillStyle = PAPER;
  context.fillRect(linePx - 2.5, middlePx - halfPx, 5, 2 * halfPx);
  context.fillStyle = ROLE_PAINTS.threshold.fill;
  context.fillRect(linePx - 1.25, middlePx - halfPx, 2.5, 2 * halfPx);
}

function drawThresholdText(
  { layout, context, texts }: Drawing,
  text: string,
  { linePx, middlePx }: { readonly linePx: number; readonly middlePx: number },
): void {
  const sizePx = Math.max(11.5, layout.setting.fontSizePx - 1.5);
  const halfPx = context.measureText(text).width / 2;
  const leastPx = layout.setting.hasLabelsAbove ? halfPx : layout.setting.labelWidthPx + halfPx;
  const xPx = Math.min(Math.max(linePx, leastPx), layout.setting.widthPx - halfPx);
  const underPx = middlePx + layout.barHeightPx / 2 + 5 + sizePx / 2;
  texts.push({ ...toMiddleText(text, { xPx, middlePx: underPx, sizePx }), anchor: "middle" });
}
