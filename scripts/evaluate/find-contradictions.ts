import type { Dataset } from "../model/dataset.ts";
import type { Period } from "../model/period.ts";
import { findFolder, OUTLINE } from "../model/outline.ts";
import type { Shortcoming, Solution } from "../model/report-prose.ts";
import { formatDate } from "../model/format-date.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { Problem } from "../model/problem.ts";
import { findLooseItems } from "./find-loose-items.ts";
import { findUnitNotices } from "./find-unit-notices.ts";
import { findTypedClaims } from "./find-typed-claims.ts";

/** Where a shortcoming that is missing would stand. */
const SHORTCOMINGS = OUTLINE.filter(({ content }) => content.kind === "shortcomings")
  .map(findFolder)
  .join("");

/**
 * Where the words and the figures of a period disagree: a shortcoming that no unit bears any more,
 * a shortfall that no shortcoming names, a deadline that lies before the report date.
 */
export function findContradictions(
  dataset: Dataset,
  period: Period,
  evaluation: Evaluation,
): readonly Problem[] {
  const ofUnits = findUnitNotices(dataset, period);
  if (period.report === null) return ofUnits;
  const { shortcomings, solutions } = period.report;
  return [
    ...ofUnits,
    ...shortcomings.flatMap((item) => findEmptyClaim(item, evaluation)),
    ...shortcomings.flatMap((item) => findFalseResolution(item, { dataset, evaluation })),
    ...shortcomings
      .filter(({ status }) => status !== "resolved")
      .flatMap((item) => findLate(item, period)),
    ...solutions.flatMap((item) => findLate(item, period)),
    ...findLooseItems(period),
    ...findTypedClaims(dataset, period, evaluation),
    ...dataset.indicators.flatMap(({ id, name }) => {
      const count = evaluation.indicators.get(id)?.notMet.length ?? 0;
      if (count === 0 || shortcomings.some(({ indicators }) => indicators.includes(id))) return [];
      const place = { file: `content/${period.date}/${SHORTCOMINGS}/`, line: 1, column: 1 };
      return [problemAt(place, "shortfall-unclaimed", { found: name, allowed: String(count) })];
    }),
  ];
}

/** The period of the report needs words; an earlier one may have had none. */
export function findMissingReport({ date, report }: Period): readonly Problem[] {
  if (report !== null) return [];
  const place = { file: `content/${date}/`, line: 1, column: 1 };
  return [problemAt(place, "report-missing", { found: formatDate(date), allowed: null })];
}

/** "Đã khắc phục" above figures that say otherwise. */
function findFalseResolution(
  item: Shortcoming,
  { dataset, evaluation }: { readonly dataset: Dataset; readonly evaluation: Evaluation },
): readonly Problem[] {
  if (item.status !== "resolved") return [];
  const missed = dataset.indicators.find(
    ({ id }) =>
      item.indicators.includes(id) && (evaluation.indicators.get(id)?.notMet.length ?? 0) > 0,
  );
  if (missed === undefined) return [];
  const place = { ...item.prose.place, line: 1 };
  return [problemAt(place, "resolved-with-shortfall", { found: item.title, allowed: missed.name })];
}

function findEmptyClaim(item: Shortcoming, evaluation: Evaluation): readonly Problem[] {
  if (item.status === "resolved" || item.indicators.length === 0) return [];
  const isBorne = item.indicators.some(
    (id) => (evaluation.indicators.get(id)?.notMet.length ?? 0) > 0,
  );
  const place = { ...item.prose.place, line: 1 };
  return isBorne
    ? []
    : [problemAt(place, "claim-without-shortfall", { found: item.title, allowed: null })];
}

function findLate(
  item: Pick<Solution, "title" | "prose" | "internal">,
  period: Period,
): readonly Problem[] {
  const deadline = item.internal?.deadline;
  if (deadline === undefined || deadline >= period.date) return [];
  const place = { ...item.prose.place, line: 1 };
  return [
    problemAt(place, "deadline-passed", { found: item.title, allowed: formatDate(deadline) }),
  ];
}

function problemAt(
  place: Problem["place"],
  code: Problem["code"],
  about: { found: string; allowed: string | null },
): Problem {
  return { code, place, path: "", ...about, hint: null };
}
