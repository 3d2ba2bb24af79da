import { toCodePoint } from "../../model/texts/code-point.ts";
import type { Place } from "../../model/problem.ts";
import { UNSEEN_SIGNS } from "../../model/texts/unseen-signs.ts";
import { toWidth } from "../wrap-line.ts";

/** A line of a source as a terminal shows it, and below it the caret that points at the place. */
export interface Excerpt {
  readonly line: string;
  readonly caret: string;
}

/** About as much as a window shows without breaking the line. */
const WIDEST = 100;
/** How far before and after the place we look at a long line, in code units. */
const REACH = 200;
/** Keeps marks of width 0 together with the letter before them. */
const LETTERS = new Intl.Segmenter("vi", { granularity: "grapheme" });
/** Signs that a reader cannot see; odd spaces are among them. */
const UNSEEN = new RegExp(
  `[\\u0000-\\u001F\\u007F-\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000${UNSEEN_SIGNS}]`,
  "gu",
);
interface Cell {
  readonly shown: string;
  readonly width: number;
  /** In the line, in code units. */
  readonly offset: number;
}

/**
 * The part of a line around a column, with tabs and invisible signs made visible, and a caret exactly
 * under the letter. `undefined` when the line says nothing: it is blank, or a fence of front matter.
 */
export function findExcerpt(
  lines: readonly string[],
  { line, column }: Pick<Place, "line" | "column">,
): Excerpt | undefined {
  const text = lines[line - 1];
  if (text === undefined || /^\s*(?:---\s*)?$/u.test(text)) return undefined;
  const from = Math.max(0, column - 1 - REACH);
  const part = text.slice(from, column - 1 + REACH);
  const cells = toCells(part);
  const at = cells.findLastIndex(({ offset }) => offset <= column - 1 - from);
  const isPastEnd = column - 1 - from >= part.length;
  const target = isPastEnd ? cells.length : Math.max(0, at);
  const [first, last] = toWindow(cells, target);
  const head = first > 0 || from > 0 ? "…" : "";
  const tail = last < cells.length || from + part.length < text.length ? "…" : "";
  const shown = cells.slice(first, last);
  const before = cells.slice(first, target);
  return {
    line: `${head}${shown.map((cell) => cell.shown).join("")}${tail}`.trimEnd(),
    caret: `${" ".repeat(head.length + widthOf(before))}^`,
  };
}

function toCells(text: string): readonly Cell[] {
  return [...LETTERS.segment(text)].map(({ segment, index }) => {
    const shown = segment === "\t" ? "→" : toVisible(segment);
    return { shown, width: toWidth(shown), offset: index };
  });
}

/** Composes letters, for consoles that cannot stack marks; writes an unseen sign but a blank as `<U+200B>`. */
export function toVisible(text: string): string {
  const toShown = (sign: string) => (sign === " " ? sign : `<${toCodePoint(sign)}>`);
  return text.normalize("NFC").replaceAll(UNSEEN, toShown);
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** The range of cells to show: all when they fit, else those around the target and more after it. */
function toWindow(cells: readonly Cell[], target: number): readonly [number, number] {
  if (widthOf(cells) <= WIDEST) return [0, cells.length];
  let first = target;
  for (let width = 0; first > 0; first -= 1) {
    width += cells[first - 1]?.width ?? 0;
    if (width > WIDEST / 2) break;
  }
  let last = first;
  for (let width = 0; last < cells.length; last += 1) {
    width += cells[last]?.width ?? 0;
    if (width > WIDEST) break;
  }
  return [first, last];
}
