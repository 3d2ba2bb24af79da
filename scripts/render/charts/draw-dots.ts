import type { DotRow, UnitDots } from "../../compose/views/chart-spec.ts";
import { findWidest, type Sheet } from "./layout.ts";
import { placeLegend } from "./legend.ts";
import { toMarkMarkup, type Place } from "./marks.ts";
import { CHART_MUTED_INK } from "./role-paint.ts";
import { findPlotLeft, placeNote, placeRows } from "./rows.ts";
import { FOOT_ROOM_PX, GAP_PX, type Sketch } from "./sketch.ts";
import { BOLD_FACTOR, toMiddleText } from "./svg-texts.ts";

/** From mark to mark. */
const LEAST_PITCH_PX = 10;
const MOST_PITCH_PX = 17;
const ROW_GAP_PX = 9;
const LEGEND_MARK_PX = 5;

/** One mark per unit, row by row, each with its count; a mark's shape tells its state without colour. */
export function sketchDots(spec: UnitDots, sheet: Sheet): Sketch {
  const { states } = spec;
  const names = states.map(({ label }) => label);
  const legend = placeLegend(names, sheet);
  const grid = planGrid(spec, sheet);
  const parts = spec.rows.map((row) => {
    const lineCount = Math.max(1, Math.ceil(countMarks(row, spec) / grid.perLine));
    return { label: row.label, plotHeightPx: lineCount * grid.pitchPx, side: "" };
  });
  const plan = { topPx: legend.heightPx, gapPx: ROW_GAP_PX, side: { leftPx: 0, widthPx: 0 } };
  const { rows, bottomPx } = placeRows(parts, plan, sheet);
  const drawn = spec.rows.map((row, index) =>
    drawRow(row, spec, { ...grid, topPx: rows[index]?.plotTopPx ?? 0, sheet }),
  );
  const foot = placeNote(spec.footText, bottomPx, sheet);
  return {
    heightPx: Math.ceil(foot.bottomPx + FOOT_ROOM_PX),
    shapes: [
      ...states.map(({ role }, index) =>
        toMarkMarkup(role, legend.marks.slice(index, index + 1), LEGEND_MARK_PX),
      ),
      ...drawn.map(({ marks }) => marks),
    ].join(""),
    texts: [
      ...foot.texts,
      ...legend.texts,
      ...rows.flatMap(({ labels }, index) => [...labels, drawn[index]?.end ?? []].flat()),
    ],
  };
}

interface Grid {
  /** Where the marks of every row begin. */
  readonly leftPx: number;
  readonly perLine: number;
  readonly pitchPx: number;
}

function planGrid(spec: UnitDots, sheet: Sheet): Grid {
  const leftPx = findPlotLeft(sheet);
  const ends = spec.rows.map(({ endText }) => endText);
  const roomPx =
    sheet.setting.widthPx - leftPx - findWidest(ends, sheet) * BOLD_FACTOR - 2 * GAP_PX;
  const counts = spec.rows.map((row) => countMarks(row, spec));
  const most = Math.max(1, toMarks(spec.mostUnits, spec), ...counts);
  // The lines of the longest row are equally long: no mark stands alone on a line.
  const lineCount = Math.ceil((most * LEAST_PITCH_PX) / roomPx);
  const perLine = Math.ceil(most / lineCount);
  return { leftPx, perLine, pitchPx: Math.min(MOST_PITCH_PX, Math.floor(roomPx / perLine)) };
}

/** Of each state by itself, so that a single unit in it is seen. */
function countMarks({ counts }: DotRow, spec: UnitDots): number {
  return (counts ?? []).reduce((sum, count) => sum + toMarks(count, spec), 0);
}

function toMarks(units: number, { unitsPerMark }: UnitDots): number {
  return Math.ceil(units / unitsPerMark);
}

interface RowPlace extends Grid {
  readonly topPx: number;
  readonly sheet: Sheet;
}

/** The marks of a row, line by line, and its count after the last of them. */
function drawRow(row: DotRow, spec: UnitDots, place: RowPlace) {
  const { leftPx, perLine, pitchPx, topPx, sheet } = place;
  const toPlace = (at: number): Place => ({
    xPx: leftPx + ((at % perLine) + 0.5) * pitchPx,
    yPx: topPx + (Math.floor(at / perLine) + 0.5) * pitchPx,
  });
  let at = 0;
  const marks = spec.states.map(({ role }, state) => {
    const count = toMarks(row.counts?.[state] ?? 0, spec);
    const places = Array.from({ length: count }, (_, index) => toPlace(at + index));
    at += count;
    return toMarkMarkup(role, places, pitchPx * 0.36);
  });
  const last = toPlace(Math.max(0, at - 1));
  const xPx = (at === 0 ? leftPx : last.xPx + pitchPx / 2) + GAP_PX;
  const sizePx = sheet.setting.fontSizePx;
  const end = toMiddleText(row.endText, { xPx, middlePx: last.yPx, sizePx });
  const own = at === 0 ? { fill: CHART_MUTED_INK } : { isBold: true };
  return { marks: marks.join(""), end: { ...end, ...own } };
}
