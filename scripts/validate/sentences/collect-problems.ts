import { problemAt, type Problem, type Report } from "../../model/problem.ts";

/** A file with more problems is the wrong file, or was copied from elsewhere. */
const MOST_OF_FILE = 1000;

/** Problems in the order in which they are found. */
export interface Collection {
  readonly problems: readonly Problem[];
  readonly report: Report;
  /** Ends the reports on a file: it cannot be read, or has a wrong name, which has been reported. */
  readonly silence: (file: string) => void;
}

/**
 * Collects problems after `found`, those of loading. A file that could not be read is not reported as missing too; after
 * a thousand problems of one file, one more says that there are others.
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
      problems.push(
        count < MOST_OF_FILE
          ? problem
          : problemAt(problem.place, "too-many-problems", { found: String(MOST_OF_FILE) }),
      );
    },
  };
}
