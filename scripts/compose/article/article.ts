import { formatDate } from "../../model/format-date.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { ChartView } from "../views/common.ts";
import { composeReport } from "../report/report.ts";
import { toIllustrativeText, listMarks, toDraftText } from "../words/marks.ts";
import type { ItemView, ShortcomingView } from "../views/report.ts";
import { lowerFirst } from "../words/sentences.ts";
import type {
  ArticleAddresses,
  ArticleItemView,
  ArticlePictureView,
  ArticleView,
} from "../views/article.ts";
import { toCleanHtml } from "./clean-html.ts";

/** The report of a period as an article, with the same words and figures as its page. */
export function composeArticle(briefing: Briefing, addresses: ArticleAddresses): ArticleView {
  const { issuer } = briefing.dataset;
  const report = composeReport(briefing, { supersededBy: null, downloads: [], periods: [] });
  const clean = (html: string) => toCleanHtml(html, addresses.toLink);
  const toItem = (item: ItemView): ArticleItemView => composeItem(item, clean);
  return {
    title: report.title,
    asOfText: report.asOfText,
    illustrativeText: toIllustrativeText(issuer),
    illustrativeNote: issuer.isIllustrative
      ? "Số liệu theo đơn vị được dựng để minh họa, không phải số liệu thật."
      : null,
    draftText: toDraftText(issuer),
    openingHtml: clean(report.openingHtml),
    achievements: report.achievements.map(toItem),
    situationHtml: clean(report.situationHtml),
    pictures: report.charts.map((chart) => composePicture(chart, briefing, addresses)),
    numbersUrl: addresses.toLink("index.html#so-lieu"),
    shortcomingsLead: report.shortcomingsLead,
    shortcomings: report.shortcomings.map((item) => composeShortcoming(item, toItem(item))),
    solutionsLead: report.solutionsLead,
    solutions: report.solutions.map(toItem),
    closingHtml: clean(report.closingHtml),
    issuerName: report.issuerName,
    sourceTexts: composeSource(report.sourceText, briefing),
  };
}

/** The pictures of an article, before anybody asks where they lie. */
export function composeArticlePictures(briefing: Briefing): readonly ArticlePictureView[] {
  return composeArticle(briefing, { toLink: () => null, toPicture: () => null }).pictures;
}

function composeItem(
  { ordinal, leadHtml, restHtml }: ItemView,
  clean: (html: string) => string,
): ArticleItemView {
  const parts = { leadHtml: clean(leadHtml), restHtml: clean(restHtml) };
  return { title: "", ordinal, ...parts, facts: [], remedies: [] };
}

function composeShortcoming(
  { title, status, solutions, remedies }: ShortcomingView,
  item: ArticleItemView,
): ArticleItemView {
  return {
    ...item,
    title,
    facts: [
      { label: "Tình trạng", value: lowerFirst(status.word) },
      ...(solutions.length === 0
        ? []
        : [{ label: "Giải pháp", value: solutions.map(({ label }) => label).join("; ") }]),
    ],
    remedies,
  };
}

function composePicture(
  chart: ChartView,
  { dataset: { issuer }, period }: Briefing,
  { toPicture }: ArticleAddresses,
): ArticlePictureView {
  const fileName = `${chart.id}.png`;
  const path = `bai-dang/${fileName}`;
  const asOfText = `số liệu chốt đến ngày ${formatDate(period.date)}`;
  const marks = listMarks(issuer);
  return {
    path,
    fileName,
    chart,
    altText: [`Biểu đồ ${lowerFirst(chart.title)}.`, chart.description, ...toSentences(marks)].join(
      " ",
    ),
    caption: [`${chart.title} (${asOfText})`, ...marks].join(". "),
    footText: [`${issuer.name}, ${asOfText}`, ...marks].join(" · "),
    src: toPicture(path),
  };
}

const toSentences = (marks: readonly string[]) => marks.map((mark) => `${mark}.`);

/** Where the figures come from, and whose words the report follows, as data cites them. */
function composeSource(figures: string, { dataset: { issuer } }: Briefing): readonly string[] {
  if (issuer.source === null) return [figures];
  const { title, author, portal } = issuer.source;
  return [figures, `Theo bài viết “${title}”, tác giả ${author}; ${portal}.`];
}
