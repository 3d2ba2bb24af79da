/** The settings of a finder by key: `tim` is the words, `xep` the order, every other key a filter. */
export type FinderState = ReadonlyMap<string, string>;

/**
 * Reads the state behind the `#` of an address; a page opened from a folder may keep one there too. An
 * anchor such as `#khoi-co-quan` has no `=` and is no state.
 */
export function parseAddress(hash: string): FinderState {
  const pairs = new URLSearchParams(hash.replace(/^#/, ""));
  return new Map([...pairs].filter(([, value]) => value !== ""));
}

/** Empty if nothing is set. */
export function formatAddress(state: FinderState): string {
  const set = [...state].filter(([, value]) => value.trim() !== "");
  return set.length === 0 ? "" : `#${new URLSearchParams(set).toString()}`;
}

export function isState(hash: string): boolean {
  return hash.includes("=");
}

/** Whether the state hides rows. An order hides none. */
export function isNarrowing(state: FinderState): boolean {
  return [...state].some(([key, value]) => key !== "xep" && value.trim() !== "");
}

export interface Order {
  /** The key of a column. */
  readonly key: string;
  readonly isDescending: boolean;
}

/** `ten` is ascending, `-ten` descending; `null`: the order of the page. */
export function parseOrder(text: string): Order | null {
  if (text === "" || text === "-") return null;
  const isDescending = text.startsWith("-");
  return { key: isDescending ? text.slice(1) : text, isDescending };
}

/** The order after a press on a column's head: ascending, and after a second press descending. */
export function turnOrder(text: string, key: string): string {
  return text === key ? `-${key}` : key;
}
