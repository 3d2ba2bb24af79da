/** Word counts lengths in twentieths of a point and type in half points. */
export function ptToTwips(pt: number): number {
  return Math.round(pt * 20);
}

export function mmToTwips(mm: number): number {
  return Math.round((mm / 25.4) * 1440);
}

export function toHalfPoints(pt: number): number {
  return Math.round(pt * 2);
}

/** A line of exactly this height, whatever stands in it. */
export function exactLine(pt: number) {
  return { line: ptToTwips(pt), lineRule: "exact" } as const;
}

/** A line at least this high: a larger sign in a cell is not cut. */
export function lineAtLeast(pt: number) {
  return { line: ptToTwips(pt), lineRule: "atLeast" } as const;
}
