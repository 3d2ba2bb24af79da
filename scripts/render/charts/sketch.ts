import type { SvgText } from "./svg-texts.ts";

/** A drawn chart without its frame. */
export interface Sketch {
  readonly heightPx: number;
  /** Markup of all that is no text. */
  readonly shapes: string;
  /** The foot comes first: a reader of the file meets it before the rows that it explains. */
  readonly texts: readonly SvgText[];
}

/** From a mark or an edge to the text beside it. */
export const GAP_PX = 6;

/** Under the last line of letters. */
export const FOOT_ROOM_PX = 4;
