/** A figure among others from which it could be computed: a count, so never below nought. */
export interface Cell {
  readonly value: number;
  /**
   * `told`: published unless hidden here; `fixed`: hidden only where nothing else helps, for all that is
   * told around it goes with it; `known`: published whatever is decided here, so never chosen to be hidden;
   * `unsaid`: published nowhere, though others may give it away (a rest, a complement).
   */
  readonly state: "told" | "fixed" | "known" | "unsaid";
  /** Must not be known: hidden, and so is enough around it that nobody can compute it. Never one `known`. */
  readonly isProtected: boolean;
}

/** The parts add up to the whole. */
export interface Relation {
  readonly whole: string;
  readonly parts: readonly string[];
}

export interface Network {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly relations: readonly Relation[];
}
