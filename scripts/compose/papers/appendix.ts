import type { TableView } from "../views/common.ts";

/** A table behind the report, before it is numbered. */
export interface Appendix {
  /** Which text refers to it. */
  readonly about: "units" | "shortcomings";
  readonly title: string;
  /** Whether its rows are numbered, as lists of units are. */
  readonly isNumbered: boolean;
  readonly isLandscape: boolean;
  readonly table: TableView;
}
