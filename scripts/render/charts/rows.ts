import { wrapClauses, wrapText, type Sheet } from "./layout.ts";
import { CHART_MUTED_INK } from "./role-paint.ts";
import { BOLD_FACTOR, toHundredths, toMiddleText, type SvgText } from "./svg-texts.ts";

export interface RowParts {
  readonly label: string;
  readonly plotHeightPx: number;
  /** What stands beside the plot; may be empty. */
  readonly side: string;
}

export interface PlacedRow {
  readonly labels: readonly SvgText[];
  readonly sides: readonly SvgText[];
  readonly plotTopPx: number;
}

interface RowPlan {
  /** Where the first row begins. */
  readonly topPx: number;
  readonly gapPx: number;
  /** The place of the texts beside the plots, where a medium has room for them there. */
  readonly side: { readonly leftPx: number; readonly widthPx: number };
}

/** Where plots begin: after the column of labels, if there is one. */
export function findPlotLeft({ setting }: Sheet): number {
  return setting.hasLabelsAbove ? EDGE_PX : setting.labelWidthPx + 14;
}

/** Letters and marks at the very edge would look cut. */
const EDGE_PX = 2;

export interface Upright {
  readonly topPx: number;
  readonly bottomPx: number;
}

export interface PlacedRows {
  readonly rows: readonly PlacedRow[];
  readonly bottomPx: number;
  /** Where a line may stand across all plots: where texts stand between them, in pieces. */
  readonly uprights: readonly Upright[];
}

/** Label, plot and text of each row: side by side, or on a phone under one another, so that the plot has the whole width. */
export function placeRows(parts: readonly RowParts[], plan: RowPlan, sheet: Sheet): PlacedRows {
  const rows: PlacedRow[] = [];
  let bottomPx = plan.topPx;
  for (const one of parts) {
    const placed = placeRow(one, { ...plan, topPx: bottomPx }, sheet);
    rows.push(placed.row);
    bottomPx = placed.bottomPx + plan.gapPx;
  }
  const whole = { topPx: plan.topPx, bottomPx: bottomPx - plan.gapPx / 2 };
  const pieces = rows.map(({ plotTopPx }, row) => ({
    topPx: plotTopPx,
    bottomPx: plotTopPx + (parts[row]?.plotHeightPx ?? 0),
  }));
  const isWhole = rows.length > 0 && !sheet.setting.hasLabelsAbove;
  return { rows, bottomPx, uprights: isWhole ? [whole] : pieces };
}

/** The path of a line across the plots. */
export function toUprightPath(xPx: number, uprights: readonly Upright[]): string {
  return uprights
    .map(
      ({ topPx, bottomPx }) =>
        `M${toHundredths(xPx)} ${toHundredths(topPx)}V${toHundredths(bottomPx)}`,
    )
    .join("");
}

function placeRow(
  { label, side, plotHeightPx }: RowParts,
  plan: RowPlan,
  { setting, measure, linePx }: Sheet,
): { readonly row: PlacedRow; readonly bottomPx: number } {
  const { hasLabelsAbove, labelWidthPx, widthPx, fontSizePx: sizePx } = setting;
  const place = (lines: readonly string[], xPx: number, topPx: number) =>
    lines.map((text, line) =>
      toMiddleText(text, { xPx, middlePx: topPx + (line + 0.5) * linePx, sizePx }),
    );
  const { topPx } = plan;
  // They may be bold.
  const sideWidthPx = (hasLabelsAbove ? widthPx - EDGE_PX : plan.side.widthPx) / BOLD_FACTOR;
  const labels = wrapText(label, labelWidthPx, measure);
  const sides = side === "" ? [] : wrapClauses(side, sideWidthPx, measure);
  const [labelPx, sidePx] = [labels.length * linePx, sides.length * linePx];
  if (hasLabelsAbove) {
    const plotTopPx = topPx + labelPx + 2;
    const sideTopPx = plotTopPx + plotHeightPx;
    const row = {
      labels: place(labels, EDGE_PX, topPx),
      sides: place(sides, EDGE_PX, sideTopPx),
      plotTopPx,
    };
    return { row, bottomPx: sideTopPx + sidePx };
  }
  const heightPx = Math.max(labelPx, plotHeightPx, sidePx);
  const topOf = (partPx: number) => topPx + (heightPx - partPx) / 2;
  const row = {
    labels: place(labels, labelWidthPx, topOf(labelPx)).map((text): SvgText => ({
      ...text,
      anchor: "end",
    })),
    sides: place(sides, plan.side.leftPx, topOf(sidePx)),
    plotTopPx: topOf(plotHeightPx),
  };
  return { row, bottomPx: topPx + heightPx };
}

/** A muted note over the whole width, and where it ends. */
export function placeNote(text: string, topPx: number, { setting, measure, linePx }: Sheet) {
  const lines = text === "" ? [] : wrapText(text, setting.widthPx - EDGE_PX, measure);
  const texts = lines.map((line, index): SvgText => ({
    ...toMiddleText(line, {
      xPx: setting.hasLabelsAbove ? EDGE_PX : 0,
      middlePx: topPx + (index + 0.5) * linePx,
      sizePx: setting.fontSizePx,
    }),
    fill: CHART_MUTED_INK,
  }));
  return { texts, bottomPx: topPx + lines.length * linePx };
}
