import type { Dataset } from "../../model/dataset.ts";
import type { Period } from "../../model/report/period.ts";
import { findFolder, OUTLINE } from "../../model/report/outline.ts";
import type { Shortcoming, Solution } from "../../model/prose/report.ts";
import { formatDate } from "../../model/days/format-date.ts";
import { formatMoment } from "../../model/days/moment.ts";
import type { Evaluation, IndicatorRollup, Verdict } from "../../model/judgement/evaluation.ts";
import { problemAt, startOf, type Problem } from "../../model/problem.ts";
import { findLevelNotices } from "./find-level-notices.ts";
import { findLooseItems } from "./find-loose-items.ts";
import { findUnitNotices } from "./find-unit-notices.ts";
import { findTypedClaims } from "./find-typed-claims.ts";

/** Where a shortcoming that is missing would stand. */
const SHORTCOMINGS = OUTLINE.filter(({ content }) => content.kind === "shortcomings")
  .map(findFolder)
  .join("");

/**
 * Contradictions between the words and the figures of a period: a shortcoming without a unit that misses, a shortfall
 * that no shortcoming names, a deadline before the cut-off date.
 */
export function findContradictions(
  dataset: Dataset,
  period: Period,
  evaluation: Evaluation,
): readonly Problem[] {
  const ofFigures = [
    ...findUnitNotices(dataset, period),
    ...findLevelNotices(dataset, period, evaluation),
  ];
  if (period.report === null) return ofFigures;
  const { shortcomings, solutions } = period.report;
  return [
    ...ofFigures,
    ...shortcomings.flatMap((item) => findEmptyClaim(item, evaluation)),
    ...shortcomings.flatMap((item) => findFalseResolution(item, { dataset, evaluation })),
    ...shortcomings
      .filter(({ status }) => status !== "resolved")
      .flatMap((item) => findLate(item, period)),
    ...solutions.flatMap((item) => findLate(item, period)),
    ...findLooseItems(period),
    ...findTypedClaims(dataset, period, evaluation),
    ...[...dataset.indicators, ...dataset.levelIndicators].flatMap(({ id, name }) => {
      const count = countMissing(id, evaluation);
      if (count === 0 || shortcomings.some(({ indicators }) => indicators.includes(id))) return [];
      const place = startOf(`content/${period.date}/${SHORTCOMINGS}/`);
      const allowed = evaluation.level.has(id) ? null : String(count);
      return [problemAt(place, "shortfall-unclaimed", { found: name, allowed })];
    }),
  ];
}

/** Tells that nobody has written the report of a period. */
export function findMissingReport({ date, report }: Period): readonly Problem[] {
  if (report !== null) return [];
  const place = startOf(`content/${date}/`);
  return [problemAt(place, "report-missing", { found: formatDate(date) })];
}

/** A shortcoming says "đã khắc phục", but a unit still has something to do for one of its indicators. */
function findFalseResolution(
  item: Shortcoming,
  { dataset, evaluation }: { readonly dataset: Dataset; readonly evaluation: Evaluation },
): readonly Problem[] {
  if (item.status !== "resolved") return [];
  const missed = [...dataset.indicators, ...dataset.levelIndicators].find(
    ({ id }) => item.indicators.includes(id) && countOpen(id, evaluation) > 0,
  );
  if (missed === undefined) return [];
  const place = { ...item.prose.place, line: 1 };
  return [problemAt(place, "resolved-with-shortfall", { found: item.title, allowed: missed.name })];
}

function findEmptyClaim(item: Shortcoming, evaluation: Evaluation): readonly Problem[] {
  if (item.status === "resolved" || item.indicators.length === 0) return [];
  const rollups = item.indicators.flatMap((id) => findOutcome(id, evaluation) ?? []);
  if (rollups.some(({ notMet }) => notMet.length > 0)) return [];
  const place = { ...item.prose.place, line: 1 };
  if (rollups.some(({ notDue }) => notDue.length > 0))
    return [problemAt(place, "claim-not-due", { found: item.title })];
  const silent = new Set(rollups.flatMap(({ noData }) => noData));
  // Nobody may call a shortcoming mended only because nobody has sent figures.
  if (silent.size > 0 && rollups.every(({ met }) => met.length === 0))
    return [problemAt(place, "claim-unknown", { found: item.title })];
  const units = [...silent].filter((id) => !evaluation.level.has(id)).length;
  const allowed = units === 0 ? null : String(units);
  return [problemAt(place, "claim-without-shortfall", { found: item.title, allowed })];
}

function countMissing(indicator: string, evaluation: Evaluation): number {
  return findOutcome(indicator, evaluation)?.notMet.length ?? 0;
}

/** Without those that have done it since, after the day until which it was due. */
function countOpen(indicator: string, evaluation: Evaluation): number {
  return (
    countMissing(indicator, evaluation) - (findOutcome(indicator, evaluation)?.doneLate.length ?? 0)
  );
}

/** Who meets an indicator and who does not; of the issuer's own figures, the issuer alone. */
function findOutcome(
  id: string,
  { indicators, level }: Evaluation,
): Pick<IndicatorRollup, "met" | "notMet" | "doneLate" | "notDue" | "noData"> | undefined {
  const own = level.get(id);
  if (own === undefined) return indicators.get(id);
  const having = (...verdicts: readonly Verdict[]) => (verdicts.includes(own.verdict) ? [id] : []);
  return {
    met: having("met", "exceeded"),
    notMet: having("notMet"),
    doneLate: own.isDone ? having("notMet") : [],
    notDue: having("notDue"),
    noData: having("noData"),
  };
}

function findLate(item: Shortcoming | Solution, period: Period): readonly Problem[] {
  const deadline = item.internal?.deadline ?? null;
  if (deadline === null || deadline.last >= period.date) return [];
  const place = { ...item.prose.place, line: 1 };
  return [
    problemAt(place, "deadline-passed", { found: item.title, allowed: formatMoment(deadline) }),
  ];
}
