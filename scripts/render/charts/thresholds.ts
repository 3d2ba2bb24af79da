import type { Chart } from "chart.js";
import { isBars } from "./config.ts";
import { findBar, GAP_PX, toMiddleText, type Bar, type Drawing } from "./marks.ts";
import { CHART_INK, CHART_MUTED_INK, PAPER, ROLE_PAINTS } from "./role-paint.ts";

/**
 * Draws a line across each bar at the threshold, or a band between its two ends, the threshold's text under it, the
 * share's text after all of them.
 */
export function drawThresholds(drawing: Drawing, chart: Chart): void {
  const { spec } = drawing;
  const thresholds = spec.series.find((series) => !isBars(series));
  spec.rowLabels.forEach((_, row) => {
    const marksPx = [thresholds?.values[row] ?? null, spec.bandEnds[row] ?? null]
      .filter((value) => value !== null)
      .map((value) => chart.scales.x?.getPixelForValue(value) ?? 0);
    drawShareText(drawing, chart, { row, marksPx });
    const [firstPx] = marksPx;
    if (firstPx === undefined) return;
    const middlePx = chart.scales.y?.getPixelForValue(row) ?? 0;
    const lastPx = marksPx.at(-1) ?? firstPx;
    drawBand(drawing, { firstPx, lastPx, middlePx });
    for (const linePx of marksPx) drawThresholdLine(drawing, linePx, middlePx);
    const place = { linePx: (firstPx + lastPx) / 2, middlePx, leftPx: chart.chartArea.left };
    drawThresholdText(drawing, thresholds?.valueTexts[row] ?? "", place);
  });
}

interface ShareRow {
  readonly row: number;
  /** The threshold's line, or the two of a band, from left to right. */
  readonly marksPx: readonly number[];
}

function drawShareText(drawing: Drawing, chart: Chart, { row, marksPx }: ShareRow): void {
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
  const xPx = findTextStart(bar, { marksPx, textPx, rightPx: layout.setting.widthPx });
  texts.push({
    ...toMiddleText(text, { xPx, middlePx: bar.middlePx, sizePx: layout.setting.fontSizePx }),
    fill: isMissing ? CHART_MUTED_INK : CHART_INK,
    isBold: !isMissing,
  });
}

/** We measure texts in normal weight; bold texts are about 8 % wider. */
export const BOLD_FACTOR = 1.08;

interface Room {
  readonly marksPx: readonly number[];
  readonly textPx: number;
  readonly rightPx: number;
}

/**
 * Where a value begins: after its bar, else after a line that it would cross, else inside its bar before a line; it
 * never begins left of the axis, where the row's label stands.
 */
function findTextStart({ startPx, endPx }: Bar, { marksPx, textPx, rightPx }: Room): number {
  const isFree = (fromPx: number) =>
    fromPx >= startPx &&
    fromPx + textPx <= rightPx &&
    marksPx.every((linePx) => linePx <= fromPx - 3 || linePx >= fromPx + textPx + 3);
  const after = [endPx, ...marksPx.filter((linePx) => linePx > endPx - 3)].map(
    (edgePx) => edgePx + GAP_PX,
  );
  const inside = [endPx, ...marksPx].map((edgePx) => edgePx - GAP_PX - textPx);
  return [...after, ...inside].find(isFree) ?? startPx + GAP_PX;
}

/** A light frame from end to end, so that what is inside is seen to be right. */
function drawBand(
  { context, layout }: Drawing,
  { firstPx, lastPx, middlePx }: Record<"firstPx" | "lastPx" | "middlePx", number>,
): void {
  const halfPx = layout.barHeightPx / 2 + 3;
  context.fillStyle = ROLE_PAINTS.threshold.fill;
  for (const sidePx of [-halfPx - 1, halfPx]) {
    context.fillRect(firstPx, middlePx + sidePx, lastPx - firstPx, 1);
  }
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
  { linePx, middlePx, leftPx }: Record<"linePx" | "middlePx" | "leftPx", number>,
): void {
  const sizePx = Math.max(11.5, layout.setting.fontSizePx - 1.5);
  const halfPx = context.measureText(text).width / 2;
  const xPx = Math.min(Math.max(linePx, leftPx + 2 + halfPx), layout.setting.widthPx - halfPx);
  const underPx = middlePx + layout.barHeightPx / 2 + 5 + sizePx / 2;
  texts.push({ ...toMiddleText(text, { xPx, middlePx: underPx, sizePx }), anchor: "middle" });
}
