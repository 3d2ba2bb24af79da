import type { SKRSContext2D } from "@napi-rs/canvas";
import { CHART_INK } from "./role-paint.ts";

export interface SvgText {
  readonly text: string;
  readonly xPx: number;
  readonly yPx: number;
  readonly sizePx: number;
  readonly anchor: "start" | "middle" | "end";
  readonly fill: string;
  readonly isBold: boolean;
  /** A plain ground behind the letters, for a text on a hatched bar or across a line. */
  readonly plate: { readonly fill: string; readonly widthPx: number } | null;
}

/**
 * Skia's SVG canvas cuts Vietnamese words into runs of glyphs. So the context notes each text with
 * its place instead of drawing it, and the texts are added as whole `<text>` elements.
 */
export function recordTexts(context: SKRSContext2D): SvgText[] {
  const texts: SvgText[] = [];
  context.fillText = (text, x, y) => {
    const { e, f } = context.getTransform();
    const sizePx = Number(/([\d.]+)px/.exec(context.font)?.[1]);
    texts.push({
      text,
      xPx: x + e,
      yPx: y + f + toBaselineShift(context.textBaseline) * sizePx,
      sizePx,
      anchor: toAnchor(context.textAlign),
      fill: typeof context.fillStyle === "string" ? context.fillStyle : "#000000",
      isBold: /\b(bold|[6-9]00)\b/.test(context.font),
      plate: null,
    });
  };
  return texts;
}

/** A plain text that begins at `xPx`, with its baseline at `yPx`. */
export function toText(
  text: string,
  place: { readonly xPx: number; readonly yPx: number; readonly sizePx: number },
): SvgText {
  return { text, ...place, anchor: "start", fill: CHART_INK, isBold: false, plate: null };
}

/** The baseline of letters whose middle is at `middlePx`. */
export function toBaseline(middlePx: number, sizePx: number): number {
  return middlePx + MIDDLE_TO_BASELINE * sizePx;
}

/** In parts of the type size. */
const MIDDLE_TO_BASELINE = 0.35;

export function toTextMarkup(text: SvgText): string {
  const weight = text.isBold ? ' font-weight="600"' : "";
  const anchor = text.anchor === "start" ? "" : ` text-anchor="${text.anchor}"`;
  const place = `x="${toHundredths(text.xPx)}" y="${toHundredths(text.yPx)}" font-size="${toHundredths(text.sizePx)}"`;
  const letters = `<text ${place}${anchor}${weight} fill="${text.fill}">${escapeXml(text.text)}</text>`;
  return toPlateMarkup(text) + letters;
}

/** A rectangle, not a stroke around the letters: stroked letters become a Type 3 font in a PDF. */
function toPlateMarkup(text: SvgText): string {
  if (text.plate === null) return "";
  const { leftPx, topPx, widthPx, heightPx } = toPlateBox(text, text.plate.widthPx);
  const place = `x="${toHundredths(leftPx)}" y="${toHundredths(topPx)}"`;
  const size = `width="${toHundredths(widthPx)}" height="${toHundredths(heightPx)}"`;
  return `<rect ${place} ${size} fill="${text.plate.fill}"/>`;
}

/** The place of the plate of a text that is `textPx` wide. */
export function toPlateBox({ xPx, yPx, sizePx, anchor }: SvgText, textPx: number) {
  return {
    leftPx: xPx - textPx * { start: 0, middle: 0.5, end: 1 }[anchor] - 2,
    topPx: yPx - 0.95 * sizePx,
    widthPx: textPx + 4,
    heightPx: 1.25 * sizePx,
  };
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** From the given line to the baseline, in parts of the type size: renderers differ on `dominant-baseline`. */
function toBaselineShift(baseline: string): number {
  if (baseline === "middle") return MIDDLE_TO_BASELINE;
  if (baseline === "top" || baseline === "hanging") return 0.9;
  return baseline === "bottom" ? -0.22 : 0;
}

function toAnchor(align: string): SvgText["anchor"] {
  if (align === "center") return "middle";
  return align === "right" || align === "end" ? "end" : "start";
}

/** To two decimals: pixels need no more. */
export function toHundredths(number: number): number {
  return Math.round(number * 100) / 100;
}
