/** An exact share, such as 15 % as 15/100 or 1/3. Both parts are whole; the denominator is above 0. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** Below 0 when `a < b`, 0 when equal, above 0 when `a > b`; exact, before any rounding. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const left = BigInt(a.numerator) * BigInt(b.denominator);
  const right = BigInt(b.numerator) * BigInt(a.denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The least whole count out of `whole` that reaches `ratio`: 15 % of 15 is 3. */
export function leastCountFor(ratio: Ratio, whole: number): number {
  const scaled = ratio.numerator * whole;
  return (
    (scaled + (((-scaled % ratio.denominator) + ratio.denominator) % ratio.denominator)) /
    ratio.denominator
  );
}

/** The greatest whole count out of `whole` that does not exceed `ratio`: 50 % of 15 is 7. */
export function mostCountFor({ numerator, denominator }: Ratio, whole: number): number {
  return -leastCountFor({ numerator: -numerator, denominator }, whole);
}
