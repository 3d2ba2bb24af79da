import { toPagePath, type PageKind } from "../model/report/site-pages.ts";
import { composeArticlePage } from "./article/page.ts";
import { composeDataPage } from "./downloads/data-page.ts";
import { listNavigation, listPageKinds } from "./frame/navigation.ts";
import { composeShell } from "./frame/shell.ts";
import { composeUnitPages } from "./units/page.ts";
import { composeUnitsPage } from "./units/view.ts";
import { composeIndicatorsPage } from "./pages/indicators.ts";
import { composeInstrumentsPage } from "./pages/instruments.ts";
import { composeNotFoundPage } from "./pages/not-found.ts";
import type { PageContent, SiteContent } from "./pages/page-content.ts";
import { composeProsePages } from "./pages/prose.ts";
import { composePeriodPages, composeReportPage } from "./pages/report.ts";
import { composeSchedulePage } from "./pages/schedule.ts";

/** The composer of each kind of page, and the template of `templates/pages/` that draws it. */
const ROWS = {
  report: row("report", composeReportPage),
  period: row("report", composePeriodPages),
  units: row("units", composeUnitsPage),
  unit: row("unit", composeUnitPages),
  indicators: row("indicators", composeIndicatorsPage),
  schedule: row("schedule", composeSchedulePage),
  instruments: row("instruments", composeInstrumentsPage),
  prose: row("prose", composeProsePages),
  article: row("article", composeArticlePage),
  notFound: row("not-found", composeNotFoundPage),
  data: row("data", composeDataPage),
} satisfies Readonly<Record<PageKind, object>>;

/** A page of the site: its view and the template that draws it. */
export type Page = ReturnType<(typeof ROWS)[PageKind]["compose"]>[number];

/** The templates that a build needs; it checks them before it begins. */
export const PAGE_TEMPLATES: readonly string[] = [
  ...new Set(Object.values(ROWS).map(({ template }) => template)),
];

/** Every page of the site, from what the public may know. */
export function composePages(site: SiteContent): readonly Page[] {
  return listPageKinds(site.editions[0]).flatMap((kind): readonly Page[] =>
    ROWS[kind].compose(kind, site),
  );
}

function row<Template extends string, View>(
  template: Template,
  composeContents: (site: SiteContent) => readonly PageContent<View>[],
) {
  return {
    template,
    compose: (kind: PageKind, site: SiteContent) =>
      composeContents(site).map(({ id, title, description, briefing, view }) => ({
        /** From the root of `site/`, such as `don-vi/dang-bo-phuong-2/index.html`. */
        path: toPagePath(kind, id),
        shell: composeShell(
          { kind, id, title, description },
          briefing,
          listNavigation(site.editions[0]),
        ),
        template,
        view,
      })),
  };
}
