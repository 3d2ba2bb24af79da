import type { Changes } from "../../compose/views/chart-spec.ts";
import {
  isBack,
  isUntold,
  MARK_PX,
  OUTER_RING_PX,
  placeMarks,
  planChangePlot,
  PLOT_PX,
  type ChangePlot,
  type DrawnRow,
} from "./change-plot.ts";
import type { Sheet } from "./layout.ts";
import { placeLegend } from "./legend.ts";
import { toMarkMarkup, toRings, type Place } from "./marks.ts";
import { CHART_GRID, CHART_MUTED_INK, PAINTS, PAPER } from "./role-paint.ts";
import { placeNote, placeRows, toUprightPath, type Upright } from "./rows.ts";
import { FOOT_ROOM_PX, GAP_PX, type Sketch } from "./sketch.ts";
import { toHundredths, toMiddleText, type SvgText } from "./svg-texts.ts";

const ROW_GAP_PX = 10;

/** Per row a hollow mark for the period before and a filled one for now, joined by a line on one scale. */
export function sketchChanges(spec: Changes, sheet: Sheet): Sketch {
  const { linePx } = sheet;
  const labels = [spec.beforeLabel, spec.nowLabel].filter((label) => label !== null);
  const legend = placeLegend(labels, sheet);
  const plot = planChangePlot(spec, sheet);
  const placed = placeRows(
    spec.rows.map(({ label, restText }) => ({ label, plotHeightPx: PLOT_PX, side: restText })),
    { topPx: legend.heightPx + linePx + 4, gapPx: ROW_GAP_PX, side: plot.side },
    sheet,
  );
  const foot = placeNote(spec.footText, placed.bottomPx, sheet);
  const rows = spec.rows.flatMap((row, index) => {
    const own = placed.rows[index];
    return own === undefined ? [] : [placeMarks(row, own, plot)];
  });
  return {
    heightPx: Math.ceil(foot.bottomPx + FOOT_ROOM_PX),
    shapes: [
      drawGrid(rows, placed.uprights, plot),
      drawLegendMarks(legend.marks, spec),
      drawLinks(rows),
      drawMarks(rows),
    ].join(""),
    texts: [
      ...foot.texts,
      ...legend.texts,
      ...toScaleTexts(spec, plot, { middlePx: legend.heightPx + linePx / 2, sheet }),
      ...rows.flatMap((row) => toRowTexts(row, plot, sheet)),
    ],
  };
}

function drawGrid(
  rows: readonly DrawnRow[],
  uprights: readonly Upright[],
  { noneXPx, allXPx }: ChangePlot,
): string {
  const ends = [noneXPx, allXPx].map((xPx) => toUprightPath(xPx, uprights));
  const levels = rows
    .filter(({ row }) => !isUntold(row))
    .map(({ middlePx }) => toLevelPath(noneXPx, allXPx, middlePx));
  return `<path d="${[...ends, ...levels].join("")}" fill="none" stroke="${CHART_GRID}"/>`;
}

function toLevelPath(fromPx: number, toPx: number, yPx: number): string {
  return `M${toHundredths(fromPx)} ${toHundredths(yPx)}H${toHundredths(toPx)}`;
}

function drawLegendMarks(places: readonly Place[], { beforeLabel }: Changes): string {
  const befores = beforeLabel === null ? [] : places.slice(0, 1);
  return [
    toRings(befores, MARK_PX),
    toMarkMarkup("done", places.slice(befores.length), MARK_PX),
  ].join("");
}

/** A full line forward, a broken one back. */
function drawLinks(rows: readonly DrawnRow[]): string {
  const draw = (wanted: boolean, stroke: string) => {
    const paths = rows.map(({ row, before, now }) =>
      before === null || now === null || isBack(row) !== wanted
        ? ""
        : toLevelPath(before.xPx, now.xPx, now.yPx),
    );
    const path = paths.join("");
    return path === "" ? "" : `<path d="${path}" fill="none" ${stroke}/>`;
  };
  return [
    draw(false, `stroke="${PAINTS.share}" stroke-width="4"`),
    draw(true, `stroke="${PAINTS.late}" stroke-width="2.5" stroke-dasharray="4 3"`),
  ].join("");
}

/** Where nothing has changed, the ring stands around the mark. */
function drawMarks(rows: readonly DrawnRow[]): string {
  const ringsOf = (areSame: boolean) =>
    rows
      .filter((row) => isSame(row) === areSame)
      .map(({ before }) => before)
      .filter((place) => place !== null);
  const nows = rows.map(({ now }) => now).filter((place) => place !== null);
  return [
    toRings(ringsOf(true), OUTER_RING_PX),
    toRings(ringsOf(false), MARK_PX),
    toMarkMarkup("done", nows, MARK_PX),
  ].join("");
}

function isSame({ before, now }: DrawnRow): boolean {
  return before !== null && before.xPx === now?.xPx;
}

/** Beside a picture's edge the text for all ends there. */
function toScaleTexts(
  { endTexts: [none, all] }: Changes,
  { noneXPx, allXPx }: ChangePlot,
  { middlePx, sheet }: { readonly middlePx: number; readonly sheet: Sheet },
): readonly SvgText[] {
  const { widthPx, fontSizePx: sizePx } = sheet.setting;
  const halfPx = sheet.measure.measureText(all).width / 2;
  return [
    { text: none, xPx: noneXPx },
    { text: all, xPx: Math.min(allXPx, widthPx - halfPx) },
  ].map(({ text, xPx }): SvgText => ({
    ...toMiddleText(text, { xPx, middlePx, sizePx }),
    anchor: "middle",
    fill: CHART_MUTED_INK,
  }));
}

function toRowTexts(drawn: DrawnRow, plot: ChangePlot, sheet: Sheet): readonly SvgText[] {
  const { row, placed, middlePx } = drawn;
  const sizePx = sheet.setting.fontSizePx;
  const place = (text: string, xPx: number) => toMiddleText(text, { xPx, middlePx, sizePx });
  const value = isUntold(row)
    ? { ...place(row.now.text, plot.noneXPx), fill: CHART_MUTED_INK }
    : { ...place(row.now.text, plot.valueXPx), isBold: true };
  const rest = placed.sides.map((text): SvgText =>
    row.isLate ? { ...text, fill: PAINTS.late, isBold: true } : { ...text, fill: CHART_MUTED_INK },
  );
  return [...placed.labels, ...toBeforeTexts(drawn, sheet), value, ...rest];
}

/** The number stands outside of the two marks, and on white, since the scale goes on behind it. */
function toBeforeTexts(drawn: DrawnRow, sheet: Sheet): readonly SvgText[] {
  const { row, before, middlePx } = drawn;
  if (row.before === null || before === null) return [];
  const { text } = row.before;
  const asidePx = (isSame(drawn) ? OUTER_RING_PX : MARK_PX) + GAP_PX - 2;
  const xPx = before.xPx + (isBack(row) ? asidePx : -asidePx);
  return [
    {
      ...toMiddleText(text, { xPx, middlePx, sizePx: sheet.setting.fontSizePx }),
      anchor: isBack(row) ? "start" : "end",
      fill: CHART_MUTED_INK,
      plate: { fill: PAPER, widthPx: sheet.measure.measureText(text).width },
    },
  ];
}
