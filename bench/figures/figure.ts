import { toSpread, type Spread } from "./spread.ts";

/** `s` seconds, `MB` of 1,000,000 bytes, `×` times, `/s` per second. */
export type Unit = "s" | "MB" | "×" | "/s" | "%";

/** What a figure should reach. It is judged by the median. */
export interface Goal {
  readonly sign: "≥" | "≤";
  readonly value: number;
  /** A further goal behind this one; `null`: there is none. */
  readonly beyond: number | null;
}

export interface Figure {
  /** What was measured, in a few words. */
  readonly what: string;
  readonly unit: Unit;
  /** `null`: this machine cannot tell it; a note of the section says why. */
  readonly spread: Spread | null;
  /** `null`: for information. */
  readonly goal: Goal | null;
}

/** What one section of the benchmark found. */
export interface Measured {
  readonly figures: readonly Figure[];
  /** How it was measured, and what to keep in mind. */
  readonly notes: readonly string[];
}

export function atLeast(value: number, beyond: number | null = null): Goal {
  return { sign: "≥", value, beyond };
}

export function atMost(value: number, beyond: number | null = null): Goal {
  return { sign: "≤", value, beyond };
}

/** All measurements of one thing; `null` for what this machine cannot tell. */
type Values = readonly (number | null)[];

export function inSeconds(what: string, values: Values, goal: Goal | null = null): Figure {
  return { what, unit: "s", spread: toKnownSpread(values), goal };
}

export function inMegabytes(what: string, values: Values, goal: Goal | null = null): Figure {
  return { what, unit: "MB", spread: toKnownSpread(values), goal };
}

export function asRatio(what: string, values: Values, goal: Goal | null = null): Figure {
  return { what, unit: "×", spread: toKnownSpread(values), goal };
}

export function asRate(what: string, values: Values, goal: Goal | null = null): Figure {
  return { what, unit: "/s", spread: toKnownSpread(values), goal };
}

export function inPercent(what: string, values: Values, goal: Goal | null = null): Figure {
  return { what, unit: "%", spread: toKnownSpread(values), goal };
}

function toKnownSpread(values: Values): Spread | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? toSpread(known) : null;
}

export function isMet({ median }: Spread, { sign, value }: Goal): boolean {
  return sign === "≥" ? median >= value : median <= value;
}

/** Divides or subtracts round by round, since the two ways of a round ran on an equally busy machine. */
export function byRound(
  a: readonly number[],
  b: readonly number[],
  combine: (a: number, b: number) => number,
): readonly number[] {
  return a.map((value, round) => combine(value, b[round] ?? Number.NaN));
}
