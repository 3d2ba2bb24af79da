import { createCanvas } from "@napi-rs/canvas";
import { registerChartFonts } from "../../charts/fonts.ts";

/** The width of a text in one line of Times New Roman, in twips; Tinos has the same widths. */
export type TextMeasure = (text: string, type: { pt: number; isBold: boolean }) => number;

/** One for a document: its tables repeat their words, so we measure each text once. */
export function createTextMeasure(): TextMeasure {
  registerChartFonts();
  const context = createCanvas(1, 1).getContext("2d");
  const known = new Map<string, number>();
  return (text, { pt, isBold }) => {
    // One pixel of this canvas stands for one twip.
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
