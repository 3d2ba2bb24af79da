import { toFindingSentence, type Finding } from "../../guard/finding.ts";
import type { SourceFile } from "../../load/source-file.ts";
import type { Problem } from "../../model/problem.ts";
import { toToldProblems, type ToldProblem } from "./problem-list.ts";

/** What a run found, for other programs. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly notices: readonly Problem[];
  /** What the guard did not let through. */
  readonly stopped: readonly Finding[];
  readonly sources: readonly SourceFile[];
}

/** One JSON document: every problem and notice, none left out. */
export function toProblemsJson({ problems, notices, stopped, sources }: Findings): string {
  const document = {
    ok: problems.length === 0 && stopped.length === 0,
    problems: toToldProblems(problems, sources).map(toEntry),
    notices: toToldProblems(notices, sources).map(toEntry),
    stopped: stopped.map((finding) => ({ ...finding, sentence: toFindingSentence(finding) })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function toEntry({ problem, sentence, excerpt }: ToldProblem) {
  const { code, place, path, found, allowed, hint } = problem;
  return { code, ...place, path, sentence, found, allowed, hint, excerpt };
}
