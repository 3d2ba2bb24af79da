import type { TableView } from "../views/common.ts";

/** A table behind the report, before it is numbered. */
export interface Appendix {
  /** The part of the report that refers to it. */
  readonly about: "units" | "level" | "shortcomings" | "list";
  readonly title: string;
  /** Lists of units have numbered rows. */
  readonly isNumbered: boolean;
  readonly isLandscape: boolean;
  readonly table: TableView;
}
