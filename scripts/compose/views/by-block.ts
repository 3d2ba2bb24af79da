import type { LinkView, StateView } from "./common.ts";

/** How many units of each block meet each indicator. */
export interface ByBlockView {
  /** What the table shows; where no finding is safe, its plain name. */
  readonly title: string;
  /** Its plain name; empty where that is the title. */
  readonly aboutText: string;
  /** Each leads to the units of the block. */
  readonly blocks: readonly LinkView[];
  /** Whether they are too many for a sheet upright. */
  readonly hasMany: boolean;
  readonly rows: readonly ByBlockRow[];
  /** Indicators that no unit misses, under their number; `null`: there are none, or no others. */
  readonly folded: { readonly title: string; readonly rows: readonly ByBlockRow[] } | null;
  /** What the numbers, marks and blanks in the cells mean. */
  readonly legend: {
    readonly states: readonly StateView[];
    /** What the hatching of cells means; empty where none is withheld. */
    readonly withheldText: string;
    readonly texts: readonly string[];
  };
}

export interface ByBlockRow {
  readonly name: string;
  /** All units together. */
  readonly whole: ByBlockCell;
  /** In the order of the blocks. */
  readonly cells: readonly ByBlockCell[];
}

/** `notApplicable`: it is about no unit of the block. */
export interface ByBlockCell {
  readonly kind: "told" | "withheld" | "notApplicable";
  /** "4/7": of 7 units 4 meet it; or a value. Empty where nobody is judged yet. */
  readonly text: string;
  /** The other units: those that miss it, are not due or have no data. */
  readonly marks: readonly { readonly state: StateView; readonly countText: string }[];
}
