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

export interface ReadCell {
  readonly row: number;
  readonly column: number;
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
