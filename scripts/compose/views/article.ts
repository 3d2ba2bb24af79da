import type { ChartView, FactView } from "./common.ts";

/**
 * The report as an article for the portal's editor: fields ending in `Html` hold nothing but paragraphs, lists,
 * tables, strong, em and links, without classes. Every address in it is as its reader needs it.
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
  /** What leads on to the items; may be empty. */
  readonly leadText: string;
}

/** Of each section one of these is filled. */
export interface ArticleSectionBody {
  readonly bodyHtml: string;
  readonly pictures: readonly ArticlePictureView[];
  /** Where the numbers of the pictures can be read; `null`: no address leads there. */
  readonly numbersUrl: string | null;
  readonly items: readonly ArticleItemView[];
}

export interface ArticleItemView {
  /** Empty: the ordinal alone begins it. */
  readonly title: string;
  readonly ordinal: string;
  readonly leadHtml: string;
  readonly restHtml: string;
  readonly facts: readonly FactView[];
  /** Remedies that data gives where nobody has written a solution. */
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
  /** Runs along the foot of the picture, which may travel alone. */
  readonly footText: string;
  /** `null`: its place is marked in words. */
  readonly src: string | null;
}

/** What leads where, as far as the reader of the article gets there; `null`: nowhere. */
export interface ArticleAddresses {
  /** @param path from the root of the site, with its anchor */
  readonly toLink: (path: string) => string | null;
  readonly toPicture: (path: string) => string | null;
}
