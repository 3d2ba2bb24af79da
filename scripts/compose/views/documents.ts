import type { BulletinView, PaperShellView, ReportPaperView, WorkingCopyView } from "./papers.ts";
import type { BookletView, UnitSheetView } from "./unit-sheet.ts";
import type { SummaryPaperView } from "./summary-paper.ts";

/**
 * Templates receive views. Every text is finished Vietnamese; only fields ending in `Html` are markup.
 * No field is optional: a missing value is `null` or `[]`. Links are paths from the output's root; a
 * page puts its own `rootPath` before them.
 */
export type Audience = "public" | "internal";

/** A printed document, for the pages that link to it. */
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
  | { readonly template: "working-copy"; readonly view: WorkingCopyView }
  | { readonly template: "bulletin"; readonly view: BulletinView }
  | {
      readonly template: "summary";
      readonly view: SummaryPaperView;
      /** The same with fewer and fewer names, for the case that the first fills more than two sides. */
      readonly thinner: readonly SummaryPaperView[];
    }
  | { readonly template: "unit-sheet"; readonly view: UnitSheetView }
  | { readonly template: "booklet"; readonly view: BookletView }
);
