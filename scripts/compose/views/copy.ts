import type { ArticleView } from "./article.ts";

/** `noi-bo/sao-chep.html`: the public article, for people who post it by hand. Internal. */
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
  /** What to do when the buttons do not work. */
  readonly handText: string;
  /** What happens to links and pictures when the article stands on another site. */
  readonly linksText: string;
  /** As it will look; its pictures lie beside this page. */
  readonly preview: ArticleView;
  /** As people copy it: it leads to no place that its reader cannot reach. */
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
