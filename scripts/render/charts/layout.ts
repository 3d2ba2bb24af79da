import type { ChartSpec } from "../../compose/views/chart-spec.ts";
import type { MediumSetting } from "./medium.ts";

export interface ChartLayout {
  readonly setting: MediumSetting;
  readonly heightPx: number;
  readonly barHeightPx: number;
  /** Room above the plot for the legend. */
  readonly legendHeightPx: number;
  readonly legend: readonly LegendPlace[];
  readonly labelLines: readonly (readonly string[])[];
  readonly axisTitleLines: readonly string[];
  /** Room beside stacked bars for the texts that do not fit their segments. */
  readonly rightRoomPx: number;
}

/** Measures texts: a canvas of Skia or of a browser. */
export interface TextMeasure {
  font: string;
  measureText(text: string): { readonly width: number };
}

export interface LegendPlace {
  readonly seriesIndex: number;
  readonly leftPx: number;
  readonly middlePx: number;
}

export const SWATCH_PX = 14;
const SWATCH_GAP_PX = 6;
const LEGEND_GAP_PX = 18;
const SEGMENT_PADDING_PX = 8;

/** Measures every text first, so that the height grows with the rows and nothing is cut. */
export function composeLayout(
  spec: ChartSpec,
  setting: MediumSetting,
  context: TextMeasure,
): ChartLayout {
  context.font = toCanvasFont(setting);
  const linePx = setting.fontSizePx * 1.3;
  const labelLines = spec.rowLabels.map((label) => wrapText(label, setting.labelWidthPx, context));
  const legend = placeLegend(spec, setting, context);
  const legendHeightPx = (legend.at(-1)?.middlePx ?? 0) + linePx;
  const isShares = spec.kind === "sharesWithThresholds";
  const barHeightPx = isShares ? Math.min(18, setting.barPx) : setting.barPx;
  const mostLines = Math.max(1, ...labelLines.map((lines) => lines.length));
  const rowPx = setting.hasLabelsAbove
    ? barHeightPx + 2 * (mostLines * linePx + 6)
    : Math.max(barHeightPx + (isShares ? 2 * linePx : 14), mostLines * linePx + 10);
  const hasLabelColumn = !setting.hasLabelsAbove && spec.kind !== "unitDots";
  const plotPx = setting.widthPx - (!hasLabelColumn ? 0 : setting.labelWidthPx + 14);
  const axisTitleLines = wrapText(spec.axisTitle, plotPx - 8, context);
  const axisPx = (1 + axisTitleLines.length) * linePx + 24;
  return {
    setting,
    heightPx: Math.ceil(legendHeightPx + rowPx * Math.max(1, spec.rowLabels.length) + axisPx),
    barHeightPx,
    legendHeightPx,
    legend,
    labelLines,
    axisTitleLines,
    rightRoomPx: isShares || setting.hasLabelsAbove ? 12 : measureRightRoom(spec, context),
  };
}

export function toCanvasFont({ fontSizePx, measuringFamily }: MediumSetting): string {
  return `normal ${fontSizePx}px ${measuringFamily}`;
}

/** Breaks a text between words into lines of at most `widthPx`; a wider word breaks between its signs. */
export function wrapText(text: string, widthPx: number, context: TextMeasure): string[] {
  const isWide = (line: string) => context.measureText(line).width > widthPx;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const joined = lines.length === 0 ? word : `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && !isWide(joined)) lines[lines.length - 1] = joined;
    else lines.push(...breakWord(word, isWide));
  }
  return lines;
}

function breakWord(word: string, isWide: (line: string) => boolean): readonly string[] {
  if (!isWide(word)) return [word];
  const pieces: string[] = [];
  for (const sign of word) {
    const joined = (pieces.at(-1) ?? "") + sign;
    if (pieces.length === 0 || isWide(joined)) pieces.push(sign);
    else pieces[pieces.length - 1] = joined;
  }
  return pieces;
}

/** Puts swatches and labels one after the other, and begins a new line when one is full. */
function placeLegend(spec: ChartSpec, setting: MediumSetting, context: TextMeasure) {
  const places: LegendPlace[] = [];
  const linePx = setting.fontSizePx * 1.7;
  let leftPx = 0;
  let middlePx = SWATCH_PX / 2 + 2;
  spec.series.forEach(({ label }, seriesIndex) => {
    const itemPx = SWATCH_PX + SWATCH_GAP_PX + context.measureText(label).width;
    if (leftPx > 0 && leftPx + itemPx > setting.widthPx) {
      leftPx = 0;
      middlePx += linePx;
    }
    places.push({ seriesIndex, leftPx, middlePx });
    leftPx += itemPx + LEGEND_GAP_PX;
  });
  return places;
}

/** Texts of segments below an eighth of the longest row may have to stand beside the row. */
function measureRightRoom(spec: ChartSpec, context: TextMeasure): number {
  const totals = spec.rowLabels.map((_, row) => {
    return spec.series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0);
  });
  const longest = Math.max(spec.axisMax ?? 0, ...totals);
  const rooms = spec.rowLabels.map((_, row) => {
    return spec.series.reduce((sum, { values, valueTexts }) => {
      const value = values[row] ?? 0;
      const isSmall = value > 0 && value < longest / 8;
      const textPx = context.measureText(valueTexts[row] ?? "").width;
      return isSmall ? sum + SWATCH_PX + textPx + SEGMENT_PADDING_PX : sum;
    }, 0);
  });
  return Math.min(Math.max(8, ...rooms), 90);
}
