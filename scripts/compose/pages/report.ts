import { formatCount } from "../../model/texts/format-count.ts";
import { formatDate } from "../../model/days/format-date.ts";
import { toPagePath } from "../../model/report/site-pages.ts";
import { describePage } from "../feeds/describe-state.ts";
import { explainFigures } from "../figures/explain-figures.ts";
import { explainTerms, findToldTerms } from "../figures/find-told-terms.ts";
import { linkTo, nameDownloads } from "../frame/links.ts";
import type { Edition, PublicEditions } from "../report/edition.ts";
import { composeFront } from "../report/front.ts";
import type { LinkView } from "../views/common.ts";
import type { FrontPaperView } from "../views/front.ts";
import type { PrintedPaper } from "../views/documents.ts";
import type { ReportPageView, SectionView } from "../views/report.ts";
import { toAsOfText } from "../words/days/as-of-text.ts";
import { nameDocument } from "../words/report-words.ts";
import { lowerFirst } from "../words/sentences.ts";
import { formatFileSize } from "../words/format-file-size.ts";
import type { PageContent, SiteContent } from "./page-content.ts";

type ReportPage = PageContent<ReportPageView>;

/** `index.html`: the newest report, with the printed documents. */
export function composeReportPage({ editions, printed }: SiteContent): readonly ReportPage[] {
  const [newest] = editions;
  const papers = findPapers(printed, lowerFirst(nameDocument(newest.briefing)));
  const downloads = [
    ...papers.map(linkPaper),
    { label: nameDownloads(newest.briefing.dataset), href: linkTo("data").href },
  ];
  return [
    toReportPage(
      newest,
      { id: "", title: newest.report.title, downloads, papers: papers.map(linkShortly) },
      editions,
    ),
  ];
}

/** `ky/<date>/index.html`: every period has its own address, the newest one too. */
export function composePeriodPages({ editions }: SiteContent): readonly ReportPage[] {
  return editions.map((edition) => {
    const { date, title } = edition.briefing.period;
    const about = { id: date, title: `${title} (${formatDate(date)})`, downloads: [], papers: [] };
    return toReportPage(edition, about, editions);
  });
}

interface About {
  readonly id: string;
  readonly title: string;
  readonly downloads: readonly LinkView[];
  /** The documents among them, under short names. */
  readonly papers: readonly FrontPaperView[];
}

function toReportPage(
  edition: Edition,
  { id, title, downloads, papers }: About,
  editions: PublicEditions,
): ReportPage {
  const { briefing, report } = edition;
  return {
    id,
    title,
    description: describePage(title, briefing),
    briefing,
    view: {
      ...report,
      supersededBy: linkNewer(edition, editions),
      front: composeFront(briefing, report, papers),
      figureRules: explainFigures(briefing),
      contents: withoutLoneEntry([
        ...composeContents(report.sections),
        ...linkDownloads(downloads),
      ]),
      glossary: explainTerms(findToldTerms(listTexts(edition), briefing.dataset.wording.glossary)),
      downloads,
      periods: editions.map(({ briefing: { period } }) => ({
        label: `Kỳ ${formatDate(period.date)}`,
        href: toPagePath("period", period.date),
        isCurrent: period === briefing.period,
      })),
    },
  };
}

function linkNewer(edition: Edition, [newest]: PublicEditions): LinkView | null {
  if (edition === newest) return null;
  return {
    label: `Đã có ${lowerFirst(nameDocument(newest.briefing))} mới hơn, ${lowerFirst(toAsOfText(newest.briefing))}`,
    href: toPagePath("report"),
  };
}

interface NamedPaper extends PrintedPaper {
  readonly name: string;
  /** Where a phone has room for little. */
  readonly shortName: string;
}

/** The printed documents, the shortest first. */
function findPapers(printed: readonly PrintedPaper[], document: string): readonly NamedPaper[] {
  return [
    { name: "Tóm tắt", shortName: "Tóm tắt", file: "site/pdf/tom-tat.pdf" },
    { name: `Bản in ${document}`, shortName: "Bản in", file: "site/pdf/bao-cao.pdf" },
  ].flatMap(({ file, ...names }) =>
    printed.filter(({ path }) => path === file).map((paper) => ({ ...paper, ...names })),
  );
}

/** `Bản in báo cáo (PDF, 6 trang A4, 275 KB)`. */
function linkPaper({ name, path, pageCount, byteCount }: NamedPaper): LinkView {
  const size = formatFileSize(byteCount);
  const label = `${name} (PDF, ${formatCount(pageCount)} trang A4, ${size})`;
  return { label, href: path.slice("site/".length) };
}

function linkShortly({ shortName, path, pageCount }: NamedPaper): FrontPaperView {
  const sizeText = `${formatCount(pageCount)} trang`;
  return { label: shortName, sizeText, href: path.slice("site/".length) };
}

/** Links to the sections. */
function composeContents(sections: readonly SectionView[]): readonly LinkView[] {
  return sections.map(({ title, anchor, ...section }) => ({
    label: "items" in section ? `${title} (${formatCount(section.items.length)})` : title,
    href: `#${anchor}`,
  }));
}

/** A list of one entry shows nobody a way. */
function withoutLoneEntry(contents: readonly LinkView[]): readonly LinkView[] {
  return contents.length === 1 ? [] : contents;
}

function linkDownloads(downloads: readonly LinkView[]): readonly LinkView[] {
  return downloads.length === 0 ? [] : [{ label: "Tải về", href: "#tai-ve" }];
}

/** The prose of the report, in which the page looks for terms. */
function listTexts({ report }: Edition): readonly string[] {
  const texts = report.sections.flatMap((section) => {
    if (section.kind === "prose") return [section.bodyHtml];
    return "items" in section
      ? section.items.flatMap((item) => [item.title, item.leadHtml, item.restHtml])
      : [];
  });
  return [report.openingHtml, report.closingHtml, ...texts];
}
