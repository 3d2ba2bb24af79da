import type { ChartView, FactView } from "./common.ts";

/**
 * The report as an article for the portal's editor. Fields ending in `Html` hold only paragraphs, lists, tables,
 * strong, em and links, without classes. Every address leads where the reader of the article stands.
 */
export interface ArticleView {
  /** For the editor's own field; it stands above the article, not in it. */
  readonly title: string;
  readonly asOfText: string;
  /** "SỐ LIỆU MINH HỌA", or `null`. */
  readonly illustrativeText: string | null;
  readonly illustrativeNote: string | null;
  readonly draftText: string | null;
  readonly openingHtml: string;
  readonly sections: readonly ArticleSectionView[];
  readonly closingHtml: string;
  readonly issuerName: string;
  readonly sourceTexts: readonly string[];
}

export interface ArticleSectionView extends ArticleSectionBody {
  readonly title: string;
  /** Introduces the items; may be empty. */
  readonly leadText: string;
}

/** Each section fills one of prose, pictures and items. */
export interface ArticleSectionBody {
  readonly bodyHtml: string;
  readonly pictures: readonly ArticlePictureView[];
  /** Where a reader finds the numbers of the pictures; `null`: no address leads there. */
  readonly numbersUrl: string | null;
  readonly items: readonly ArticleItemView[];
}

export interface ArticleItemView {
  /** Empty: the item begins with its ordinal alone. */
  readonly title: string;
  readonly ordinal: string;
  readonly leadHtml: string;
  readonly restHtml: string;
  readonly facts: readonly FactView[];
  /** Remedies from the data, where nobody has written a solution. */
  readonly remedies: readonly string[];
}

export interface ArticlePictureView {
  /** `bai-dang/tien-do-2020-04-10.png`, from the root of either output. */
  readonly path: string;
  /** `tien-do-2020-04-10.png`. */
  readonly fileName: string;
  readonly chart: ChartView;
  readonly altText: string;
  readonly caption: string;
  /** Stands at the foot of the picture, which people may share alone. */
  readonly footText: string;
  /** `null`: words mark its place. */
  readonly src: string | null;
}

/** Where links lead and pictures lie for the reader of the article; `null`: the reader cannot get there. */
export interface ArticleAddresses {
  /** @param path from the root of the site, with its anchor */
  readonly toLink: (path: string) => string | null;
  readonly toPicture: (path: string) => string | null;
}
