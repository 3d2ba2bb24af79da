import type { Dataset } from "../../model/dataset.ts";
import type { Period } from "../../model/report/period.ts";
import { problemAt, startOf, type Problem } from "../../model/problem.ts";
import { ILLUSTRATIVE_MARK } from "../../model/report/marks.ts";
import { formatMoment } from "../../model/days/moment.ts";
import type { Shortcoming, Solution } from "../../model/prose/report.ts";

/**
 * Items of which the solution, the owner or the deadline is not known; solutions that no shortcoming names; public
 * shortcomings that name internal solutions alone, so that the site would show what is wrong and no answer; solutions
 * due too late.
 */
export function findLooseItems({ report, date }: Period): readonly Problem[] {
  if (report === null) return [];
  const { shortcomings, solutions } = report;
  const used = new Set(shortcomings.flatMap((item) => item.solutions));
  const isShown = new Set(solutions.filter(({ isPublic }) => isPublic).map(({ slug }) => slug));
  return [
    ...[...shortcomings.filter(({ status }) => status !== "resolved"), ...solutions].flatMap(
      findUnassigned,
    ),
    ...shortcomings
      .filter((item) => item.isPublic && item.status !== "resolved" && item.solutions.length > 0)
      .filter((item) => !item.solutions.some((slug) => isShown.has(slug)))
      .map((item) => toNotice("solution-hidden", item)),
    ...solutions
      .filter(({ slug }) => !used.has(slug))
      .map((item) => toNotice("solution-unused", item)),
    ...shortcomings
      // Another notice tells of overdue shortcomings.
      .filter(({ internal }) => (internal?.deadline?.last ?? date) >= date)
      .flatMap((item) => findLateSolutions(item, solutions)),
  ];
}

/** What nobody has decided of an item yet, or what its file does not tell. */
function findUnassigned(item: Shortcoming | Solution): readonly Problem[] {
  const unknown = [
    ...("solutions" in item && item.solutions.length === 0 ? ["giải pháp"] : []),
    ...(item.internal?.owner === null ? ["cơ quan chủ trì"] : []),
    ...(item.internal?.deadline === null ? ["thời hạn"] : []),
  ];
  if (unknown.length === 0) return [];
  return [{ ...toNotice("item-unassigned", item), allowed: unknown.join(", ") }];
}

/** Solutions with a later deadline than their shortcoming. */
function findLateSolutions(item: Shortcoming, solutions: readonly Solution[]): readonly Problem[] {
  const due = item.internal?.deadline ?? null;
  if (due === null || item.status === "resolved") return [];
  return solutions
    .filter(
      ({ slug, internal }) =>
        item.solutions.includes(slug) && (internal?.deadline ?? due).last > due.last,
    )
    .map(({ title, internal }) => ({
      ...toNotice("solution-late", item),
      allowed: `«${title}» (${formatMoment(internal?.deadline ?? due)}, sau ${formatMoment(due)})`,
    }));
}

/** Pages that still call the figures illustrative, when the data calls them real. */
export function findIllustrativeLeft({ issuer, pages }: Dataset): readonly Problem[] {
  if (issuer.isIllustrative) return [];
  const mark = ILLUSTRATIVE_MARK.toLowerCase();
  return pages
    .filter(({ prose }) => prose.markdown.toLowerCase().includes(mark))
    .map((page) => toNotice("illustrative-left", page));
}

function toNotice(code: Problem["code"], item: Pick<Solution, "title" | "prose">): Problem {
  return problemAt(startOf(item.prose.place.file), code, { found: item.title });
}
