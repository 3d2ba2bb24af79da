import type { SKRSContext2D } from "@napi-rs/canvas";

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

export function toTextMarkup(text: SvgText): string {
  const weight = text.isBold ? ' font-weight="600"' : "";
  const anchor = text.anchor === "start" ? "" : ` text-anchor="${text.anchor}"`;
  const place = `x="${round(text.xPx)}" y="${round(text.yPx)}" font-size="${round(text.sizePx)}"`;
  const letters = `<text ${place}${anchor}${weight} fill="${text.fill}">${escapeXml(text.text)}</text>`;
  return toPlateMarkup(text) + letters;
}

/** A rectangle, not a stroke around the letters: stroked letters become a Type 3 font in a PDF. */
function toPlateMarkup({ plate, anchor, xPx, yPx, sizePx }: SvgText): string {
  if (plate === null) return "";
  const leftPx = xPx - plate.widthPx * { start: 0, middle: 0.5, end: 1 }[anchor];
  const place = `x="${round(leftPx - 2)}" y="${round(yPx - 0.95 * sizePx)}"`;
  const size = `width="${round(plate.widthPx + 4)}" height="${round(1.25 * sizePx)}"`;
  return `<rect ${place} ${size} fill="${plate.fill}"/>`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** From the given line to the baseline, in type sizes: SVG renderers differ on `dominant-baseline`. */
function toBaselineShift(baseline: string): number {
  if (baseline === "middle") return 0.35;
  if (baseline === "top" || baseline === "hanging") return 0.9;
  return baseline === "bottom" ? -0.22 : 0;
}

function toAnchor(align: string): SvgText["anchor"] {
  if (align === "center") return "middle";
  return align === "right" || align === "end" ? "end" : "start";
}

export function round(number: number): number {
  return Math.round(number * 100) / 100;
}
