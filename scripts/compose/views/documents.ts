import type {
  BookletView,
  PaperShellView,
  ReportPaperView,
  SummaryPaperView,
  UnitSheetView,
} from "./papers.ts";

/**
 * What templates receive. Every text is finished Vietnamese; only fields ending in `Html` are markup.
 * There are no optional fields: what is not there is `null` or `[]`. Links are paths from the
 * output's root; a page puts its own `rootPath` before them.
 */

export type Audience = "public" | "internal";

/** A document that has been printed, for whoever links to it. */
export interface PrintedPaper {
  /** From the output folder, such as `site/pdf/bao-cao.pdf`. */
  readonly path: string;
  readonly pageCount: number;
  readonly byteCount: number;
}

/** A printed document: which template draws which view. */
export type Paper = {
  /** Path from the output folder: `site/pdf/bao-cao.pdf`, `noi-bo/don-vi/<id>.pdf`. */
  readonly path: string;
  readonly shell: PaperShellView;
} & (
  | { readonly template: "report"; readonly view: ReportPaperView }
  | {
      readonly template: "summary";
      readonly view: SummaryPaperView;
      /** The same with fewer names, then fewer still, for where the first fills more than two sides. */
      readonly thinner: readonly SummaryPaperView[];
    }
  | { readonly template: "unit-sheet"; readonly view: UnitSheetView }
  | { readonly template: "booklet"; readonly view: BookletView }
);
