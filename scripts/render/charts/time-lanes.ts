import type { TimeSpan } from "../../compose/views/time-line-spec.ts";
import { wrapText, type Sheet } from "./layout.ts";
import { PAPER } from "./role-paint.ts";
import { BOLD_FACTOR, toMiddleText, type SvgText } from "./svg-texts.ts";

export interface Bar {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly topPx: number;
  readonly bottomPx: number;
  /** Whether its end is not known. */
  readonly isOpen: boolean;
}

export interface PlanBox extends Bar {
  /** Where everybody is put off. */
  readonly struck: readonly Pick<Bar, "leftPx" | "rightPx">[];
}

export interface Lanes {
  readonly plans: readonly PlanBox[];
  readonly bars: readonly Bar[];
  readonly texts: readonly SvgText[];
  readonly bottomPx: number;
}

const LANE_GAP_PX = 12;
/** How far the box of a plan reaches over the bars that strike it. */
const BOX_EDGE_PX = 9;
/** From the ends of a bar to the words in it. */
const WORDS_EDGE_PX = 8;
export const ARROW_PX = 10;

/**
 * A lane for each span, from the top. The planned time is a box around the bars of the postponements that strike it; its
 * words stand above it, those of a bar in the bar, or above it where that is too short.
 */
export function placeLanes(spans: readonly TimeSpan[], topPx: number, sheet: Sheet): Lanes {
  const striking = spans.filter(({ isStriking }) => isStriking);
  const lanes: Lanes[] = [];
  for (const span of spans.filter(({ isStriking }) => !isStriking)) {
    const last = lanes.at(-1);
    const fromPx = last === undefined ? topPx : last.bottomPx + LANE_GAP_PX;
    lanes.push(
      span.kind === "planned"
        ? placePlan({ span, striking }, fromPx, sheet)
        : placeBars([span], fromPx, sheet),
    );
  }
  return {
    plans: lanes.flatMap(({ plans }) => plans),
    bars: lanes.flatMap(({ bars }) => bars),
    texts: lanes.flatMap(({ texts }) => texts),
    bottomPx: (lanes.at(-1)?.bottomPx ?? topPx) + LANE_GAP_PX / 2,
  };
}

interface Plan {
  readonly span: TimeSpan;
  readonly striking: readonly TimeSpan[];
}

function placePlan({ span, striking }: Plan, topPx: number, sheet: Sheet): Lanes {
  const { widthPx } = sheet.setting;
  const ends = toEnds(span, widthPx);
  const words = placeWords(span.text, { leftPx: ends.leftPx, topPx }, sheet);
  const inner = placeBars(striking, words.bottomPx + BOX_EDGE_PX, sheet);
  const bottomPx =
    striking.length === 0 ? words.bottomPx + toBarHeight(sheet) : inner.bottomPx + BOX_EDGE_PX;
  const struck = span.struck.map(({ from, until }) => ({
    leftPx: from * widthPx,
    rightPx: until * widthPx,
  }));
  return {
    plans: [{ ...ends, topPx: words.bottomPx, bottomPx, struck }],
    bars: inner.bars,
    texts: [...words.texts, ...inner.texts],
    bottomPx,
  };
}

function placeBars(spans: readonly TimeSpan[], topPx: number, sheet: Sheet): Lanes {
  const bars: Bar[] = [];
  const texts: SvgText[] = [];
  let bottomPx = topPx;
  for (const span of spans) {
    const ends = toEnds(span, sheet.setting.widthPx);
    const fromPx = bars.length === 0 ? topPx : bottomPx + LANE_GAP_PX / 2;
    const inside = placeInside(span.text, { ...ends, topPx: fromPx }, sheet);
    const words = inside ?? placeWords(span.text, { leftPx: ends.leftPx, topPx: fromPx }, sheet);
    texts.push(...words.texts);
    bottomPx = words.bottomPx + toBarHeight(sheet);
    bars.push({ ...ends, topPx: words.bottomPx, bottomPx });
  }
  return { plans: [], bars, texts, bottomPx };
}

/** A single day of several years must still be seen. */
const LEAST_BAR_PX = 3;

function toEnds({ from, until }: TimeSpan, widthPx: number) {
  const leftPx = Math.min(from * widthPx, widthPx - LEAST_BAR_PX);
  return {
    leftPx,
    rightPx: Math.max(leftPx + LEAST_BAR_PX, until === null ? widthPx - 1 : until * widthPx),
    isOpen: until === null,
  };
}

/** Letters stand in it. */
function toBarHeight({ linePx }: Sheet): number {
  return linePx + 6;
}

interface Words {
  readonly texts: readonly SvgText[];
  /** Where the bar begins. */
  readonly bottomPx: number;
}

/** `null`: the bar is too short for its words. */
function placeInside(
  text: string,
  { leftPx, rightPx, topPx, isOpen }: Omit<Bar, "bottomPx">,
  sheet: Sheet,
): Words | null {
  const textPx = sheet.measure.measureText(text).width * BOLD_FACTOR;
  const roomPx = rightPx - leftPx - 2 * WORDS_EDGE_PX - (isOpen ? ARROW_PX : 0);
  if (textPx > roomPx) return null;
  const middlePx = topPx + toBarHeight(sheet) / 2;
  const place = { xPx: leftPx + WORDS_EDGE_PX, middlePx, sizePx: sheet.setting.fontSizePx };
  return {
    texts: [{ ...toMiddleText(text, place), fill: PAPER, isBold: true }],
    bottomPx: topPx,
  };
}

/** They begin where their bar does, but never leave the picture. */
function placeWords(
  text: string,
  { leftPx, topPx }: Pick<Bar, "leftPx" | "topPx">,
  { setting, measure, linePx }: Sheet,
): Words {
  const { widthPx, fontSizePx: sizePx } = setting;
  const lines = wrapText(text, widthPx, measure);
  const widest = Math.max(...lines.map((line) => measure.measureText(line).width));
  const xPx = Math.max(0, Math.min(leftPx, widthPx - widest));
  // One ground for all lines: the hatch would begin again behind a short one.
  const plate = { fill: PAPER, widthPx: widest };
  const texts = lines.map((line, index): SvgText => {
    const middlePx = topPx + (index + 0.5) * linePx;
    return { ...toMiddleText(line, { xPx, middlePx, sizePx }), plate };
  });
  return { texts, bottomPx: topPx + lines.length * linePx + 3 };
}
