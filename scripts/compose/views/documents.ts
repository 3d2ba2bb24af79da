import type { ArticleView } from "./article.ts";
import type {
  DataPageView,
  IndicatorsView,
  InstrumentsView,
  NotFoundView,
  ProsePageView,
  ScheduleView,
  ShellView,
  UnitPageView,
} from "./pages.ts";
import type {
  BookletView,
  PaperShellView,
  ReportPaperView,
  SummaryPaperView,
  UnitSheetView,
} from "./papers.ts";
import type { ReportView } from "./report.ts";
import type { UnitsView } from "./units.ts";

/**
 * What templates receive. Every text is finished Vietnamese; only fields ending in `Html` are markup.
 * There are no optional fields: what is not there is `null` or `[]`. Links are paths from the
 * output's root; a page puts its own `rootPath` before them.
 */

export type Audience = "public" | "internal";

/** A page of the site: which template draws which view. */
export type Page = {
  /** Path from the root of `site/`, such as `don-vi/dang-bo-phuong-2/index.html`. */
  readonly path: string;
  readonly shell: ShellView;
} & (
  | { readonly template: "report"; readonly view: ReportView }
  | { readonly template: "units"; readonly view: UnitsView }
  | { readonly template: "unit"; readonly view: UnitPageView }
  | { readonly template: "indicators"; readonly view: IndicatorsView }
  | { readonly template: "schedule"; readonly view: ScheduleView }
  | { readonly template: "instruments"; readonly view: InstrumentsView }
  | { readonly template: "data"; readonly view: DataPageView }
  | { readonly template: "prose"; readonly view: ProsePageView }
  | { readonly template: "article"; readonly view: ArticleView }
  | { readonly template: "not-found"; readonly view: NotFoundView }
);

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
