import { createCanvas } from "@napi-rs/canvas";
import type { ChartDots, ChartSpec } from "../../compose/views/chart-spec.ts";
import { registerChartFonts } from "./fonts.ts";
import { composeLayout, SWATCH_PX, type ChartLayout } from "./layout.ts";
import { GAP_PX, toMiddleText } from "./marks.ts";
import { MEDIUM_SETTINGS, type ChartMedium } from "./medium.ts";
import { CHART_MUTED_INK, ROLE_PAINTS, type Role } from "./role-paint.ts";
import { toSvgHead } from "./svg-head.ts";
import { escapeXml, toHundredths, toTextMarkup, type SvgText } from "./svg-texts.ts";

/** From mark to mark. */
const LEAST_PITCH_PX = 10;
const MOST_PITCH_PX = 17;
const ROW_GAP_PX = 12;

type DotSpec = ChartSpec & { readonly dots: ChartDots };

export function hasDots(spec: ChartSpec): spec is DotSpec {
  return spec.dots !== null;
}

/** One mark per unit, row by row, each with its count; a mark's shape tells its state without colour. */
export function drawDots(spec: DotSpec, medium: ChartMedium, description: string): string {
  const plan = planDots(spec, medium);
  const { widthPx, fontFamilies } = plan.layout.setting;
  const { title } = spec;
  const { heightPx } = plan;
  const prefix = escapeXml(`${spec.id}-${medium}`);
  // The note is the first text: a reader of the file meets it before the rows that it explains.
  const texts = [...listNotes(plan), ...listLegend(spec, plan), ...listRowTexts(spec, plan)];
  return [
    toSvgHead({ prefix, medium, title, description, widthPx, heightPx }),
    drawLegendMarks(spec, plan),
    ...spec.rowLabels.map((_, row) => drawRow(spec, plan, row)),
    `<g font-family="${fontFamilies}">${texts.map(toTextMarkup).join("")}</g></svg>`,
  ].join("");
}

export function measureDots(spec: DotSpec, medium: ChartMedium): number {
  return planDots(spec, medium).heightPx;
}

interface DotPlan {
  readonly layout: ChartLayout;
  readonly heightPx: number;
  readonly linePx: number;
  readonly pitchPx: number;
  readonly perLine: number;
  /** Where the marks of every row begin. */
  readonly leftPx: number;
  readonly rows: readonly DotRow[];
}

interface DotRow {
  readonly labelTopPx: number;
  /** The middle of its first line of marks. */
  readonly middlePx: number;
  readonly markCount: number;
}

function planDots(spec: DotSpec, medium: ChartMedium): DotPlan {
  registerChartFonts();
  const setting = MEDIUM_SETTINGS[medium];
  const context = createCanvas(1, 1).getContext("2d");
  const layout = composeLayout(spec, setting, context);
  const linePx = setting.fontSizePx * 1.25;
  const leftPx = setting.hasLabelsAbove ? 2 : setting.labelWidthPx + 14;
  const texts = spec.dots.rowTexts.map((text) => context.measureText(text).width);
  const roomPx = setting.widthPx - leftPx - Math.max(0, ...texts) * 1.08 - 2 * GAP_PX;
  const counts = spec.rowLabels.map((_, row) => countMarks(spec, row));
  const most = Math.max(1, Math.ceil((spec.axisMax ?? 0) / spec.dots.unitsPerMark), ...counts);
  // The lines of the longest row are equally long: no mark stands alone on a line.
  const lineCount = Math.ceil((most * LEAST_PITCH_PX) / roomPx);
  const perLine = Math.ceil(most / lineCount);
  const pitchPx = Math.min(MOST_PITCH_PX, Math.floor(roomPx / perLine));
  const rows: DotRow[] = [];
  let topPx = layout.legendHeightPx;
  counts.forEach((markCount, row) => {
    const labelPx = (layout.labelLines[row]?.length ?? 1) * linePx;
    const dotsPx = Math.max(1, Math.ceil(markCount / perLine)) * pitchPx;
    const isAbove = setting.hasLabelsAbove;
    const insidePx = isAbove ? labelPx + 2 + dotsPx : Math.max(labelPx, dotsPx);
    const dotsTopPx = isAbove ? topPx + labelPx + 2 : topPx + (insidePx - dotsPx) / 2;
    const labelTopPx = isAbove ? topPx : topPx + (insidePx - labelPx) / 2;
    rows.push({ labelTopPx, middlePx: dotsTopPx + pitchPx / 2, markCount });
    topPx += insidePx + ROW_GAP_PX;
  });
  const heightPx = Math.ceil(topPx + layout.axisTitleLines.length * linePx + 4);
  return { layout, heightPx, linePx, pitchPx, perLine, leftPx, rows };
}

/** Of each state by itself, so that a single unit in it is seen. */
function countMarks({ series, dots }: DotSpec, row: number): number {
  return series.reduce((sum, { values }) => sum + toMarks(values[row] ?? 0, dots), 0);
}

function toMarks(units: number, { unitsPerMark }: ChartDots): number {
  return Math.ceil(units / unitsPerMark);
}

function drawRow(spec: DotSpec, plan: DotPlan, row: number): string {
  const { pitchPx, perLine, leftPx, rows } = plan;
  const middlePx = rows[row]?.middlePx ?? 0;
  let at = 0;
  return spec.series
    .map(({ role, values }) => {
      const places = Array.from({ length: toMarks(values[row] ?? 0, spec.dots) }, () => {
        const xPx = leftPx + ((at % perLine) + 0.5) * pitchPx;
        const yPx = middlePx + Math.floor(at / perLine) * pitchPx;
        at += 1;
        return { xPx, yPx };
      });
      return places.length === 0 ? "" : toMarkMarkup(role, places, pitchPx * 0.36);
    })
    .join("");
}

interface Place {
  readonly xPx: number;
  readonly yPx: number;
}

/** A filled dot, a cross, a line, a ring of dashes. */
function toMarkMarkup(role: Role, places: readonly Place[], radiusPx: number): string {
  const r = toHundredths(radiusPx);
  const path = (toShape: (radius: number) => string, dx: number, dy: number) =>
    places
      .map(({ xPx, yPx }) => `M${toHundredths(xPx + dx)} ${toHundredths(yPx + dy)}${toShape(r)}`)
      .join("");
  const strokeOf = (colour: string, widthPx: number) =>
    `fill="none" stroke="${colour}" stroke-width="${toHundredths(widthPx)}"`;
  const { fill } = ROLE_PAINTS[role];
  if (role === "done")
    return `<path d="${path(() => "h.01", 0, 0)}" ${strokeOf(fill, 2 * r)} stroke-linecap="round"/>`;
  if (role === "notMet") {
    const cross = (size: number) =>
      `l${2 * size} ${2 * size}m0-${2 * size}l-${2 * size} ${2 * size}`;
    return `<path d="${path(cross, -r, -r)}" ${strokeOf(fill, 0.62 * r)}/>`;
  }
  if (role === "notDue")
    return `<path d="${path((size) => `h${2 * size}`, -r, 0)}" ${strokeOf(CHART_MUTED_INK, 0.5 * r)}/>`;
  const ring = (size: number) =>
    `a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0-${2 * size} 0`;
  return `<path d="${path(ring, -r, 0)}" ${strokeOf(CHART_MUTED_INK, 1.2)} stroke-dasharray="2 1.5"/>`;
}

function drawLegendMarks({ series }: DotSpec, { layout }: DotPlan): string {
  return layout.legend
    .map(({ seriesIndex, leftPx, middlePx }) => {
      const role = series[seriesIndex]?.role;
      const place = { xPx: leftPx + SWATCH_PX / 2, yPx: middlePx };
      return role === undefined ? "" : toMarkMarkup(role, [place], 5);
    })
    .join("");
}

function listLegend({ series }: DotSpec, { layout }: DotPlan): readonly SvgText[] {
  return layout.legend.map(({ seriesIndex, leftPx, middlePx }) => {
    const xPx = leftPx + SWATCH_PX + GAP_PX;
    const sizePx = layout.setting.fontSizePx;
    return toMiddleText(series[seriesIndex]?.label ?? "", { xPx, middlePx, sizePx });
  });
}

function listRowTexts({ dots }: DotSpec, plan: DotPlan): readonly SvgText[] {
  const { layout, linePx, pitchPx, perLine, leftPx } = plan;
  const { fontSizePx: sizePx, hasLabelsAbove, labelWidthPx } = layout.setting;
  return plan.rows.flatMap(({ labelTopPx, middlePx, markCount }, row): readonly SvgText[] => {
    const labels = (layout.labelLines[row] ?? []).map((text, line): SvgText => {
      const xPx = hasLabelsAbove ? 2 : labelWidthPx;
      const place = { xPx, middlePx: labelTopPx + (line + 0.5) * linePx, sizePx };
      return { ...toMiddleText(text, place), anchor: hasLabelsAbove ? "start" : "end" };
    });
    const last = Math.max(0, markCount - 1);
    const lastMiddlePx = middlePx + Math.floor(last / perLine) * pitchPx;
    const xPx = leftPx + (markCount === 0 ? 0 : ((last % perLine) + 1) * pitchPx) + GAP_PX;
    const end = toMiddleText(dots.rowTexts[row] ?? "", { xPx, middlePx: lastMiddlePx, sizePx });
    return [
      ...labels,
      markCount === 0 ? { ...end, fill: CHART_MUTED_INK } : { ...end, isBold: true },
    ];
  });
}

function listNotes({ layout, heightPx, linePx }: DotPlan): readonly SvgText[] {
  const { axisTitleLines: lines, setting } = layout;
  return lines.map((text, line) => {
    const middlePx = heightPx - 4 - (lines.length - line - 0.5) * linePx;
    const place = { xPx: setting.hasLabelsAbove ? 2 : 0, middlePx, sizePx: setting.fontSizePx };
    return { ...toMiddleText(text, place), fill: CHART_MUTED_INK };
  });
}
