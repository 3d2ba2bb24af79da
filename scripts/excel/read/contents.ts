import type { Area } from "../book.ts";
import type { NumberKind } from "./number-kinds.ts";

/** What stands in an Excel file. Macros, links, pictures and looks are not read. */
export interface ReadBook {
  readonly sheets: readonly ReadSheet[];
}

export interface ReadSheet {
  readonly name: string;
  /** The cells with a value, by address: `C12`. */
  readonly cells: ReadonlyMap<string, ReadCell>;
  /** Cells that are joined to one; only the first of them has a value. */
  readonly merges: readonly Area[];
}

/** From 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface ReadCell extends CellPlace {
  readonly value: ReadValue;
}

export type ReadValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number; readonly shownAs: NumberKind }
  | { readonly kind: "yesNo"; readonly isYes: boolean }
  /** `#REF!` */
  | { readonly kind: "error"; readonly code: string }
  /** A formula that no program has computed yet. */
  | { readonly kind: "uncomputed" };

/** From which year a workbook counts days. */
export type DaySystem = 1900 | 1904;

/** The joined area in which a cell lies. */
export function findMerge({ merges }: ReadSheet, { row, column }: CellPlace): Area | undefined {
  return merges.find(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
}
