import { reduceEqualities } from "./reduce-equalities.ts";

/** `low` ≤ the sum of factor × cell ≤ `high`, in whole cells. An equality has `low` = `high`. */
export interface Row {
  readonly factors: ReadonlyMap<string, number>;
  readonly low: number;
  readonly high: number;
  /** What the row says, for the reader of a failure. */
  readonly why: string;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export type Intervals = ReadonlyMap<string, Interval>;

/** Rows with those that follow from their equalities, and by cell the rows in which it stands. */
export interface System {
  readonly rows: readonly Row[];
  readonly rowsOf: ReadonlyMap<string, readonly number[]>;
}

/** Counts are never below 0. */
export const ANY: Interval = { low: 0, high: Number.POSITIVE_INFINITY };

/** A cell that moves more often than this is narrowed without end by a circle of rows. */
const MOST_MOVES = 60;
/** Guards against the noise of fractions. */
const NOISE = 1e-6;

export function toSystem(given: readonly Row[]): System {
  const rows = [...given, ...reduceEqualities(given)];
  const rowsOf = new Map<string, number[]>();
  for (const [index, row] of rows.entries())
    for (const cell of row.factors.keys()) rowsOf.set(cell, [...(rowsOf.get(cell) ?? []), index]);
  return { rows, rowsOf };
}

/**
 * The narrowest intervals that follow from one row at a time, again and again; `undefined`: no numbers fit.
 * @param from cells that are narrowed already, and all that is known of them
 */
export function narrow({ rows, rowsOf }: System, from: Intervals, begin?: string) {
  const known = new Map(from);
  const moves = new Map<string, number>();
  const waiting = new Set(begin === undefined ? rows.keys() : (rowsOf.get(begin) ?? []));
  for (const index of waiting) {
    waiting.delete(index);
    const moved = narrowBy(rows[index], known);
    if (moved === undefined) return undefined;
    for (const cell of moved) {
      const count = (moves.get(cell) ?? 0) + 1;
      moves.set(cell, count);
      if (count <= MOST_MOVES) for (const other of rowsOf.get(cell) ?? []) waiting.add(other);
    }
  }
  return known;
}

/**
 * Whether a cell must be in an interval: each side outside is tried, and no numbers fit there.
 * @param known what `narrow` has found
 */
export function isForced(
  system: System,
  known: Intervals,
  { cell, within }: { readonly cell: string; readonly within: Interval },
): boolean {
  const now = known.get(cell) ?? ANY;
  const sides = [
    { low: now.low, high: Math.min(now.high, within.low - 1) },
    { low: Math.max(now.low, within.high + 1), high: now.high },
  ];
  return sides.every(
    (side) =>
      side.low > side.high || narrow(system, new Map(known).set(cell, side), cell) === undefined,
  );
}

/** Narrows the cells of one row and gives those that have moved; `undefined`: no numbers fit. */
function narrowBy(row: Row | undefined, known: Map<string, Interval>): string[] | undefined {
  const moved: string[] = [];
  if (row === undefined) return moved;
  const sum = addUp(row, known);
  for (const [cell, factor] of row.factors) {
    const now = known.get(cell) ?? ANY;
    const [least, most] = toEnds(now, factor);
    const low = (row.low - without(sum.most, most)) / factor;
    const high = (row.high - without(sum.least, least)) / factor;
    const next = {
      low: Math.max(now.low, Math.ceil(Math.min(low, high) - NOISE)),
      high: Math.min(now.high, Math.floor(Math.max(low, high) + NOISE)),
    };
    if (next.low > next.high) return undefined;
    if (next.low === now.low && next.high === now.high) continue;
    known.set(cell, next);
    moved.push(cell);
  }
  return moved;
}

/** A sum of ends, some of them without limit: these are counted, so that one can be taken out again. */
interface Sum {
  readonly finite: number;
  readonly endless: number;
  readonly end: number;
}

function addUp({ factors }: Row, known: Intervals): { readonly least: Sum; readonly most: Sum } {
  const ends = [...factors].map(([cell, factor]) => toEnds(known.get(cell) ?? ANY, factor));
  const toSum = (list: readonly number[], end: number): Sum => {
    const finite = list.filter(Number.isFinite);
    return {
      finite: finite.reduce((sum, one) => sum + one, 0),
      endless: list.length - finite.length,
      end,
    };
  };
  return {
    least: toSum(
      ends.map(([least]) => least),
      Number.NEGATIVE_INFINITY,
    ),
    most: toSum(
      ends.map(([, most]) => most),
      Number.POSITIVE_INFINITY,
    ),
  };
}

function without({ finite, endless, end }: Sum, part: number): number {
  const isEndless = !Number.isFinite(part);
  if (endless > (isEndless ? 1 : 0)) return end;
  return isEndless ? finite : finite - part;
}

function toEnds({ low, high }: Interval, factor: number): readonly [least: number, most: number] {
  return factor > 0 ? [low * factor, high * factor] : [high * factor, low * factor];
}
