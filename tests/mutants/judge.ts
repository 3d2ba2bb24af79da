import { composeInternalPapers } from "../../scripts/compose/papers/internal.ts";
import { composePublicBriefings } from "../../scripts/compose/audience/briefings.ts";
import { compose } from "../../scripts/compose/compose.ts";
import { composePublicPapers } from "../../scripts/compose/papers/public.ts";
import { composeSamplePages } from "../samples/briefings.ts";
import { PRINTED_PAPERS } from "../samples/printed-papers.ts";
import { formatProblems, MOST_SHOWN } from "../../scripts/cli/problems/problem-list.ts";
import { evaluatePeriod } from "../../scripts/evaluate/evaluate-period.ts";
import {
  findContradictions,
  findMissingReport,
} from "../../scripts/evaluate/notices/find-contradictions.ts";
import { decodeLoosely, decodeText } from "../../scripts/load/decode-text.ts";
import type { SourceFile } from "../../scripts/load/source-file.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";
import type { Problem } from "../../scripts/model/problem.ts";
import { toSentence } from "../../scripts/validate/sentences/problems.ts";
import { validate } from "../../scripts/validate/validate.ts";

/** What became of one mutated file. */
export interface Verdict {
  readonly kind: "sound" | "refused";
  /** What the program should have said and did not say, or `null`. */
  readonly complaint: string | null;
}

/** Loads, validates and, when it is sound, evaluates and composes a root with one file replaced. */
export function judge(files: readonly SourceFile[], file: string, bytes: Uint8Array): Verdict {
  const decoded = decodeText(file, bytes);
  const others = files.filter((source) => source.file !== file);
  const text = decodeLoosely(bytes);
  const sources = [...others, { file, text }].sort((a, b) => (a.file < b.file ? -1 : 1));
  const { dataset, problems } =
    typeof decoded === "string" ? validate(sources) : validate(others, [decoded]);
  if (dataset === null) return { kind: "refused", complaint: findComplaint(problems, sources) };
  return { kind: "sound", complaint: findComplaint(composeAll(dataset), sources) };
}

/** Everything that a build makes of a dataset before rendering; gives the contradictions. */
function composeAll(dataset: Dataset): readonly Problem[] {
  const [now, ...earlier] = dataset.periods
    .map((period) => evaluatePeriod(dataset, period))
    .toReversed();
  if (now === undefined) throw new Error("a sound dataset has a period");
  const periods = [now, ...earlier] as const;
  const briefings = composePublicBriefings(dataset, periods);
  const composed = compose({ dataset, periods, briefings });
  composeSamplePages(composed, PRINTED_PAPERS);
  Array.from(composePublicPapers(composed.editions[0]));
  Array.from(composeInternalPapers(composed.internal, composed.evaluations));
  return [
    ...findMissingReport(now.period),
    ...periods.flatMap(({ period, evaluation }) => findContradictions(dataset, period, evaluation)),
  ];
}

function findComplaint(
  problems: readonly Problem[],
  sources: readonly SourceFile[],
): string | null {
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const shown = formatProblems(problems, sources);
  if (shown.length < Math.min(problems.length, MOST_SHOWN)) return "a problem is not shown";
  return (
    problems.map((problem) => findFault(problem, texts)).find((fault) => fault !== null) ?? null
  );
}

function findFault(problem: Problem, texts: ReadonlyMap<string, string>): string | null {
  const sentence = toSentence(problem);
  if (/undefined|\[object|NaN:|null»/.test(sentence.replaceAll(problem.found, "")))
    return `no sentence: ${sentence}`;
  const { file, line, column } = problem.place;
  const text = texts.get(file);
  if (text === undefined) return isNamedMissing(problem) ? null : `no such file: ${sentence}`;
  const lines = text.split("\n");
  const width = lines[line - 1]?.length;
  const isInside = width !== undefined && column >= 1 && column <= width + 1;
  return isInside ? null : `outside the text: ${sentence}`;
}

/** A problem about something that is missing points to the place where it should stand. */
function isNamedMissing({ code, place }: Problem): boolean {
  return place.file.endsWith("/") || code === "file-missing" || code === "unit-withdrawn";
}
