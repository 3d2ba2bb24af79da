import type { Composed } from "../compose/compose.ts";
import {
  composeBooklet,
  hasBooklets,
  planPartBooklets,
  planBooklet,
  type BookletPlan,
} from "../compose/papers/booklet.ts";
import { composeInternalPapers } from "../compose/papers/internal.ts";
import { composePublicPapers } from "../compose/papers/public.ts";
import type { Paper } from "../compose/views/documents.ts";

/** A thicker booklet is no help to a reader, and with two thousand pages the browser fails (measured). */
export const MOST_BOOKLET_PAGES = 500;

/**
 * Every document of both audiences, as far as can be told before it is printed: a booklet of few units may still
 * become too thick. The booklet first: it takes longest, and the others are printed beside it.
 */
export function* eachPaper(composed: Composed): Generator<Paper> {
  const {
    editions: [newest],
    internal,
    evaluations,
    report,
  } = composed;
  const booklet = planBooklet(internal.briefing);
  const isBound = hasBooklets(internal.briefing);
  if (isBound && mayBeThin(booklet)) yield composeBooklet(booklet, internal.briefing, evaluations);
  yield* composePublicPapers(newest);
  yield report;
  yield* composeInternalPapers(internal, evaluations);
  if (isBound && !mayBeThin(booklet)) yield* eachPartBooklet(composed);
}

/** Booklets of parts, for the case that one of all units is too thick; none that is surely too thick itself. */
export function* eachPartBooklet({
  internal: { briefing },
  evaluations,
}: Composed): Generator<Paper> {
  for (const plan of planPartBooklets(briefing).filter(mayBeThin))
    yield composeBooklet(plan, briefing, evaluations);
}

/** The titles of the booklets that nobody gets, since even those of a part are too thick. */
export function listRefused(
  { internal: { briefing } }: Composed,
  tooThick: readonly string[],
): readonly string[] {
  if (!hasBooklets(briefing)) return [];
  const whole = planBooklet(briefing);
  if (mayBeThin(whole) && !tooThick.includes(whole.path)) return [];
  return planPartBooklets(briefing)
    .filter((plan) => !mayBeThin(plan) || tooThick.includes(plan.path))
    .map(({ title }) => title);
}

/** A unit takes at least a page. */
function mayBeThin({ units }: BookletPlan): boolean {
  return units.length < MOST_BOOKLET_PAGES;
}
