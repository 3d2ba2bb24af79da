import type { Unit } from "../../model/period.ts";
import { composeArticlePage } from "../article/page.ts";
import type { Briefing } from "../audience/briefing.ts";
import { composeIndicators } from "./indicators.ts";
import { composeInstruments } from "./instruments.ts";
import { composeNotFoundPage } from "./not-found.ts";
import { composeReport } from "../report/report.ts";
import { composeReportPaper } from "../papers/report.ts";
import { composeSchedule } from "./schedule.ts";
import { composeSummaryPaper } from "../papers/summary.ts";
import { composeContact, composeShell } from "../frame/shell.ts";
import { composeUnitPage } from "../units/page.ts";
import { listPlaces } from "../units/neighbours.ts";
import { composeUnitsView } from "../units/view.ts";
import { describePage } from "../feeds/describe-state.ts";
import { formatDate } from "../../model/format-date.ts";
import { explainTerms } from "../figures/find-told-terms.ts";
import { formatFileSize } from "../words/format-file-size.ts";
import { formatCount } from "../../model/format-count.ts";
import { renderPageHtml } from "../figures/render-markdown.ts";
import { listByBlock } from "../units/list-units.ts";
import type { LinkView } from "../views/common.ts";
import type { ShellView } from "../views/pages.ts";
import type { Page, Paper } from "../views/documents.ts";
import { SECTIONS } from "../frame/sections.ts";

/** The newest public briefing first, then the earlier ones. */
export type PublicBriefings = readonly [Briefing, ...Briefing[]];

/** A document that has been printed, for whoever links to it. */
export interface PrintedPaper {
  /** From the output folder, such as `site/pdf/bao-cao.pdf`. */
  readonly path: string;
  readonly pageCount: number;
  readonly byteCount: number;
}

/** Every page of the site, from what the public may know; `printed`: the documents there are to link to. */
export function composePublicPages(
  briefings: PublicBriefings,
  printed: readonly PrintedPaper[],
): readonly Page[] {
  const [newest] = briefings;
  return [
    composeReportPage(newest, briefings, printed),
    ...briefings.map((briefing) => composePeriodPage(briefing, briefings)),
    toSectionPage("units", { template: "units", view: composeUnitsView(newest) }, newest),
    ...composeUnitPages(newest),
    toSectionPage(
      "indicators",
      { template: "indicators", view: composeIndicators(newest) },
      newest,
    ),
    toSectionPage("schedule", { template: "schedule", view: composeSchedule(newest) }, newest),
    toSectionPage(
      "instruments",
      { template: "instruments", view: composeInstruments(newest) },
      newest,
    ),
    ...composeProsePages(newest),
    composeArticlePage(newest),
    composeNotFoundPage(newest),
  ];
}

/** The public documents, from what the public may know. */
export function composePublicPapers(briefing: Briefing): readonly Paper[] {
  return [
    composeReportPaper("site/pdf/bao-cao.pdf", briefing, null),
    composeSummaryPaper("site/pdf/tom-tat.pdf", briefing, null),
  ];
}

const PAPERS = [
  { name: "Báo cáo", href: "pdf/bao-cao.pdf" },
  { name: "Tóm tắt", href: "pdf/tom-tat.pdf" },
] as const;

const DATA_LINK: LinkView = { label: "Số liệu (Excel, CSV, JSON)", href: SECTIONS.data.href };

/** `Báo cáo (PDF, 6 trang A4, 275 KB)`. */
function linkPapers(printed: readonly PrintedPaper[]): readonly LinkView[] {
  return PAPERS.flatMap(({ name, href }) => {
    const paper = printed.find(({ path }) => path === `site/${href}`);
    if (paper === undefined) return [];
    const { pageCount, byteCount } = paper;
    const size = formatFileSize(byteCount);
    return [{ label: `${name} (PDF, ${formatCount(pageCount)} trang A4, ${size})`, href }];
  });
}

function composeReportPage(
  newest: Briefing,
  briefings: PublicBriefings,
  printed: readonly PrintedPaper[],
): Page {
  const view = composeReport(newest, {
    supersededBy: null,
    downloads: [...linkPapers(printed), DATA_LINK],
    periods: linkPeriods(briefings, newest),
  });
  return {
    path: SECTIONS.report.href,
    shell: shellOf(SECTIONS.report.href, newest.period.title, newest),
    template: "report",
    view,
  };
}

function composePeriodPage(briefing: Briefing, briefings: PublicBriefings): Page {
  const path = `ky/${briefing.period.date}/index.html`;
  const [newest] = briefings;
  const view = composeReport(briefing, {
    supersededBy:
      briefing === newest
        ? null
        : {
            label: `Đã có báo cáo mới hơn, số liệu chốt đến ngày ${formatDate(newest.period.date)}`,
            href: "index.html",
          },
    downloads: [],
    periods: linkPeriods(briefings, briefing),
  });
  const title = `${briefing.period.title} (${formatDate(briefing.period.date)})`;
  return { path, shell: shellOf(path, title, briefing), template: "report", view };
}

function linkPeriods(
  briefings: PublicBriefings,
  current: Briefing,
): readonly (LinkView & { isCurrent: boolean })[] {
  return briefings.map((briefing) => ({
    label: `Kỳ ${formatDate(briefing.period.date)}`,
    href: `ky/${briefing.period.date}/index.html`,
    isCurrent: briefing === current,
  }));
}

/** A page under its name in the navigation. */
function toSectionPage<Drawn extends { readonly template: Page["template"] }>(
  section: keyof typeof SECTIONS,
  drawn: Drawn,
  briefing: Briefing,
) {
  const { href, label } = SECTIONS[section];
  return { path: href, shell: shellOf(href, label, briefing), ...drawn };
}

function composeUnitPages(briefing: Briefing): readonly Page[] {
  const { period, dataset } = briefing;
  const places = listByBlock(period.units, dataset.blocks).flatMap(listPlaces);
  return places.map((place): Page => {
    const path = `don-vi/${place.unit.id}/index.html`;
    return {
      path,
      shell: composeShell(
        { path, title: place.unit.name, description: describeUnit(place.unit, briefing) },
        briefing,
      ),
      template: "unit",
      view: composeUnitPage(place, briefing),
    };
  });
}

function composeProsePages(briefing: Briefing): readonly Page[] {
  const { issuer, pages, wording } = briefing.dataset;
  return pages.map(({ slug, title, prose }) => {
    const path = `${slug}/index.html`;
    return {
      path,
      shell: shellOf(path, title, briefing),
      template: "prose",
      view: {
        title,
        bodyHtml: renderPageHtml(prose, briefing),
        contact: composeContact(issuer),
        glossary: explainTerms(wording.glossary),
        source:
          issuer.source === null
            ? []
            : [
                { label: "Bài viết", value: issuer.source.title },
                { label: "Tác giả", value: issuer.source.author },
                { label: "Nguồn", value: issuer.source.portal },
              ],
      },
    };
  });
}

function shellOf(path: string, title: string, briefing: Briefing): ShellView {
  return composeShell({ path, title, description: describePage(title, briefing) }, briefing);
}

/** A unit's page says nothing of how far the others are. */
function describeUnit({ name }: Unit, { dataset, period }: Briefing): string {
  return `${name}. ${dataset.issuer.name}, số liệu chốt đến ngày ${formatDate(period.date)}.`;
}
