import { createCanvas } from "@napi-rs/canvas";
import type { TimeLineSpec, TimeSpan } from "../../compose/views/time-line-spec.ts";
import { toCanvasFont, wrapText, type TextMeasure } from "./layout.ts";
import { registerChartFonts } from "./fonts.ts";
import { MEDIUM_SETTINGS, type ChartMedium } from "./medium.ts";
import { BOLD_FACTOR } from "./thresholds.ts";
import { CHART_GRID, CHART_INK, CHART_MUTED_INK, PAPER, ROLE_PAINTS } from "./role-paint.ts";
import { toSvgHead } from "./svg-head.ts";
import { escapeXml, toHundredths, toText, toTextMarkup, type SvgText } from "./svg-texts.ts";

const BAR_PX = 18;
const ROW_GAP_PX = 16;
const ARROW_PX = 10;

/** The time line as SVG. Every span is a bar under its words; an open end is an arrow. */
export function drawTimeLine(spec: TimeLineSpec, medium: ChartMedium): string {
  registerChartFonts();
  const setting = MEDIUM_SETTINGS[medium];
  const { title, description } = spec;
  const { widthPx, fontSizePx, fontFamilies } = setting;
  const measuring = createCanvas(1, 1).getContext("2d");
  measuring.font = toCanvasFont(setting);
  const linePx = fontSizePx * 1.35;
  const prefix = escapeXml(`${spec.id}-${medium}`);
  const rows = placeRows(
    spec.spans.map(({ text }) => wrapText(text, widthPx, measuring)),
    spec.cutOff === null ? 0.3 * linePx : 2 * linePx,
    linePx,
  );
  const bottomPx = (rows.at(-1)?.barTopPx ?? 0) + BAR_PX + ROW_GAP_PX / 2;
  const heightPx = Math.ceil(bottomPx + 1.6 * linePx);
  const drawing = {
    spec,
    widthPx,
    fontSizePx,
    linePx,
    topPx: spec.cutOff === null ? 0 : 1.4 * linePx,
    bottomPx,
  };
  const bars = spec.spans.map((span, index) =>
    toBarMarkup(span, { topPx: rows[index]?.barTopPx ?? 0, widthPx, prefix }),
  );
  const words = rows.flatMap(({ lines, topPx }) =>
    lines.map((text, index) =>
      toTextMarkup({
        ...toText(text, { xPx: 0, yPx: topPx + (index + 0.8) * linePx, sizePx: fontSizePx }),
        plate: { fill: PAPER, widthPx: measuring.measureText(text).width },
      }),
    ),
  );
  return [
    toSvgHead({ prefix, medium, title, description, widthPx, heightPx }),
    `<defs>${toPauseMarkup(prefix)}</defs>`,
    toAxisMarkup(drawing),
    ...bars,
    `<g font-family="${fontFamilies}">`,
    ...words,
    ...toTickTexts(drawing).map(toTextMarkup),
    ...toCutOffTexts(drawing, measuring).map(toTextMarkup),
    "</g></svg>",
  ].join("");
}

interface Drawing {
  readonly spec: TimeLineSpec;
  readonly widthPx: number;
  readonly fontSizePx: number;
  readonly linePx: number;
  readonly topPx: number;
  readonly bottomPx: number;
}

interface Row {
  readonly lines: readonly string[];
  readonly topPx: number;
  readonly barTopPx: number;
}

function placeRows(
  texts: readonly (readonly string[])[],
  startPx: number,
  linePx: number,
): readonly Row[] {
  return texts.reduce<readonly Row[]>((rows, lines) => {
    const last = rows.at(-1);
    const topPx = last === undefined ? startPx : last.barTopPx + BAR_PX + ROW_GAP_PX;
    return [...rows, { lines, topPx, barTopPx: topPx + lines.length * linePx + 4 }];
  }, []);
}

/** A planned span is plain, a postponed one hatched: they differ in black and white too. */
function toBarMarkup(
  { kind, from, until }: TimeSpan,
  { topPx, widthPx, prefix }: { topPx: number; widthPx: number; prefix: string },
): string {
  const leftPx = toHundredths(from * widthPx);
  const rightPx = toHundredths(until === null ? widthPx - 1 : until * widthPx);
  const neckPx = until === null ? rightPx - ARROW_PX : rightPx;
  const bottomPx = topPx + BAR_PX;
  const tip = until === null ? `L${rightPx} ${toHundredths(topPx + BAR_PX / 2)}` : "";
  const outline = `M${leftPx} ${toHundredths(topPx)}H${neckPx}${tip}L${neckPx} ${toHundredths(bottomPx)}H${leftPx}Z`;
  const paint =
    kind === "planned"
      ? `fill="${ROLE_PAINTS.done.fill}"`
      : `fill="url(#${prefix}-pause)" stroke="${CHART_MUTED_INK}"`;
  return `<path d="${outline}" ${paint}/>`;
}

function toPauseMarkup(prefix: string): string {
  return (
    `<pattern id="${prefix}-pause" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect width="7" height="7" fill="${PAPER}"/><rect width="1.6" height="7" fill="${CHART_MUTED_INK}"/></pattern>`
  );
}

function toAxisMarkup({ spec, widthPx, topPx, bottomPx }: Drawing): string {
  const [from, to] = [toHundredths(topPx), toHundredths(bottomPx)];
  const lines = spec.ticks.map(({ at }) => {
    const xPx = toHundredths(Math.max(0.5, at * widthPx));
    return `<path d="M${xPx} ${from}V${to}" stroke="${CHART_GRID}"/>`;
  });
  const base = `${lines.join("")}<path d="M0 ${to}H${widthPx}" stroke="${CHART_MUTED_INK}"/>`;
  if (spec.cutOff === null) return base;
  const cutOffPx = toHundredths(spec.cutOff.at * widthPx);
  return `${base}<path d="M${cutOffPx} ${from}V${to}" stroke="${CHART_INK}" stroke-width="2"/>`;
}

function toTickTexts({ spec, widthPx, bottomPx, fontSizePx, linePx }: Drawing): SvgText[] {
  return spec.ticks.map(({ text, at }) => ({
    ...toText(text, {
      xPx: at * widthPx + (at === 0 ? 0 : 2),
      yPx: bottomPx + linePx,
      sizePx: fontSizePx,
    }),
    fill: CHART_MUTED_INK,
  }));
}

/** The text begins at its line, but never leaves the picture. */
function toCutOffTexts(
  { spec, widthPx, fontSizePx, linePx }: Drawing,
  measuring: TextMeasure,
): readonly SvgText[] {
  if (spec.cutOff === null) return [];
  const { text, at } = spec.cutOff;
  const mostPx = widthPx - measuring.measureText(text).width * BOLD_FACTOR;
  const xPx = Math.max(0, Math.min(at * widthPx, mostPx));
  return [{ ...toText(text, { xPx, yPx: linePx, sizePx: fontSizePx }), isBold: true }];
}
