import process from "node:process";

/** Gives the same numbers from 0 to 1 for the same seed, so that a failure can be repeated (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `HAT_GIONG=123 npm run soak` repeats a run. */
export function readSeed(): number {
  return Number(process.env["HAT_GIONG"] ?? Date.now() % 1_000_000);
}
