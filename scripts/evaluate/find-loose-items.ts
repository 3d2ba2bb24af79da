import type { Period } from "../model/period.ts";
import type { Problem } from "../model/problem.ts";
import type { Solution } from "../model/report-prose.ts";

/**
 * Solutions that no shortcoming leans on, and public shortcomings that lean on internal solutions
 * alone: a reader of the site would find what is wrong and nothing that answers it. That a
 * shortcoming names a solution, and both an owner and a deadline, their files cannot leave out.
 */
export function findLooseItems({ report }: Period): readonly Problem[] {
  if (report === null) return [];
  const { shortcomings, solutions } = report;
  const used = new Set(shortcomings.flatMap((item) => item.solutions));
  const isShown = new Set(solutions.filter(({ isPublic }) => isPublic).map(({ slug }) => slug));
  return [
    ...shortcomings
      .filter((item) => item.isPublic && item.status !== "resolved")
      .filter((item) => !item.solutions.some((slug) => isShown.has(slug)))
      .map((item) => toNotice("solution-hidden", item)),
    ...solutions
      .filter(({ slug }) => !used.has(slug))
      .map((item) => toNotice("solution-unused", item)),
  ];
}

function toNotice(code: Problem["code"], item: Pick<Solution, "title" | "prose">): Problem {
  const place = { ...item.prose.place, line: 1, column: 1 };
  return { code, place, path: "", found: item.title, allowed: null, hint: null };
}
