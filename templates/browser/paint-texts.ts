import { toPlateBox, type SvgText } from "../../scripts/render/charts/svg-texts.ts";

const ALIGN = { start: "left", middle: "center", end: "right" } as const;

/** Paints the texts of a picture on a canvas, in the same places. */
export function paintTexts(
  texts: readonly SvgText[],
  context: CanvasRenderingContext2D,
  family: string,
): void {
  context.save();
  context.textBaseline = "alphabetic";
  for (const piece of texts) {
    const { text, xPx, yPx, sizePx, anchor, fill, isBold, plate } = piece;
    if (plate !== null) {
      const { leftPx, topPx, widthPx, heightPx } = toPlateBox(piece, plate.widthPx);
      context.fillStyle = plate.fill;
      context.fillRect(leftPx, topPx, widthPx, heightPx);
    }
    context.font = `${isBold ? "600" : "400"} ${sizePx}px ${family}`;
    context.textAlign = ALIGN[anchor];
    context.fillStyle = fill;
    context.fillText(text, xPx, yPx);
  }
  context.restore();
}
