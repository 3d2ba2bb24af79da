/** The result of repeated measurements of one thing. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly count: number;
}

/** @throws when there is no value, or one is no finite number: such a figure would look like a result */
export function toSpread(values: readonly number[]): Spread {
  if (values.some((value) => !Number.isFinite(value))) throw new Error("A figure is no number.");
  const sorted = values.toSorted((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  if (min === undefined || max === undefined) throw new Error("Nothing was measured.");
  const median = middle.reduce((sum, value) => sum + value, 0) / middle.length;
  return { median, min, max, count: sorted.length };
}
