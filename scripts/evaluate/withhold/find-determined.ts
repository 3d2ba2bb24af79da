import type { Relation } from "./network/network.ts";

/** A relation as an equation: the factor of each unknown cell. Known cells are left out. */
type Row = ReadonlyMap<string, number>;

/** The unknown cells with only one possible value under all relations (Gauss and Jordan, in whole numbers). */
export function findDetermined(
  relations: readonly Relation[],
  known: ReadonlySet<string>,
): ReadonlySet<string> {
  const solved = new Map<string, Row>();
  for (const relation of relations) {
    const row = reduce(toRow(relation, known), solved);
    const [pivot] = row.keys();
    if (pivot === undefined) continue;
    for (const [cell, other] of solved) {
      if (other.has(pivot)) solved.set(cell, eliminate(other, pivot, row));
    }
    solved.set(pivot, row);
  }
  return new Set([...solved].flatMap(([cell, row]) => (row.size === 1 ? [cell] : [])));
}

function toRow({ whole, parts }: Relation, known: ReadonlySet<string>): Row {
  const factors = [[whole, 1] as const, ...parts.map((part) => [part, -1] as const)];
  return new Map(factors.filter(([cell]) => !known.has(cell)));
}

function reduce(row: Row, solved: ReadonlyMap<string, Row>): Row {
  let left = row;
  for (const cell of row.keys()) {
    const by = solved.get(cell);
    if (by !== undefined) left = eliminate(left, cell, by);
  }
  return left;
}

/** The row without `cell`: a multiple of the other row is subtracted. */
function eliminate(row: Row, cell: string, other: Row): Row {
  const times = row.get(cell) ?? 0;
  const scale = other.get(cell) ?? 0;
  const sum = new Map([...row].map(([id, factor]) => [id, factor * scale]));
  for (const [id, factor] of other) sum.set(id, (sum.get(id) ?? 0) - factor * times);
  const kept = [...sum].filter(([, factor]) => factor !== 0);
  const divisor = kept.reduce((common, [, factor]) => toDivisor(common, factor), 0);
  return new Map(kept.map(([id, factor]) => [id, factor / divisor]));
}

function toDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : toDivisor(b, a % b);
}
