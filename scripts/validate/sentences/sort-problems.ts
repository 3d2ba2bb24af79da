import { compareTexts } from "../../model/texts/compare-texts.ts";
import type { Problem } from "../../model/problem.ts";

/** By file, line and column, as a reader goes through the files. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    ({ place: a, code: codeA }, { place: b, code: codeB }) =>
      compareTexts(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareTexts(codeA, codeB),
  );
}
