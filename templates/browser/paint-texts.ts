import type { SvgText } from "../../scripts/render/svg-texts.ts";

const ALIGN = { start: "left", middle: "center", end: "right" } as const;

/** The texts of a picture on a canvas, in the same places. */
export function paintTexts(
  texts: readonly SvgText[],
  context: CanvasRenderingContext2D,
  family: string,
): void {
  context.save();
  context.textBaseline = "alphabetic";
  for (const { text, xPx, yPx, sizePx, anchor, fill, isBold, plate } of texts) {
    if (plate !== null) {
      const leftPx = xPx - plate.widthPx * { start: 0, middle: 0.5, end: 1 }[anchor];
      context.fillStyle = plate.fill;
      context.fillRect(leftPx - 2, yPx - 0.95 * sizePx, plate.widthPx + 4, 1.25 * sizePx);
    }
    context.font = `${isBold ? "600" : "400"} ${sizePx}px ${family}`;
    context.textAlign = ALIGN[anchor];
    context.fillStyle = fill;
    context.fillText(text, xPx, yPx);
  }
  context.restore();
}
