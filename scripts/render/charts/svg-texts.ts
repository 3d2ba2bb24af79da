import { escapeMarkup } from "../../model/texts/escape-markup.ts";
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

/** A plain text that begins at `xPx`, with its baseline at `yPx`. */
export function toText(
  text: string,
  place: { readonly xPx: number; readonly yPx: number; readonly sizePx: number },
): SvgText {
  return { text, ...place, anchor: "start", fill: CHART_INK, isBold: false, plate: null };
}

/** A text that begins at `xPx`; the middle of its letters is at `middlePx`. */
export function toMiddleText(
  text: string,
  { xPx, middlePx, sizePx }: Record<"xPx" | "middlePx" | "sizePx", number>,
): SvgText {
  return toText(text, { xPx, yPx: middlePx + MIDDLE_TO_BASELINE * sizePx, sizePx });
}

/** From the middle of the letters to the baseline, in parts of the type size: renderers differ on `dominant-baseline`. */
const MIDDLE_TO_BASELINE = 0.35;

/** We measure texts in normal weight; bold texts are about 8 % wider. */
export const BOLD_FACTOR = 1.08;

export function toTextMarkup(text: SvgText): string {
  const weight = text.isBold ? ' font-weight="600"' : "";
  const anchor = text.anchor === "start" ? "" : ` text-anchor="${text.anchor}"`;
  const place = `x="${toHundredths(text.xPx)}" y="${toHundredths(text.yPx)}" font-size="${toHundredths(text.sizePx)}"`;
  const letters = `<text ${place}${anchor}${weight} fill="${text.fill}">${escapeMarkup(text.text)}</text>`;
  return toPlateMarkup(text) + letters;
}

/** A rectangle, not a stroke around the letters: stroked letters become a Type 3 font in a PDF. */
function toPlateMarkup({ xPx, yPx, sizePx, anchor, plate }: SvgText): string {
  if (plate === null) return "";
  const leftPx = xPx - plate.widthPx * { start: 0, middle: 0.5, end: 1 }[anchor] - 2;
  const place = `x="${toHundredths(leftPx)}" y="${toHundredths(yPx - 0.95 * sizePx)}"`;
  const size = `width="${toHundredths(plate.widthPx + 4)}" height="${toHundredths(1.25 * sizePx)}"`;
  return `<rect ${place} ${size} fill="${plate.fill}"/>`;
}

/** To two decimals: pixels need no more. */
export function toHundredths(number: number): number {
  return Math.round(number * 100) / 100;
}
