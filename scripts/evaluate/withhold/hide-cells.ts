import { findDetermined } from "./find-determined.ts";

/** A figure among others from which it could be computed. */
export interface Cell {
  readonly value: number;
  /**
   * `told`: published unless hidden here; `fixed`: published whatever happens here; `unsaid`: published
   * nowhere, though others may give it away (a rest, a complement).
   */
  readonly state: "told" | "fixed" | "unsaid";
  /** Must not be known: it is hidden, and so is enough around it that nobody can compute it. */
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

/**
 * The told cells that must be hidden: the protected ones, and for each of them so many neighbours that
 * no additions and subtractions of what is told give it back.
 */
export function hideCells(network: Network): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const [id, { state, isProtected }] of network.cells)
    if (state === "told" && isProtected) hidden.add(id);
  for (;;) {
    const helping = findHelping(network, hidden);
    if (helping.size === 0) return hidden;
    for (const id of helping) hidden.add(id);
  }
}

/** What a reader can compute: told cells, what all relations together determine, and sums of ones. */
export function findKnown(
  { cells, relations }: Network,
  hidden: ReadonlySet<string>,
): ReadonlySet<string> {
  const known = new Set<string>();
  for (const [id, { state }] of cells) if (state !== "unsaid" && !hidden.has(id)) known.add(id);
  for (let before = -1; before !== known.size;) {
    before = known.size;
    for (const id of findDetermined(relations, known)) known.add(id);
    for (const relation of relations)
      if (isTight(relation, { cells, known })) for (const id of relation.parts) known.add(id);
  }
  return known;
}

/** Cells whose hiding helps where a protected one can be computed; none: nothing can, or nothing helps. */
function findHelping(network: Network, hidden: ReadonlySet<string>): ReadonlySet<string> {
  const { cells, relations } = network;
  const known = findKnown(network, hidden);
  const isKnownSecret = (id: string) => cells.get(id)?.isProtected === true && known.has(id);
  const leaking = relations.filter((relation) => cellsOf(relation).some(isKnownSecret));
  const chosen = new Set<string>();
  for (const relation of leaking) {
    if (cellsOf(relation).some((id) => chosen.has(id))) continue;
    const choice = choose(relation, cells, hidden);
    if (choice !== undefined) chosen.add(choice);
  }
  if (chosen.size > 0) return chosen;
  return leaking.length === 0 ? chosen : findFurtherOn(leaking, network, hidden);
}

/** What gives it away stands some relations further on. */
function findFurtherOn(
  near: readonly Relation[],
  { cells, relations }: Network,
  hidden: ReadonlySet<string>,
): ReadonlySet<string> {
  const further = findNeighbours(near, relations);
  if (further.length === 0) return new Set();
  const choices = further.flatMap((relation) => choose(relation, cells, hidden) ?? []);
  return choices.length > 0
    ? new Set(choices.slice(0, 1))
    : findFurtherOn([...near, ...further], { cells, relations }, hidden);
}

/** The least part says least; a nought hides nothing, for a hidden count is known to be above it. */
function choose(
  { whole, parts }: Relation,
  cells: Network["cells"],
  hidden: ReadonlySet<string>,
): string | undefined {
  const mayHide = (id: string) => cells.get(id)?.state === "told" && !hidden.has(id);
  const [least] = parts
    .filter((id) => mayHide(id) && valueOf(cells, id) > 0)
    .toSorted((a, b) => valueOf(cells, a) - valueOf(cells, b));
  return least ?? (mayHide(whole) ? whole : undefined);
}

/** Relations that share a cell with these. */
function findNeighbours(
  some: readonly Relation[],
  relations: readonly Relation[],
): readonly Relation[] {
  const shared = new Set(some.flatMap(cellsOf));
  return relations.filter(
    (relation) => !some.includes(relation) && cellsOf(relation).some((id) => shared.has(id)),
  );
}

/** Hidden counts are 1 at least (a nought is told): where that already is their sum, each is 1. */
function isTight(
  { whole, parts }: Relation,
  { cells, known }: { readonly cells: Network["cells"]; readonly known: ReadonlySet<string> },
): boolean {
  const unknown = parts.filter((id) => !known.has(id));
  if (unknown.length === 0 || !known.has(whole)) return false;
  const least = unknown.filter((id) => cells.get(id)?.state === "told").length;
  return least > 0 && unknown.reduce((sum, id) => sum + valueOf(cells, id), 0) <= least;
}

function cellsOf({ whole, parts }: Relation): readonly string[] {
  return [whole, ...parts];
}

function valueOf(cells: Network["cells"], id: string): number {
  return cells.get(id)?.value ?? 0;
}
