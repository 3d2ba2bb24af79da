import type { ArticleView } from "./article.ts";

/** `noi-bo/sao-chep.html`: the public article for those who post it by hand. Internal. */
export interface CopyView {
  readonly title: string;
  readonly issuerName: string;
  readonly asOfText: string;
  /** "LƯU HÀNH NỘI BỘ". */
  readonly circulationText: string;
  readonly illustrativeText: string | null;
  readonly draftText: string | null;
  readonly leadText: string;
  readonly steps: readonly string[];
  /** What to do without buttons. */
  readonly handText: string;
  /** What becomes of links and pictures once the article stands elsewhere. */
  readonly linksText: string;
  /** As it will look, with the pictures that lie beside this page. */
  readonly preview: ArticleView;
  /** As it is copied: nothing in it leads to a place that its reader does not have. */
  readonly copied: ArticleView;
  readonly pictures: readonly CopyPictureView[];
}

/** A file to upload. */
export interface CopyPictureView {
  readonly id: string;
  readonly fileName: string;
  /** From `noi-bo/`. */
  readonly path: string;
  readonly useText: string;
  readonly altText: string;
  readonly widthPx: number;
  readonly heightPx: number;
}
