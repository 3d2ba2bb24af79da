import { findCongressField } from "../../model/days/congress.ts";
import { tracksProgress } from "../../model/rules/indicator.ts";
import { SITE_PAGES, type PageKind } from "../../model/report/site-pages.ts";
import type { Edition } from "../report/edition.ts";
import type { LinkView } from "../views/common.ts";
import { hasSchedule } from "../units/schedule-state.ts";
import { nameDocument } from "../words/report-words.ts";
import { nameIndicatorsPage, nameSchedulePage } from "./links.ts";

const always = () => true;

/** Whether a page has something to say of the newest report. */
const HAS_CONTENT: Readonly<Record<PageKind, (newest: Edition) => boolean>> = {
  report: always,
  period: always,
  units: always,
  unit: always,
  indicators: ({ briefing: { dataset, period } }) =>
    dataset.indicators.length +
      dataset.levelIndicators.length +
      dataset.statistics.length +
      (period.level?.values.size ?? 0) >
    0,
  schedule: tellsSchedule,
  instruments: ({ briefing }) => briefing.dataset.instruments.length > 0,
  prose: always,
  article: always,
  notFound: always,
  data: always,
};

/** The kinds of page that the site has, in their order: one without content is not made, and nothing leads to it. */
export function listPageKinds(newest: Edition): readonly PageKind[] {
  // `as`: the type of Object.keys is only string[]
  return (Object.keys(SITE_PAGES) as PageKind[]).filter((kind) => HAS_CONTENT[kind](newest));
}

/** The links that every page has, in order. Pages of prose come after them. */
export function listNavigation(newest: Edition): readonly LinkView[] {
  return listPageKinds(newest).flatMap((kind) => {
    const { label, path } = SITE_PAGES[kind];
    if (label === null) return [];
    return [{ label: toOwnLabel(kind, newest) ?? label, href: path }];
  });
}

/** The name of a page that depends on what the report is and has; `null`: the customary one. */
function toOwnLabel(kind: PageKind, { briefing }: Edition): string | null {
  if (kind === "report") return nameDocument(briefing);
  if (kind === "indicators") return nameIndicatorsPage(briefing.dataset);
  return kind === "schedule" ? nameSchedulePage(briefing.dataset) : null;
}

function tellsSchedule(newest: Edition): boolean {
  return tracksProgress(newest.briefing.dataset) || tellsTimes(newest);
}

/** Whether data or a text says when congresses are held, or that they are put off. */
export function tellsTimes({ briefing: { dataset, period }, report }: Edition): boolean {
  return (
    hasSchedule(period) ||
    findCongressField(dataset.form, "done") !== undefined ||
    report.sections.some((section) => section.kind === "prose" && section.isAboutSchedule)
  );
}
