import type { ChangeRow, Changes } from "../../compose/views/chart-spec.ts";
import { findWidest, type Sheet } from "./layout.ts";
import type { Place } from "./marks.ts";
import { findPlotLeft, type PlacedRow } from "./rows.ts";
import { GAP_PX } from "./sketch.ts";
import { BOLD_FACTOR } from "./svg-texts.ts";
import { openScale } from "./value-scale.ts";

export const MARK_PX = 5;
/** A ring that shows around a mark at the same place. */
export const OUTER_RING_PX = 8;
export const PLOT_PX = 2 * OUTER_RING_PX + 2;
/** The most of the width that texts beside the plots take. */
const SIDE_SHARE = 0.24;

export interface ChangePlot {
  /** Where the marks for none and for all stand. */
  readonly noneXPx: number;
  readonly allXPx: number;
  /** Where the mark of a share stands. */
  readonly toXPx: (share: number) => number;
  /** Where the values of now begin. */
  readonly valueXPx: number;
  readonly side: { readonly leftPx: number; readonly widthPx: number };
}

/** From left to right: labels, marks on one scale, values of now, what is left to do. */
export function planChangePlot({ rows }: Changes, sheet: Sheet): ChangePlot {
  const { hasLabelsAbove, widthPx } = sheet.setting;
  const values = rows.flatMap((row) => (isUntold(row) ? [] : [row.now.text]));
  const rests = rows.map(({ restText }) => restText);
  const valuePx = BOLD_FACTOR * findWidest(values, sheet);
  const restPx = BOLD_FACTOR * findWidest(rests, sheet);
  const sidePx = hasLabelsAbove ? 0 : Math.min(Math.ceil(restPx), widthPx * SIDE_SHARE);
  const valueXPx = widthPx - sidePx - (sidePx === 0 ? 0 : 2 * GAP_PX) - valuePx;
  // Numbers of the period before stand outside of the two marks.
  const befores = rows.flatMap(({ before }) => (before === null ? [] : [before.text]));
  const outsidePx = findWidest(befores, sheet) + OUTER_RING_PX + GAP_PX;
  const noneXPx = findPlotLeft(sheet) + outsidePx;
  const allXPx = valueXPx - GAP_PX - (rows.some(isBack) ? outsidePx : OUTER_RING_PX + GAP_PX);
  return {
    noneXPx,
    allXPx,
    toXPx: openScale({ from: 0, until: 1, fromXPx: noneXPx, untilXPx: allXPx, widthPx }),
    valueXPx,
    side: { leftPx: widthPx - sidePx, widthPx: sidePx },
  };
}

/** Nothing of a row is told: neither a number nor what is left. */
export function isUntold({ now, restText }: ChangeRow): boolean {
  return now.share === null && restText === "";
}

/** Whether less is done than in the period before. */
export function isBack({ before, now }: ChangeRow): boolean {
  return before !== null && now.share !== null && now.share < before.share;
}

export interface DrawnRow {
  readonly row: ChangeRow;
  readonly placed: PlacedRow;
  readonly middlePx: number;
  readonly before: Place | null;
  readonly now: Place | null;
}

/** Where the marks of a row stand. */
export function placeMarks(row: ChangeRow, placed: PlacedRow, plot: ChangePlot): DrawnRow {
  const middlePx = placed.plotTopPx + PLOT_PX / 2;
  const toPlace = (share: number | null): Place | null =>
    share === null ? null : { xPx: plot.toXPx(share), yPx: middlePx };
  const before = toPlace(row.before?.share ?? null);
  return { row, placed, middlePx, before, now: toPlace(row.now.share) };
}
