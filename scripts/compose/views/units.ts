import type { LinkView, StateView } from "./common.ts";

/** The page of all units. */
export interface UnitsView {
  readonly title: string;
  readonly leadText: string;
  readonly overview: BlocksOverviewView;
  /** `null`: there is nothing to find. */
  readonly finder: FinderView | null;
  readonly table: UnitsTableView;
  readonly changes: readonly UnitChangeView[];
}

/** A sentence on what became of units, in parts: a part that is the name of a unit has its id. */
export type UnitChangeView = readonly { readonly text: string; readonly unit: string | null }[];

/** How many units of each block are in each state: the number, and a mark for each unit. */
export interface BlocksOverviewView {
  readonly caption: string;
  /** Of the first column. */
  readonly head: string;
  /** The states that some unit has; empty where the public gets no states by block. */
  readonly states: readonly StateView[];
  /** Empty: there are no blocks, and no states are told. */
  readonly rows: readonly OverviewRow[];
  /** `null`: there is only one row. */
  readonly totals: OverviewCounts | null;
  readonly notes: readonly string[];
}

export interface OverviewRow extends OverviewCounts {
  /** One block, or several that are counted together; each links to the place where its units begin. None: all units. */
  readonly blocks: readonly (LinkView & { readonly countText: string })[];
}

export interface OverviewCounts {
  readonly countText: string;
  /** In the order of the states. */
  readonly cells: readonly { readonly countText: string; readonly markCount: number }[];
}

/** Search, filters and order of a table; a script in the browser uses them. */
export interface FinderView {
  readonly tableId: string;
  readonly choices: readonly FinderChoice[];
  readonly orders: readonly { readonly value: string; readonly label: string }[];
  /** "Hiện cả 45 đơn vị". */
  readonly countText: string;
}

export interface FinderChoice {
  /** Its name in the address of the page and in the rows of the table: `khoi`. */
  readonly key: string;
  readonly label: string;
  readonly allLabel: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The values by which the filters find a row, one for each choice. */
export type RowKeys = readonly { readonly key: string; readonly value: string }[];

export interface UnitsTableView {
  readonly id: string;
  readonly caption: string;
  /** What holds for every unit alike. */
  readonly common: readonly string[];
  /** The first is the unit's name. */
  readonly columns: readonly {
    readonly key: string;
    readonly label: string;
    readonly isNumeric: boolean;
    /** On a phone its values need no label. */
    readonly saysItself: boolean;
  }[];
  readonly groups: readonly {
    /** `null`: the rows are all units, since there are no blocks. */
    readonly heading: { readonly anchor: string; readonly title: string } | null;
    readonly rows: readonly UnitRowView[];
  }[];
  readonly notes: readonly string[];
}

export interface UnitRowView {
  readonly link: LinkView;
  readonly keys: RowKeys;
  /** The rank of the name among all. */
  readonly order: number;
  /** The cells of the second and later columns. A column is sorted by `order`. */
  readonly cells: readonly { readonly text: string; readonly order: number }[];
}
