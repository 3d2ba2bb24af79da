import path from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The files that take longest, longest first. Vitest guesses by the size of a file, and many of these are short: they
 * run a loop, or start a program, for a minute.
 */
export const LONGEST: readonly string[] = [
  "tests/browser/axe.test.ts",
  // The first file builds the town; the second needs no town, so it does not wait.
  "tests/browser/injection.test.ts",
  "tests/browser/keyboard-and-zoom.test.ts",
  "tests/command/cli.test.ts",
  "tests/command/mutated-files.test.ts",
  "tests/roots/kept.test.ts",
  "tests/command/environment.test.ts",
  "tests/guard/nothing-late.test.ts",
  "tests/browser/component-pages.test.ts",
  "tests/roots/reproducible.test.ts",
  "tests/canary/canary.test.ts",
  "tests/command/killed-builds.test.ts",
  "tests/solver/solver.test.ts",
  "tests/bench/every-section.test.ts",
];

/**
 * Runs the longest files first, then the others of `tests/`. If one of them started last, one core would work and the
 * other would wait.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rankOf = ({ moduleId }: TestSpecification) =>
      toRank(path.relative(this.ctx.config.root, moduleId).split(path.sep).join("/"));
    return sorted.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

/** @param file from the project, with `/` between its folders */
export function toRank(file: string): number {
  const place = LONGEST.indexOf(file);
  if (place !== -1) return place;
  return LONGEST.length + Number(!file.startsWith("tests/"));
}
