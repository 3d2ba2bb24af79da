import type { CalendarDate } from "../model/days/calendar-date.ts";

/** An Excel file as a value; `write-book.ts` turns it into bytes. */
export interface Book {
  readonly title: string;
  readonly author: string;
  /** The time that the file says of itself, so that its bytes never vary. */
  readonly date: CalendarDate;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** At most 31 letters, none of `[]:*?/\`, no other sheet's name. */
  readonly name: string;
  /** People cannot show a hidden sheet from the menu. */
  readonly isHidden: boolean;
  /** Widths of the columns, in letters. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  readonly merges: readonly Area[];
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Head and rows with a button in each column that filters; `null`: none. */
  readonly filter: Area | null;
  readonly paper: Paper;
  /** Only cells that are not locked may be changed; nobody needs a password to end it. */
  readonly isProtected: boolean;
  readonly checks: readonly Check[];
  /** The first one that holds of a cell decides. */
  readonly shades: readonly Shade[];
}

/** What most sheets have, or lack. */
export const BARE_SHEET = {
  isHidden: false,
  merges: [],
  frozen: { rows: 0, columns: 0 },
  filter: null,
  isProtected: false,
  checks: [],
  shades: [],
} as const satisfies Partial<Sheet>;

/** Rows and columns from 1, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A4, as wide as one sheet of paper. */
export interface Paper {
  readonly isLandscape: boolean;
  /** The first and the last row that every sheet of paper repeats; `null`: none. */
  readonly repeated: readonly [first: number, last: number] | null;
  readonly footer: string;
}

export interface Row {
  /** In points; not every program computes it. `null`: the usual one. */
  readonly height: number | null;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly value: CellValue;
  readonly style: CellStyle;
}

/** `null`: empty. A text is never read as a formula. */
export type CellValue = string | number | Day | null;

export interface Day {
  readonly day: CalendarDate;
}

/** One value for all cells of a look, so that the writer meets few of them. */
export interface CellStyle {
  readonly isBold: boolean;
  readonly size: number;
  /** `AARRGGBB`; `null`: none. */
  readonly fill: string | null;
  readonly color: string | null;
  /** `null`: texts to the left, numbers to the right. */
  readonly horizontal: "left" | "center" | "right" | null;
  readonly wraps: boolean;
  readonly hasBorder: boolean;
  /** `@`: what is typed stays text; `null`: the usual one. */
  readonly format: string | null;
  readonly isLocked: boolean;
}

/** What may be typed into the cells of an area. References of formulas are those of its first cell. */
export interface Check {
  readonly area: Area;
  readonly rule: CheckRule;
  /** What a program shows when the cell is chosen; `null`: nothing. */
  readonly prompt: string | null;
  /** What it says to a wrong value; `null`: any value may be typed. */
  readonly refusal: string | null;
}

export type CheckRule =
  | { readonly kind: "wholeFromZero" }
  /** Must be true, without the leading sign. */
  | { readonly kind: "formula"; readonly formula: string }
  /** A list to choose from: texts, or where they stand. */
  | { readonly kind: "list"; readonly source: readonly string[] | string }
  | { readonly kind: "any" };

/** How cells of an area look while a formula is true; its references are those of the first cell. */
export interface Shade {
  readonly area: Area;
  readonly formula: string;
  readonly look: "unasked" | "wrong" | "unusual";
}
