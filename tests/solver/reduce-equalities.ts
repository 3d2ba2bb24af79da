import type { Row } from "./solve.ts";

/** Beyond this, whole numbers are no longer exact. */
const LARGEST = 2 ** 40;
/** A longer row narrows nothing that its parts do not. */
const LONGEST = 90;

interface Equation {
  readonly factors: ReadonlyMap<string, number>;
  readonly sum: number;
}

/** The equalities solved for one cell each (Gauss and Jordan, in whole numbers): rows that no single one tells. */
export function reduceEqualities(rows: readonly Row[]): readonly Row[] {
  const solved = new Map<string, Equation>();
  for (const { factors, low, high } of rows) {
    if (low !== high) continue;
    const left = [...factors.keys()].reduce<Equation>(
      (equation, cell) => withoutCell(equation, cell, solved.get(cell)),
      { factors, sum: low },
    );
    const [pivot] = left.factors.keys();
    if (pivot === undefined) continue;
    for (const [cell, other] of solved) solved.set(cell, withoutCell(other, pivot, left));
    solved.set(pivot, left);
  }
  return [...solved.values()]
    .filter(({ factors }) => factors.size <= LONGEST)
    .map(({ factors, sum }) => ({ factors, low: sum, high: sum, why: "follows from equalities" }));
}

/** The equation without `cell`: a multiple of the other is subtracted. Left as it is where numbers grow too large. */
function withoutCell(equation: Equation, cell: string, other: Equation | undefined): Equation {
  const times = equation.factors.get(cell);
  const scale = other?.factors.get(cell);
  if (other === undefined || times === undefined || scale === undefined) return equation;
  const factors = new Map([...equation.factors].map(([id, factor]) => [id, factor * scale]));
  for (const [id, factor] of other.factors) {
    const left = (factors.get(id) ?? 0) - factor * times;
    if (left === 0) factors.delete(id);
    else factors.set(id, left);
  }
  return simplify({ factors, sum: equation.sum * scale - other.sum * times }) ?? equation;
}

function simplify({ factors, sum }: Equation): Equation | undefined {
  const by = [...factors.values()].reduce(toDivisor, 0) || 1;
  const simple = new Map([...factors].map(([id, factor]) => [id, factor / by]));
  const isExact = [sum, ...simple.values()].every((number) => Math.abs(number) < LARGEST);
  return isExact ? { factors: simple, sum: sum / by } : undefined;
}

function toDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : toDivisor(b, a % b);
}
