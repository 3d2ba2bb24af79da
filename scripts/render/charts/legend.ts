import type { Sheet } from "./layout.ts";
import type { Place } from "./marks.ts";
import { toMiddleText, type SvgText } from "./svg-texts.ts";

const SWATCH_PX = 14;
const SWATCH_GAP_PX = 6;
const ITEM_GAP_PX = 18;

export interface Legend {
  /** By label, the middle of its mark. */
  readonly marks: readonly Place[];
  readonly texts: readonly SvgText[];
  readonly heightPx: number;
}

/** Puts marks and labels one after the other from the left, and begins a new line when one is full. */
export function placeLegend(labels: readonly string[], { setting, measure }: Sheet): Legend {
  const { fontSizePx: sizePx, widthPx } = setting;
  const marks: Place[] = [];
  const texts: SvgText[] = [];
  let leftPx = 0;
  let middlePx = SWATCH_PX / 2 + 2;
  for (const label of labels) {
    const itemPx = SWATCH_PX + SWATCH_GAP_PX + measure.measureText(label).width;
    if (leftPx > 0 && leftPx + itemPx > widthPx) {
      leftPx = 0;
      middlePx += sizePx * 1.7;
    }
    marks.push({ xPx: leftPx + SWATCH_PX / 2, yPx: middlePx });
    const xPx = leftPx + SWATCH_PX + SWATCH_GAP_PX;
    texts.push(toMiddleText(label, { xPx, middlePx, sizePx }));
    leftPx += itemPx + ITEM_GAP_PX;
  }
  return { marks, texts, heightPx: labels.length === 0 ? 0 : middlePx + sizePx * 1.3 };
}
