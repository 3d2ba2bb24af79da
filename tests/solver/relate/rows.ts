import type { Row } from "../solve.ts";

type Term = readonly [cell: string, factor: number];

export const plus = (list: readonly string[]): readonly Term[] => list.map((cell) => [cell, 1]);
export const minus = (list: readonly string[]): readonly Term[] => list.map((cell) => [cell, -1]);

/** The parts are the whole. */
export function equal(why: string, whole: readonly string[], parts: readonly string[]): Row {
  return between(why, [...plus(whole), ...minus(parts)], [0, 0]);
}

/** The smaller are not more than the larger, plus a known number. */
export function atMost(
  why: string,
  [smaller, larger]: readonly [smaller: readonly string[], larger: readonly string[]],
  more = 0,
): Row {
  return between(why, [...plus(smaller), ...minus(larger)], [Number.NEGATIVE_INFINITY, more]);
}

/** The sum lies between two numbers. */
export function between(
  why: string,
  terms: readonly Term[],
  [low, high]: readonly [low: number, high: number],
): Row {
  const factors = new Map<string, number>();
  for (const [cell, factor] of terms) factors.set(cell, (factors.get(cell) ?? 0) + factor);
  return { factors: new Map([...factors].filter(([, factor]) => factor !== 0)), low, high, why };
}
