import { createCanvas } from "@napi-rs/canvas";
import { registerChartFonts } from "../charts/fonts.ts";

/** Twips that a text takes in one line of Times New Roman, whose widths Tinos has. */
export type TextMeasure = (text: string, type: { pt: number; isBold: boolean }) => number;

export function createTextMeasure(): TextMeasure {
  registerChartFonts();
  const context = createCanvas(1, 1).getContext("2d");
  // A table says the same words again and again.
  const known = new Map<string, number>();
  return (text, { pt, isBold }) => {
    // A pixel of this canvas is a twip.
    const font = `${isBold ? "bold" : "normal"} ${pt * 20}px chart-paper`;
    const key = `${font} ${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    context.font = font;
    const width = Math.ceil(context.measureText(text).width);
    known.set(key, width);
    return width;
  };
}
