import type { ChartSpec } from "../../compose/views/chart-spec.ts";
import { escapeMarkup } from "../../model/texts/escape-markup.ts";
import { sketchChanges } from "./draw-changes.ts";
import { sketchDistances } from "./draw-distances.ts";
import { sketchDots } from "./draw-dots.ts";
import { openSheet } from "./layout.ts";
import { MEDIUM_SETTINGS, type ChartMedium } from "./medium.ts";
import type { Sketch } from "./sketch.ts";
import { toSvgHead } from "./svg-head.ts";
import { toTextMarkup } from "./svg-texts.ts";

/**
 * The chart as SVG. Labels are whole texts, each id begins with the chart's id and the medium, nothing has an
 * inline style, and the same spec gives the same bytes. `description` says in words what the picture shows.
 */
export function drawChart(spec: ChartSpec, medium: ChartMedium, description: string): string {
  const { heightPx, shapes, texts } = toSketch(spec, medium);
  const { widthPx, fontFamilies } = MEDIUM_SETTINGS[medium];
  const prefix = escapeMarkup(`${spec.id}-${medium}`);
  const { title } = spec;
  return [
    toSvgHead({ prefix, medium, title, description, widthPx, heightPx }),
    shapes,
    `<g font-family="${fontFamilies}">${texts.map(toTextMarkup).join("")}</g></svg>`,
  ].join("");
}

/** The height that the drawing will have. */
export function measureChart(spec: ChartSpec, medium: ChartMedium): number {
  return toSketch(spec, medium).heightPx;
}

function toSketch(spec: ChartSpec, medium: ChartMedium): Sketch {
  const sheet = openSheet(medium);
  switch (spec.kind) {
    case "unitDots":
      return sketchDots(spec, sheet);
    case "changes":
      return sketchChanges(spec, sheet);
    case "distances":
      return sketchDistances(spec, sheet);
  }
}
