import { createCanvas, SvgExportFlag } from "@napi-rs/canvas";
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from "chart.js";
import type { ChartSpec } from "../../compose/views/chart-spec.ts";
import { toChartConfig } from "./config.ts";
import { drawDots, hasDots, measureDots } from "./draw-dots.ts";
import { composeLayout, toCanvasFont } from "./layout.ts";
import { drawLabelsAbove, drawLegend, drawSegmentTexts } from "./marks.ts";
import { registerChartFonts } from "./fonts.ts";
import { MEDIUM_SETTINGS, type ChartMedium } from "./medium.ts";
import { drawThresholds } from "./thresholds.ts";
import { ROLE_PAINTS, toPatternMarkup } from "./role-paint.ts";
import { toSvgHead } from "./svg-head.ts";
import { escapeXml, recordTexts, toTextMarkup, type SvgText } from "./svg-texts.ts";

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/**
 * The chart as SVG. Labels are whole texts, each id begins with the chart's id and the medium, nothing has an
 * inline style, and the same spec gives the same bytes. `description` says in words what the picture shows.
 */
export function drawChart(spec: ChartSpec, medium: ChartMedium, description: string): string {
  if (hasDots(spec)) return drawDots(spec, medium, description);
  registerChartFonts();
  const setting = MEDIUM_SETTINGS[medium];
  const measuring = createCanvas(1, 1).getContext("2d");
  const layout = composeLayout(spec, setting, measuring);
  const canvas = createCanvas(setting.widthPx, layout.heightPx, SvgExportFlag.RelativePathEncoding);
  const context = canvas.getContext("2d");
  const texts = recordTexts(context);
  const chart = new Chart(context, toChartConfig(spec, layout));
  context.font = toCanvasFont(setting);
  const drawing = { spec, layout, context, texts };
  drawLegend(drawing);
  if (setting.hasLabelsAbove) drawLabelsAbove(drawing, chart);
  if (spec.kind === "stackedBars") drawSegmentTexts(drawing, chart);
  else drawThresholds(drawing, chart);
  const shapes = canvas.getContent().toString("utf8");
  chart.destroy();
  return assembleSvg({ spec, medium, description, shapes, texts, heightPx: layout.heightPx });
}

/** The height that the drawing will have. */
export function measureChart(spec: ChartSpec, medium: ChartMedium): number {
  if (hasDots(spec)) return measureDots(spec, medium);
  registerChartFonts();
  return composeLayout(spec, MEDIUM_SETTINGS[medium], createCanvas(1, 1).getContext("2d")).heightPx;
}

interface SvgParts {
  readonly spec: ChartSpec;
  readonly medium: ChartMedium;
  readonly description: string;
  readonly shapes: string;
  readonly texts: readonly SvgText[];
  readonly heightPx: number;
}

function assembleSvg({ spec, medium, description, shapes, texts, heightPx }: SvgParts): string {
  const prefix = escapeXml(`${spec.id}-${medium}`);
  const { widthPx, fontFamilies } = MEDIUM_SETTINGS[medium];
  const patterns = spec.series.map(({ role }) => toPatternMarkup(role, `${prefix}-${role}`));
  return [
    toSvgHead({ prefix, medium, title: spec.title, description, widthPx, heightPx }),
    `<defs>${[...new Set(patterns)].join("")}</defs>`,
    toShapeMarkup(shapes, spec, prefix),
    `<g font-family="${fontFamilies}">${texts.map(toTextMarkup).join("")}</g></svg>`,
  ].join("");
}

/** Takes the shapes out of Skia's `<svg>`, gives them their patterns and counts their ids from one. */
function toShapeMarkup(svg: string, spec: ChartSpec, prefix: string): string {
  const inner = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
  const withPatterns = spec.series.reduce((markup, { role }) => {
    const { fill, pattern } = ROLE_PAINTS[role];
    if (pattern === "none") return markup;
    return markup.replaceAll(`fill="${fill.toUpperCase()}"`, `fill="url(#${prefix}-${role})"`);
  }, inner);
  const ids = [...new Set(Array.from(inner.matchAll(/ id="([^"]+)"/g), ([, id]) => id ?? ""))];
  const renumbered = ids.reduce((markup, id, index) => {
    const ownId = `${prefix}-clip-${index + 1}`;
    return markup.replaceAll(`id="${id}"`, `id="${ownId}"`).replaceAll(`#${id})`, `#${ownId})`);
  }, withPatterns);
  return renumbered
    .replace(/<rect fill-opacity="0"[^>]*\/>/, "")
    .replace(/>\s+</g, "><")
    .trim();
}
