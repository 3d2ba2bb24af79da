import type { SourceFile } from "../../load/source-file.ts";
import type { Problem } from "../../model/problem.ts";
import { toSentence } from "../../validate/sentences/problems.ts";
import { sortProblems } from "../../validate/sentences/sort-problems.ts";
import { findExcerpt, type Excerpt } from "./excerpt.ts";

/** Nobody reads more than this at once, so we only count the rest. */
export const MOST_SHOWN = 200;

/** A problem with what the command line says of it. */
export interface ToldProblem {
  readonly problem: Problem;
  readonly sentence: string;
  readonly excerpt: Excerpt | null;
}

/** Sorted by file and line, each with its sentence and the line in question. */
export function toToldProblems(
  problems: readonly Problem[],
  sources: readonly SourceFile[],
): readonly ToldProblem[] {
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const split = new Map<string, readonly string[]>();
  const linesOf = (file: string) => {
    const lines = split.get(file) ?? texts.get(file)?.split("\n") ?? [];
    split.set(file, lines);
    return lines;
  };
  return sortProblems(problems).map((problem) => ({
    problem,
    sentence: toSentence(problem),
    excerpt: isOfWholeFile(problem)
      ? null
      : (findExcerpt(linesOf(problem.place.file), problem.place) ?? null),
  }));
}

/** A fault of the whole file cannot be seen in its first line. */
function isOfWholeFile({ code, path, place }: Problem): boolean {
  const isOfFile =
    /^(?:file-(?:missing|unreadable|too-large|utf16|binary|empty|unknown|name)|unit-withdrawn)$/;
  const isAtStart = place.line === 1 && place.column === 1;
  return isAtStart && (isOfFile.test(code) || (path === "" && code === "duplicate-id"));
}

/** The list as a terminal shows it: the sentence, the line below it, a caret under the place. */
export function formatProblems(
  problems: readonly Problem[],
  sources: readonly SourceFile[],
): readonly string[] {
  const sorted = sortProblems(problems);
  const shown = toToldProblems(sorted.slice(0, MOST_SHOWN), sources);
  const hidden = sorted.length - shown.length;
  const rest = hidden > 0 ? [`… và ${hidden} lỗi nữa.`] : [];
  return [...shown.flatMap(formatProblem), ...rest];
}

function formatProblem({ problem, sentence, excerpt }: ToldProblem): readonly string[] {
  if (excerpt === null) return [sentence];
  const number = String(problem.place.line).padStart(6);
  const margin = " ".repeat(number.length);
  return [sentence, `${number} | ${excerpt.line}`, `${margin} | ${excerpt.caret}`];
}
