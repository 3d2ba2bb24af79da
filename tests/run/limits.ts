/**
 * The limits of one test, in milliseconds. Each is many times what its slowest test takes, so that a busy machine does
 * not fail it.
 */
export const LIMITS = {
  /** It computes and touches at most a few files. */
  pure: 30_000,
  /** It prints in a browser. */
  browser: 120_000,
  /** It builds a whole root, or waits until another test file has built the town. */
  build: 900_000,
} as const;

/** The kind of work by folder, from the project; the first folder that fits counts. */
export const KINDS: readonly (readonly [folder: string, kind: keyof typeof LIMITS])[] = [
  ["tests/", "build"],
  ["scripts/print/", "browser"],
  ["scripts/produce/", "browser"],
];

/** @param file from the project, with `/` between its folders */
export function findLimit(file: string): number {
  const [, kind] = KINDS.find(([folder]) => file.startsWith(folder)) ?? ["", "pure" as const];
  return LIMITS[kind];
}
