import type { LinkView, StateView } from "./common.ts";

/** The page of all units. */
export interface UnitsView {
  readonly title: string;
  readonly leadText: string;
  readonly overview: BlocksOverviewView;
  readonly finder: FinderView;
  readonly table: UnitsTableView;
}

/** How many units of each block are in which state: a mark for each unit, and the number. */
export interface BlocksOverviewView {
  readonly caption: string;
  /** Those that some unit is in; empty where nothing is told by block. */
  readonly states: readonly StateView[];
  readonly rows: readonly OverviewRow[];
  /** `null`: there is but one row. */
  readonly totals: OverviewCounts | null;
  readonly notes: readonly string[];
}

export interface OverviewRow extends OverviewCounts {
  /** A block, or several that are counted together; each with where its units begin. */
  readonly blocks: readonly (LinkView & { readonly countText: string })[];
}

export interface OverviewCounts {
  readonly countText: string;
  /** In the order of the states. */
  readonly cells: readonly { readonly countText: string; readonly markCount: number }[];
}

/** Search, filters and order of a table: only a script makes anything of it. */
export interface FinderView {
  /** Of the table. */
  readonly tableId: string;
  readonly choices: readonly FinderChoice[];
  readonly orders: readonly { readonly value: string; readonly label: string }[];
  /** "Hiện cả 45 đơn vị". */
  readonly countText: string;
}

export interface FinderChoice {
  /** As the address of the page and the rows of the table say it: `khoi`. */
  readonly key: string;
  readonly label: string;
  readonly allLabel: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What a row is found by: the value of each choice. */
export type RowKeys = readonly { readonly key: string; readonly value: string }[];

export interface UnitsTableView {
  readonly id: string;
  readonly caption: string;
  /** The first is the unit's name. */
  readonly columns: readonly {
    readonly key: string;
    readonly label: string;
    readonly isNumeric: boolean;
  }[];
  readonly groups: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly rows: readonly UnitRowView[];
  }[];
  readonly notes: readonly string[];
}

export interface UnitRowView {
  readonly link: LinkView;
  readonly keys: RowKeys;
  /** The rank of the name among all. */
  readonly order: number;
  /** As the columns from the second on. `order` is what a column is sorted by. */
  readonly cells: readonly { readonly text: string; readonly order: number }[];
}

/** Every unit by block, each with its state. Internal. */
export interface UnitsGridView {
  readonly caption: string;
  readonly legend: readonly { readonly state: StateView; readonly countText: string }[];
  readonly blocks: readonly {
    readonly name: string;
    readonly countText: string;
    readonly cells: readonly { readonly name: string; readonly state: StateView }[];
  }[];
  /** How many are not drawn, or empty. */
  readonly hiddenText: string;
}
