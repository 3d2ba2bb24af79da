import type { TimeLineSpec } from "../../compose/views/time-line-spec.ts";
import { escapeMarkup } from "../../model/texts/escape-markup.ts";
import { openSheet, type Sheet } from "./layout.ts";
import type { ChartMedium } from "./medium.ts";
import { CHART_GRID, CHART_INK, CHART_MUTED_INK, PAPER } from "./role-paint.ts";
import { toSvgHead } from "./svg-head.ts";
import { BOLD_FACTOR, toHundredths, toText, toTextMarkup, type SvgText } from "./svg-texts.ts";
import { drawBar, drawPlan, toHatchMarkup } from "./time-bars.ts";
import { placeLanes } from "./time-lanes.ts";

/** The time line as SVG. Every span is a bar with its words at it; an open end is an arrow. */
export function drawTimeLine(spec: TimeLineSpec, medium: ChartMedium): string {
  const sheet = openSheet(medium);
  const { title, description } = spec;
  const { widthPx, fontFamilies } = sheet.setting;
  const prefix = escapeMarkup(`${spec.id}-${medium}`);
  const headPx = (spec.cutOff === null ? 0.3 : 1.6) * sheet.linePx;
  const lanes = placeLanes(spec.spans, headPx, sheet);
  const heightPx = Math.ceil(lanes.bottomPx + 1.7 * sheet.linePx);
  const axis: Axis = {
    spec,
    sheet,
    topPx: spec.cutOff === null ? 0 : 1.2 * sheet.linePx,
    bottomPx: lanes.bottomPx,
  };
  const texts = [...lanes.texts, ...toTickTexts(axis), ...toCutOffTexts(axis)];
  return [
    toSvgHead({ prefix, medium, title, description, widthPx, heightPx }),
    `<defs>${toHatchMarkup(prefix)}</defs>`,
    drawAxis(axis),
    ...lanes.plans.map((plan) => drawPlan(plan, prefix)),
    drawCutOff(axis),
    ...lanes.bars.map(drawBar),
    `<g font-family="${fontFamilies}">${texts.map(toTextMarkup).join("")}</g></svg>`,
  ].join("");
}

interface Axis {
  readonly spec: TimeLineSpec;
  readonly sheet: Sheet;
  readonly topPx: number;
  readonly bottomPx: number;
}

function drawAxis({ spec, sheet, topPx, bottomPx }: Axis): string {
  const { widthPx } = sheet.setting;
  const [from, to] = [toHundredths(topPx), toHundredths(bottomPx)];
  const lines = spec.ticks.map(
    ({ at }) => `M${toHundredths(Math.max(0.5, at * widthPx))} ${from}V${to}`,
  );
  return (
    `<path d="${lines.join("")}" fill="none" stroke="${CHART_GRID}"/>` +
    `<path d="M0 ${to}H${widthPx}" fill="none" stroke="${CHART_MUTED_INK}"/>`
  );
}

/** Behind the bars of postponements, whose words it would cross. */
function drawCutOff({ spec, sheet, topPx, bottomPx }: Axis): string {
  if (spec.cutOff === null) return "";
  const xPx = toHundredths(spec.cutOff.at * sheet.setting.widthPx);
  const path = `M${xPx} ${toHundredths(topPx)}V${toHundredths(bottomPx)}`;
  return (
    `<path d="${path}" fill="none" stroke="${PAPER}" stroke-width="6"/>` +
    `<path d="${path}" fill="none" stroke="${CHART_INK}" stroke-width="2"/>`
  );
}

function toTickTexts({ spec, sheet, bottomPx }: Axis): readonly SvgText[] {
  const { widthPx, fontSizePx: sizePx } = sheet.setting;
  return spec.ticks.map(({ text, at }) => ({
    ...toText(text, {
      xPx: at * widthPx + (at === 0 ? 0 : 2),
      yPx: bottomPx + 1.1 * sheet.linePx,
      sizePx,
    }),
    fill: CHART_MUTED_INK,
  }));
}

/** The text begins at its line, but never leaves the picture. */
function toCutOffTexts({ spec, sheet }: Axis): readonly SvgText[] {
  if (spec.cutOff === null) return [];
  const { widthPx, fontSizePx: sizePx } = sheet.setting;
  const { text, at } = spec.cutOff;
  const mostPx = widthPx - sheet.measure.measureText(text).width * BOLD_FACTOR;
  const xPx = Math.max(0, Math.min(at * widthPx, mostPx));
  return [{ ...toText(text, { xPx, yPx: sheet.linePx, sizePx }), isBold: true }];
}
