import type { DistanceRow, Distances, MarkRole } from "../../compose/views/chart-spec.ts";
import { findWidest, type Sheet } from "./layout.ts";
import { placeLegend } from "./legend.ts";
import { toMarkMarkup, type Place } from "./marks.ts";
import { CHART_INK, CHART_MUTED_INK, PAINTS } from "./role-paint.ts";
import {
  findPlotLeft,
  placeNote,
  placeRows,
  toUprightPath,
  type PlacedRow,
  type PlacedRows,
} from "./rows.ts";
import { FOOT_ROOM_PX, GAP_PX, type Sketch } from "./sketch.ts";
import { BOLD_FACTOR, toHundredths, toMiddleText, type SvgText } from "./svg-texts.ts";
import { openScale } from "./value-scale.ts";

const MARK_PX = 5;
const PLOT_PX = 16;
const ROW_GAP_PX = 10;
/** The most of the width that texts beside the plots take. */
const SIDE_SHARE = 0.36;

/** Per row a mark left or right of the line of its level; the rows that are counted, not measured, stand apart below. */
export function sketchDistances(spec: Distances, sheet: Sheet): Sketch {
  const names = spec.verdicts.map(({ label }) => label);
  const legend = placeLegend(names, sheet);
  const place = { plot: planPlot(spec, sheet), sheet };
  const own = sketchMeasured(spec, { ...place, topPx: legend.heightPx });
  const apart = sketchApart(spec, { ...place, topPx: own.bottomPx });
  const foot = placeNote(spec.footText, apart.bottomPx + GAP_PX / 2, sheet);
  return {
    heightPx: Math.ceil(foot.bottomPx + FOOT_ROOM_PX),
    shapes: [
      ...spec.verdicts.map(({ role }, index) =>
        toMarkMarkup(role, legend.marks.slice(index, index + 1), MARK_PX),
      ),
      own.shapes,
    ].join(""),
    texts: [...foot.texts, ...legend.texts, ...own.texts, ...apart.texts],
  };
}

interface PlotPlace {
  readonly plot: Plot;
  readonly sheet: Sheet;
  readonly topPx: number;
}

function sketchMeasured(spec: Distances, { plot, sheet, topPx }: PlotPlace) {
  const rows = spec.rows.filter(({ isApart }) => !isApart);
  if (rows.length === 0) return { shapes: "", texts: [], bottomPx: topPx };
  const { linePx } = sheet;
  const placed = placeRows(
    rows.map(({ label, text }) => ({ label, plotHeightPx: PLOT_PX, side: text })),
    { topPx: topPx + linePx + 4, gapPx: ROW_GAP_PX, side: plot.side },
    sheet,
  );
  return {
    shapes: drawRows(rows, placed, plot),
    texts: [
      toZeroText(spec, { zeroXPx: plot.toXPx(0), middlePx: topPx + linePx / 2 }, sheet),
      ...toRowTexts(rows, placed.rows),
    ],
    bottomPx: placed.bottomPx,
  };
}

function sketchApart(spec: Distances, { plot, sheet, topPx }: PlotPlace) {
  const rows = spec.rows.filter(({ isApart }) => isApart);
  if (rows.length === 0) return { texts: [], bottomPx: topPx };
  const head = placeNote(spec.apartText, topPx + GAP_PX, sheet);
  const { rows: placed, bottomPx } = placeRows(
    rows.map(({ label, text }) => ({ label, plotHeightPx: 0, side: text })),
    { topPx: head.bottomPx + GAP_PX, gapPx: ROW_GAP_PX, side: plot.side },
    sheet,
  );
  return { texts: [...head.texts, ...toRowTexts(rows, placed)], bottomPx };
}

interface Plot {
  /** Where the mark of so many points stands; at none stands the line of the level. */
  readonly toXPx: (points: number) => number;
  readonly side: { readonly leftPx: number; readonly widthPx: number };
}

function planPlot({ rows, from, until }: Distances, sheet: Sheet): Plot {
  const { hasLabelsAbove, widthPx } = sheet.setting;
  const texts = rows.map(({ text }) => text);
  const textPx = Math.ceil(findWidest(texts, sheet) * BOLD_FACTOR);
  const sidePx = hasLabelsAbove ? 0 : Math.min(textPx, widthPx * SIDE_SHARE);
  const leftPx = findPlotLeft(sheet) + 2 * MARK_PX;
  const rightPx = widthPx - sidePx - (sidePx === 0 ? 0 : 2 * GAP_PX) - 2 * MARK_PX;
  return {
    toXPx: openScale({ from, until, fromXPx: leftPx, untilXPx: rightPx, widthPx }),
    side: { leftPx: widthPx - sidePx, widthPx: sidePx },
  };
}

/** The line of the level, and from it to each mark a stem. */
function drawRows(rows: readonly DistanceRow[], placed: PlacedRows, { toXPx }: Plot): string {
  const zeroXPx = toXPx(0);
  const marks = rows.flatMap(
    ({ points, role }, index): readonly (Place & Pick<DistanceRow, "role">)[] => {
      const plotTopPx = placed.rows[index]?.plotTopPx;
      if (points === null || plotTopPx === undefined) return [];
      return [{ role, xPx: toXPx(points), yPx: plotTopPx + PLOT_PX / 2 }];
    },
  );
  const stems = marks.map(
    ({ xPx, yPx }) => `M${toHundredths(zeroXPx)} ${toHundredths(yPx)}H${toHundredths(xPx)}`,
  );
  const roles = [...new Set(marks.map(({ role }) => role))];
  return [
    `<path d="${stems.join("")}" fill="none" stroke="${PAINTS.share}" stroke-width="4"/>`,
    `<path d="${toUprightPath(zeroXPx, placed.uprights)}" fill="none" stroke="${CHART_INK}" stroke-width="1.5"/>`,
    ...roles.map((role) => {
      const alike = marks.filter((mark) => mark.role === role);
      return toMarkMarkup(role, alike, MARK_PX);
    }),
  ].join("");
}

/** Above its line, but never outside of the picture. */
function toZeroText(
  { zeroText }: Distances,
  { zeroXPx, middlePx }: Record<"zeroXPx" | "middlePx", number>,
  { setting, measure }: Sheet,
): SvgText {
  const halfPx = measure.measureText(zeroText).width / 2;
  const xPx = Math.min(Math.max(zeroXPx, halfPx), setting.widthPx - halfPx);
  const text = toMiddleText(zeroText, { xPx, middlePx, sizePx: setting.fontSizePx });
  return { ...text, anchor: "middle", fill: CHART_MUTED_INK };
}

function toRowTexts(
  rows: readonly DistanceRow[],
  placed: readonly PlacedRow[],
): readonly SvgText[] {
  return rows.flatMap(({ role }, index) => {
    const { labels = [], sides = [] } = placed[index] ?? {};
    return [...labels, ...sides.map((text) => ({ ...text, ...TEXT_STYLES[role] }))];
  });
}

/** What is missed strikes the eye, what is withheld does not. */
const TEXT_STYLES: Readonly<Record<MarkRole, Pick<SvgText, "fill" | "isBold">>> = {
  notMet: { fill: PAINTS.notMet, isBold: true },
  notDue: { fill: CHART_INK, isBold: false },
  done: { fill: CHART_INK, isBold: false },
  noData: { fill: CHART_MUTED_INK, isBold: false },
};
