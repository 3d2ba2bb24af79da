import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { isForEveryone } from "../../model/report/outline.ts";
import { NOTHING_DECLARED } from "../../model/prose/declared.ts";
import {
  isPublicOn,
  type Item,
  type Prose,
  type ReportProse,
  type Shortcoming,
  type Solution,
  type Statement,
} from "../../model/prose/report.ts";
import { clearFinding, clearOrder } from "./cleared.ts";

/** What the public may read of a report on a day. */
export function toPublicReport(report: ReportProse, asOf: CalendarDate): ReportProse {
  const isShown = (item: Item) => isPublicOn(item, asOf);
  const kept = new Set(report.solutions.filter(isShown).map(({ slug }) => slug));
  return {
    opening: toPublicProse(report.opening),
    closing: report.closing === null ? null : toPublicProse(report.closing),
    prose: new Map(
      [...keepPublic(report.prose)].map(([section, prose]) => [section, toPublicProse(prose)]),
    ),
    statements: new Map(
      [...keepPublic(report.statements)].map(([section, items]) => [
        section,
        items.filter(isShown).map(toPublicStatement),
      ]),
    ),
    shortcomings: report.shortcomings
      .filter(isShown)
      .map((item) => toPublicShortcoming(item, kept)),
    solutions: report.solutions.filter(isShown).map(toPublicSolution),
  };
}

function toPublicShortcoming(item: Shortcoming, keptSolutions: ReadonlySet<string>): Shortcoming {
  const { indicators, strands, blocks, status, resolved } = item;
  return {
    ...toPublicItem(item),
    indicators,
    strands,
    blocks,
    solutions: item.solutions.filter((solution) => keptSolutions.has(solution)),
    status,
    resolved,
    internal: clearFinding(item.internal),
  };
}

function toPublicSolution(item: Solution): Solution {
  return { ...toPublicItem(item), internal: clearOrder(item.internal) };
}

/** What its writer declared is for insiders: it tells who answers for it and why. */
export function toPublicProse({ markdown, place }: Prose): Prose {
  return { markdown, place, declared: NOTHING_DECLARED };
}

/** Only what belongs to sections for everyone, by section id. */
function keepPublic<T>(bySection: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...bySection].filter(([id]) => isForEveryone(id)));
}

function toPublicStatement(item: Statement): Statement {
  return { ...toPublicItem(item), indicators: item.indicators, internal: null };
}

/** What every item has; each of the rest is named where it is told, so that a new key stays internal. */
function toPublicItem({ slug, title, isPublic, prose }: Item): Item {
  return { slug, title, isPublic, publicFrom: null, prose: toPublicProse(prose) };
}
