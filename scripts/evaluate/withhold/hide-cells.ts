import { findDetermined } from "./find-determined.ts";
import type { Network, Relation } from "./network/network.ts";

/**
 * The cells that must be hidden: the protected ones, and so many neighbours that nobody can compute a protected one from
 * the told ones by adding and subtracting.
 * @throws where even hiding everything is not enough, so that nothing is published
 */
export function hideCells(network: Network): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const [id, { state, isProtected }] of network.cells)
    if (isProtected && (state === "told" || state === "fixed")) hidden.add(id);
  for (;;) {
    const exposed = findExposed(network, hidden);
    if (exposed.size === 0) return hidden;
    const helping = findHelping(network, { hidden, exposed });
    if (helping.size === 0) throw new Error(toExposedText(exposed));
    for (const id of helping) hidden.add(id);
  }
}

function toExposedText(exposed: ReadonlySet<string>): string {
  return `Withheld figures can be computed whatever else is hidden: ${[...exposed].join(", ")}.`;
}

/** What a reader knows: told cells, cells that the relations determine, parts of sums with only one solution. */
export function findKnown(
  { cells, relations }: Network,
  hidden: ReadonlySet<string>,
): ReadonlySet<string> {
  const known = new Set<string>();
  const sums = new Map<string, Relation[]>();
  for (const relation of relations)
    sums.set(relation.whole, [...(sums.get(relation.whole) ?? []), relation]);
  for (const [id, { state }] of cells) if (state !== "unsaid" && !hidden.has(id)) known.add(id);
  for (let before = -1; before !== known.size;) {
    before = known.size;
    for (const id of findDetermined(relations, known)) known.add(id);
    for (const relation of relations)
      if (isTight(relation, { cells, known, sums })) for (const id of relation.parts) known.add(id);
  }
  return known;
}

/** The protected cells that a reader can compute. */
function findExposed(network: Network, hidden: ReadonlySet<string>): ReadonlySet<string> {
  const known = findKnown(network, hidden);
  const secrets = [...network.cells].filter(([, { isProtected }]) => isProtected);
  return new Set(secrets.map(([id]) => id).filter((id) => known.has(id)));
}

interface Hiding {
  readonly hidden: ReadonlySet<string>;
  /** Protected cells that a reader can still compute. */
  readonly exposed: ReadonlySet<string>;
}

/** Cells to hide next; none: everything around is hidden already. */
function findHelping(network: Network, { hidden, exposed }: Hiding): ReadonlySet<string> {
  const leaking = network.relations.filter((relation) =>
    cellsOf(relation).some((id) => exposed.has(id)),
  );
  for (const wanted of WANTED) {
    const by: Choosing = { cells: network.cells, hidden, ...wanted };
    const near = chooseNear(leaking, by);
    const chosen = near.size > 0 ? near : chooseFurtherOn(leaking, network.relations, by);
    if (chosen.size > 0) return chosen;
  }
  return new Set();
}

/** What a cell must be to be chosen. */
interface Wanted {
  readonly state: "told" | "fixed";
  readonly least: number;
}

/** In order of preference. A zero hides little, because readers expect more; a fixed cell takes other figures with it. */
const WANTED: readonly Wanted[] = [
  { state: "told", least: 1 },
  { state: "told", least: 0 },
  { state: "fixed", least: 0 },
];

interface Choosing extends Wanted {
  readonly cells: Network["cells"];
  readonly hidden: ReadonlySet<string>;
}

function chooseNear(leaking: readonly Relation[], by: Choosing): ReadonlySet<string> {
  const chosen = new Set<string>();
  for (const relation of leaking) {
    if (cellsOf(relation).some((id) => chosen.has(id))) continue;
    const choice = choose(relation, by);
    if (choice !== undefined) chosen.add(choice);
  }
  return chosen;
}

/** Looks for a cell to hide some relations further away. */
function chooseFurtherOn(
  near: readonly Relation[],
  relations: readonly Relation[],
  by: Choosing,
): ReadonlySet<string> {
  const further = findNeighbours(near, relations);
  if (further.length === 0) return new Set();
  const choices = further.flatMap((relation) => choose(relation, by) ?? []);
  return choices.length > 0
    ? new Set(choices.slice(0, 1))
    : chooseFurtherOn([...near, ...further], relations, by);
}

/** Chooses the smallest part, which tells readers least, or else the whole. */
function choose(
  { whole, parts }: Relation,
  { cells, hidden, state, least }: Choosing,
): string | undefined {
  const mayHide = (id: string) => cells.get(id)?.state === state && !hidden.has(id);
  const [smallest] = parts
    .filter((id) => mayHide(id) && valueOf(cells, id) >= least)
    .toSorted((a, b) => valueOf(cells, a) - valueOf(cells, b));
  return smallest ?? (mayHide(whole) ? whole : undefined);
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

/**
 * Whether the unknown parts have only one solution. No count is below 0 or below what is known of its own parts, and a
 * hidden cell that is usually told is 1 at least, because a 0 would be told. If these minimums already make the sum, each
 * part is its minimum.
 */
function isTight({ whole, parts }: Relation, reading: Reading): boolean {
  const { cells, known } = reading;
  const unknown = parts.filter((id) => !known.has(id));
  if (unknown.length === 0 || !known.has(whole)) return false;
  const least = unknown.reduce((sum, id) => sum + findLeast(id, reading), 0);
  return unknown.reduce((sum, id) => sum + valueOf(cells, id), 0) <= least;
}

interface Reading {
  readonly cells: Network["cells"];
  readonly known: ReadonlySet<string>;
  /** By cell, the relations of which it is the whole. */
  readonly sums: ReadonlyMap<string, readonly Relation[]>;
}

function findLeast(id: string, { cells, known, sums }: Reading): number {
  const own = (sums.get(id) ?? []).map(({ parts }) =>
    parts.reduce((sum, part) => sum + (known.has(part) ? valueOf(cells, part) : 0), 0),
  );
  return Math.max(cells.get(id)?.state === "told" ? 1 : 0, ...own);
}

function cellsOf({ whole, parts }: Relation): readonly string[] {
  return [whole, ...parts];
}

function valueOf(cells: Network["cells"], id: string): number {
  return cells.get(id)?.value ?? 0;
}
