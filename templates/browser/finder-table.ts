import { toTextMatcher } from "./match-text.ts";
import { parseOrder, type FinderState, type Order } from "./finder-state.ts";

/** A row that can be found, its place in the page, and its number in the order of each column. */
interface Row {
  readonly element: HTMLTableRowElement;
  readonly name: string;
  readonly home: HTMLTableSectionElement;
  readonly orders: readonly number[];
}

export interface FinderTable {
  readonly wholeCount: number;
  /** Shows and orders the rows by the state; gives the number of rows shown. */
  readonly show: (state: FinderState) => number;
}

/** Reads the rows that stand for a unit; the heading row of a group does not. */
export function readFinderTable(table: HTMLTableElement): FinderTable {
  const keys = [...table.querySelectorAll<HTMLElement>("thead th")].map(
    ({ dataset }) => dataset["sort"] ?? "",
  );
  const homes = [...table.tBodies];
  const rows = homes.flatMap((home) => [...home.rows].flatMap((row) => toRow(row, home)));
  // Rows in the order of a column stand in no group, so they need a body of their own.
  const flat = document.createElement("tbody");
  return {
    wholeCount: rows.length,
    show: (state) => {
      const shown = rows.filter(toFilter(state));
      const set = new Set(shown);
      for (const row of rows) row.element.hidden = !set.has(row);
      arrange({ rows, homes, flat, table }, findColumn(state, keys));
      for (const home of homes) home.hidden = !shown.some((row) => home.contains(row.element));
      return shown.length;
    },
  };
}

function toRow(element: HTMLTableRowElement, home: HTMLTableSectionElement): Row | [] {
  const [header, ...cells] = [...element.cells];
  if (header?.scope !== "row") return [];
  return {
    element,
    name: element.dataset["ten"] ?? header.textContent,
    home,
    orders: [header, ...cells].map(({ dataset }) => Number(dataset["order"] ?? 0)),
  };
}

/** A row must match the words by its name, and every filter that is set. */
function toFilter(state: FinderState): (row: Row) => boolean {
  const matches = toTextMatcher(state.get("tim") ?? "");
  const filters = [...state].filter(([key, value]) => !isOwnKey(key) && value !== "");
  return ({ element, name }) =>
    matches(name) && filters.every(([key, value]) => element.getAttribute(`data-${key}`) === value);
}

function isOwnKey(key: string): boolean {
  return key === "tim" || key === "xep";
}

interface Column extends Pick<Order, "isDescending"> {
  readonly at: number;
}

function findColumn(state: FinderState, keys: readonly string[]): Column | null {
  const order = parseOrder(state.get("xep") ?? "");
  const at = keys.indexOf(order?.key ?? "");
  return order === null || at === -1 ? null : { at, isDescending: order.isDescending };
}

function arrange(
  from: {
    readonly rows: readonly Row[];
    readonly homes: readonly HTMLTableSectionElement[];
    readonly flat: HTMLTableSectionElement;
    readonly table: HTMLTableElement;
  },
  column: Column | null,
): void {
  const { rows, flat, table } = from;
  if (column === null) {
    for (const { element, home } of rows) home.append(element);
    flat.remove();
    return;
  }
  flat.append(...toSorted(rows, column).map(({ element }) => element));
  table.append(flat);
}

/** Equal rows stand in the order of their names, also when the column is descending. */
function toSorted(rows: readonly Row[], { at, isDescending }: Column): readonly Row[] {
  const sign = isDescending ? -1 : 1;
  const by = (row: Row, column: number) => row.orders[column] ?? 0;
  return [...rows].sort((a, b) => sign * (by(a, at) - by(b, at)) || by(a, 0) - by(b, 0));
}
