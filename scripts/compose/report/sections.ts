import { OUTLINE, toOutline, type Section } from "../../model/report/outline.ts";
import type { ReportProse } from "../../model/prose/report.ts";
import type { Briefing } from "../audience/briefing.ts";
import { composeShareChart, tellFewShares } from "../charts/shares.ts";
import { splitChart } from "../charts/split-chart.ts";
import { tellChart } from "../charts/findings.ts";
import { composeIndicatorChart } from "../charts/indicators.ts";
import { composeProgressChart } from "../charts/progress.ts";
import { renderProseHtml } from "../figures/render-markdown.ts";
import type { ChartView } from "../views/common.ts";
import type { ChapterView, SectionBody, SectionView } from "../views/report.ts";
import { toReportWords } from "../words/report-words.ts";
import {
  composeShortcomings,
  composeSolutions,
  composeStatements,
  type FindingNumbering,
  type ItemNumbering,
} from "./items.ts";

/** The sections that have content for the audience, in the order of the period's outline, else the issuer's. */
export function composeSections(report: ReportProse, briefing: Briefing): readonly SectionView[] {
  const own = briefing.period.outline ?? briefing.dataset.issuer.outline;
  const outline = toOutline(own).filter(
    ({ audience }) => audience === "everyone" || briefing.audience === "internal",
  );
  const numbering = toFindingNumbering(outline);
  const told = outline
    .map((section) => ({ section, body: composeBody(section, { report, numbering }, briefing) }))
    .filter(({ body }) => hasContent(body));
  // A part of a chapter without content of its own is no part of it: nothing follows «Kết quả đạt được».
  const chapters = toChapters(told.map(({ section }) => section));
  const { subject, foundThrough } = toReportWords(briefing);
  const issuerName = briefing.dataset.issuer.name;
  const sections: SectionView[] = [];
  let isAfterResults = false;
  for (const [index, { section, body }] of told.entries()) {
    const count = "items" in body ? body.items.length : 0;
    sections.push({
      anchor: section.anchor,
      title: section.title,
      chapter: chapters[index] ?? toChapter(section),
      partTitle: section.partTitle,
      leadText:
        section.toLead?.({ subject, foundThrough, issuerName, count, isAfterResults }) ?? "",
      ...body,
    });
    if ("tells" in section.content && section.content.tells === "met") isAfterResults = true;
  }
  return sections;
}

/** The chapter of the paper for each section: its own, or the chapter before when it is a part of that one. */
function toChapters(outline: readonly Section[]): readonly ChapterView[] {
  const chapters: ChapterView[] = [];
  for (const section of outline) {
    const before = chapters.at(-1);
    const isPart = before !== undefined && before.id === section.partOf;
    chapters.push(isPart ? before : toChapter(section));
  }
  return chapters;
}

/** A part of another chapter takes its part title when it stands as a chapter of its own. */
function toChapter({ id, title, partTitle, partOf }: Section): ChapterView {
  return { id, title: (partOf === null ? title : partTitle).toLocaleUpperCase("vi") };
}

function composeBody(
  { id, anchor, title, content, isAboutSchedule }: Section,
  { report, numbering }: { readonly report: ReportProse; readonly numbering: FindingNumbering },
  briefing: Briefing,
): SectionBody {
  const { kind } = content;
  switch (kind) {
    case "prose":
      return {
        kind,
        bodyHtml: renderProseHtml(report.prose.get(id) ?? null, briefing),
        isAboutSchedule,
      };
    case "statements": {
      const own = { anchor, title, numbering: content.numbering };
      return { kind, items: composeStatements(report.statements.get(id) ?? [], own, briefing) };
    }
    case "shortcomings":
      return { kind, items: composeShortcomings(report, numbering, briefing) };
    case "solutions":
      return { kind, items: composeSolutions(report, numbering, briefing) };
    case "figures": {
      const charts = listCharts(briefing);
      return {
        kind,
        charts: charts
          .filter(({ isComparing }) => isComparing)
          .flatMap((chart) => splitChart(chart, "paper")),
        texts: [
          ...charts.filter(({ isComparing }) => !isComparing).map(tellChart),
          tellFewShares(briefing),
        ].filter((text) => text !== ""),
      };
    }
  }
}

function listCharts(briefing: Briefing): readonly ChartView[] {
  return [
    composeProgressChart(briefing),
    composeIndicatorChart(briefing, "missed"),
    composeShareChart(briefing),
  ].filter((chart) => chart !== null);
}

function toFindingNumbering(outline: readonly Section[]): FindingNumbering {
  const numberingOf = (kind: keyof FindingNumbering): ItemNumbering => {
    // Only the outline of a report without figures may lack them (`isNeeded`), and then there are none.
    const found = [...outline, ...OUTLINE].find(({ content }) => content.kind === kind);
    if (found === undefined || !("numbering" in found.content))
      throw new TypeError(`no section of ${kind}`);
    return { anchor: found.anchor, title: found.title, numbering: found.content.numbering };
  };
  return { shortcomings: numberingOf("shortcomings"), solutions: numberingOf("solutions") };
}

function hasContent(section: SectionBody): boolean {
  switch (section.kind) {
    case "prose":
      return section.bodyHtml !== "";
    case "figures":
      return section.charts.length + section.texts.length > 0;
    case "statements":
    case "shortcomings":
    case "solutions":
      return section.items.length > 0;
  }
}

/** The shortcomings, wherever the outline puts them. */
export function listShortcomings(sections: readonly SectionView[]) {
  return sections.flatMap((section) => (section.kind === "shortcomings" ? section.items : []));
}

/** The solutions, wherever the outline puts them. */
export function listSolutions(sections: readonly SectionView[]) {
  return sections.flatMap((section) => (section.kind === "solutions" ? section.items : []));
}
