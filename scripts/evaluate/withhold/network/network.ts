/** A count, never below 0, among others from which a reader could compute it. */
export interface Cell {
  readonly value: number;
  /**
   * `told`: published unless it is hidden here; `fixed`: hidden only where nothing else helps, because other figures must
   * be withheld with it; `known`: always published, so never hidden; `unsaid`: never published, but a reader may compute
   * it (a rest, a complement).
   */
  readonly state: "told" | "fixed" | "known" | "unsaid";
  /** Must stay unknown: it is hidden, and so many others that nobody can compute it. Never a `known` cell. */
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
