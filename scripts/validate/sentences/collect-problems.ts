import type { Problem, Report } from "../../model/problem.ts";

/** More in one file say nothing more: it is the wrong file, or was copied from elsewhere. */
const MOST_OF_FILE = 1000;

/** Problems as they come, with the names of files that are known not to be there as they should. */
export interface Collection {
  readonly problems: readonly Problem[];
  readonly report: Report;
  /** Nothing more is told of this file: why it cannot be read, or where it really is, has been said. */
  readonly silence: (file: string) => void;
}

/**
 * Collects problems, beginning with those of loading. A file that could not be read is not missing as
 * well, and one with a thousand problems has one more that says so.
 */
export function collectProblems(found: readonly Problem[]): Collection {
  const problems: Problem[] = [...found];
  const silent = new Set(found.map(({ place }) => place.file));
  const counts = new Map<string, number>();
  return {
    problems,
    silence: (file) => silent.add(file),
    report: (problem) => {
      const { file } = problem.place;
      const count = counts.get(file) ?? 0;
      if (silent.has(file) || count > MOST_OF_FILE) return;
      counts.set(file, count + 1);
      problems.push(count < MOST_OF_FILE ? problem : tooMany(problem));
    },
  };
}

function tooMany({ place }: Problem): Problem {
  const found = String(MOST_OF_FILE);
  return { code: "too-many-problems", place, path: "", found, allowed: null, hint: null };
}
