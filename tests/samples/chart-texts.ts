import { createCanvas } from "@napi-rs/canvas";
import { isShownByBrowser } from "../../scripts/render/charts/layout.ts";
import { MEDIUM_SETTINGS, type ChartMedium } from "../../scripts/render/charts/medium.ts";

/** Where the letters of a drawn text are. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const MEDIA = Object.keys(MEDIUM_SETTINGS) as readonly ChartMedium[]; // `as`: the record has these keys

const TEXT =
  /<text x="([\d.-]+)" y="([\d.-]+)" font-size="([\d.]+)"(?: text-anchor="(\w+)")?( font-weight="600")?[^>]*>([^<]*)</g;

/** A browser fits letters to dots: 258.6 px for 255.8 (measured at 13 px). */
const WIDER = 1.011;

/** The texts of a drawing, each with its letters: 0.7 of their size above the line, 0.2 below it. */
export function listTextBoxes(svg: string, medium: ChartMedium): readonly TextBox[] {
  const context = createCanvas(1, 1).getContext("2d");
  const { measuringFamily } = MEDIUM_SETTINGS[medium];
  return Array.from(svg.matchAll(TEXT), (found) => {
    const [, x, y, size, anchor = "start", weight, text = ""] = found;
    context.font = `${weight === undefined ? "normal" : "600"} ${size ?? ""}px ${measuringFamily}`;
    const width = context.measureText(text).width * (isShownByBrowser(medium) ? WIDER : 1);
    const left = Number(x) - width * ({ start: 0, middle: 0.5, end: 1 }[anchor] ?? 0);
    return {
      text,
      left,
      right: left + width,
      top: Number(y) - 0.7 * Number(size),
      bottom: Number(y) + 0.2 * Number(size),
    };
  });
}

/** Pairs of texts of which one covers the other. */
export function listCovered(boxes: readonly TextBox[]): readonly string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} × ${other.text}`),
  );
}

/** Texts of which a part is outside of the drawing. */
export function listOutside(svg: string, medium: ChartMedium): readonly string[] {
  const [, widthPx = "", heightPx = ""] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return listTextBoxes(svg, medium)
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > Number(widthPx) + 0.5 || top < -0.5 || bottom > Number(heightPx),
    )
    .map(({ text }) => text);
}
