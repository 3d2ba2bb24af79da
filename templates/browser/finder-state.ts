/** What a finder is set to, by key: `tim` the words, `xep` the order, every other key a filter. */
export type FinderState = ReadonlyMap<string, string>;

/**
 * The state in an address, behind the `#`, where a page read from a folder may keep one too. An anchor
 * such as `#khoi-co-quan` has no `=` and is no state.
 */
export function parseAddress(hash: string): FinderState {
  const pairs = new URLSearchParams(hash.replace(/^#/, ""));
  return new Map([...pairs].filter(([, value]) => value !== ""));
}

/** Empty where nothing is set. */
export function formatAddress(state: FinderState): string {
  const set = [...state].filter(([, value]) => value.trim() !== "");
  return set.length === 0 ? "" : `#${new URLSearchParams(set).toString()}`;
}

export function isState(hash: string): boolean {
  return hash.includes("=");
}

/** Whether it shows less than all. The order hides nothing. */
export function isNarrowing(state: FinderState): boolean {
  return [...state].some(([key, value]) => key !== "xep" && value.trim() !== "");
}

export interface Order {
  /** Of a column. */
  readonly key: string;
  readonly isDescending: boolean;
}

/** `ten`, or `-ten` for the other way round; `null`: as the page has it. */
export function parseOrder(text: string): Order | null {
  if (text === "" || text === "-") return null;
  const isDescending = text.startsWith("-");
  return { key: isDescending ? text.slice(1) : text, isDescending };
}

/** What pressing the head of a column asks for: its order, and pressed again the other way round. */
export function turnOrder(text: string, key: string): string {
  return text === key ? `-${key}` : key;
}
