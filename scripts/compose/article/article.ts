import type { Briefing } from "../audience/briefing.ts";
import type { ChartView, FactView, LineFactView } from "../views/common.ts";
import { toPagePath } from "../../model/report/site-pages.ts";
import type { Edition } from "../report/edition.ts";
import { toIllustrativeText, listMarks, toDraftText } from "../../model/report/marks.ts";
import type { ItemView, SectionView, ShortcomingView } from "../views/report.ts";
import { lowerFirst } from "../words/sentences.ts";
import { escapeMarkup } from "../../model/texts/escape-markup.ts";
import type {
  ArticleAddresses,
  ArticleItemView,
  ArticlePictureView,
  ArticleSectionBody,
  ArticleView,
} from "../views/article.ts";
import { noteIllustration } from "../words/illustration-text.ts";
import { toAsOfText } from "../words/days/as-of-text.ts";
import { toCleanHtml } from "./clean-html.ts";

/** The report of a period as an article, with the words and figures of its page. */
export function composeArticle(
  { briefing, report }: Edition,
  addresses: ArticleAddresses,
): ArticleView {
  const { issuer, form } = briefing.dataset;
  const clean = (html: string) => toCleanHtml(html, addresses.toLink);
  return {
    title: report.title,
    asOfText: report.asOfText,
    illustrativeText: toIllustrativeText(issuer),
    illustrativeNote: issuer.isIllustrative ? noteIllustration(form, "article") : null,
    draftText: toDraftText(issuer),
    openingHtml: clean(report.openingHtml),
    sections: report.sections.map((section) => ({
      title: section.title,
      leadText: section.leadText,
      ...composeBody(section, briefing, { ...addresses, clean }),
    })),
    closingHtml: clean(report.closingHtml),
    issuerName: report.issuerName,
    sourceTexts: composeSource(report.sourceText, briefing),
  };
}

/** The pictures of an article, before their addresses are known. */
export function composeArticlePictures(edition: Edition): readonly ArticlePictureView[] {
  return listPictures(composeArticle(edition, { toLink: () => null, toPicture: () => null }));
}

/** The pictures of an article, in its order. */
export function listPictures({ sections }: ArticleView): readonly ArticlePictureView[] {
  return sections.flatMap(({ pictures }) => pictures);
}

interface Writing extends ArticleAddresses {
  readonly clean: (html: string) => string;
}

function composeBody(
  section: SectionView,
  briefing: Briefing,
  writing: Writing,
): ArticleSectionBody {
  const { clean } = writing;
  switch (section.kind) {
    case "prose":
      return { ...NOTHING, bodyHtml: clean(section.bodyHtml) };
    case "figures":
      return {
        ...NOTHING,
        bodyHtml: section.texts.map((text) => `<p>${escapeMarkup(text)}</p>`).join(""),
        pictures: section.charts.map((chart) => composePicture(chart, briefing, writing)),
        numbersUrl:
          section.charts.length === 0
            ? null
            : writing.toLink(`${toPagePath("report")}#${section.anchor}`),
      };
    case "shortcomings":
      return {
        ...NOTHING,
        items: section.items.map((item) => composeShortcoming(item, composeItem(item, clean))),
      };
    case "solutions":
      return {
        ...NOTHING,
        items: section.items.map((item) => ({
          ...composeItem(item, clean),
          facts: toLines(item.task),
        })),
      };
    case "statements":
      return { ...NOTHING, items: section.items.map((item) => composeItem(item, clean)) };
  }
}

const NOTHING: ArticleSectionBody = { bodyHtml: "", pictures: [], numbersUrl: null, items: [] };

function composeItem(
  { ordinal, leadHtml, restHtml }: ItemView,
  clean: (html: string) => string,
): ArticleItemView {
  const parts = { leadHtml: clean(leadHtml), restHtml: clean(restHtml) };
  return { title: "", ordinal, ...parts, facts: [], remedies: [] };
}

function composeShortcoming(
  { title, status, solutions, remedies, handling, task }: ShortcomingView,
  item: ArticleItemView,
): ArticleItemView {
  return {
    ...item,
    title,
    facts: [
      ...handling,
      { label: "Tình trạng", value: lowerFirst(status.word) },
      ...toLines(task),
      ...(solutions.length === 0
        ? []
        : [{ label: "Giải pháp", value: solutions.map(({ label }) => label).join("; ") }]),
    ],
    remedies,
  };
}

/** Each on a line of its own. */
function toLines(facts: readonly LineFactView[]): readonly FactView[] {
  return facts.map(({ opening, value }) => ({ label: opening, value }));
}

function composePicture(
  chart: ChartView,
  briefing: Briefing,
  { toPicture }: ArticleAddresses,
): ArticlePictureView {
  const { issuer } = briefing.dataset;
  const fileName = `${chart.id}.png`;
  const path = `bai-dang/${fileName}`;
  const asOfText = lowerFirst(toAsOfText(briefing));
  const marks = listMarks(issuer);
  return {
    path,
    fileName,
    chart,
    altText: [`Biểu đồ: ${lowerFirst(chart.title)}.`, chart.altText, ...toSentences(marks)].join(
      " ",
    ),
    // Whose figures they are, as of when and how marked stands in the picture, where it stays when it is copied.
    caption: chart.title,
    footText: [`${issuer.name}, ${asOfText}`, ...marks].join(" · "),
    src: toPicture(path),
  };
}

const toSentences = (marks: readonly string[]) => marks.map((mark) => `${mark}.`);

/** The source of the figures, and the article whose words the report follows, as data cites it. */
function composeSource(figures: string, { dataset: { issuer } }: Briefing): readonly string[] {
  if (issuer.source === null) return [figures];
  const { title, author, portal } = issuer.source;
  return [figures, `Theo bài viết “${title}”, tác giả ${author}; ${portal}.`];
}
