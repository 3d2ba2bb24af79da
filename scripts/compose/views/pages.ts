import type { CalendarDate } from "../../model/days/calendar-date.ts";
import type { ByBlockView } from "./by-block.ts";
import type { ChartView, FactGroupView, FactView, LinkView, TableView } from "./common.ts";
import type { TimeLineSpec } from "./time-line-spec.ts";
import type { UnitChangeView } from "./units.ts";

/** What a page tells search engines, feed readers and people who share its address. */
export interface HeadView {
  /** No for copies of another page and for pages of errors. */
  readonly isFindable: boolean;
  /** As Open Graph calls them: a report is an article. */
  readonly kind: "article" | "website";
  /** Without the site's name, which stands beside it. */
  readonly title: string;
  /** The day of the figures. */
  readonly updatedOn: CalendarDate;
  /** The page's own address; `null` while data names no address of the site. */
  readonly canonicalUrl: string | null;
  readonly sharePicture: {
    readonly url: string;
    readonly widthPx: number;
    readonly heightPx: number;
    readonly altText: string;
  } | null;
}

/** What every page has. */
export interface ShellView {
  readonly title: string;
  readonly description: string;
  readonly head: HeadView;
  /** No line may break inside one of these numbers. */
  readonly documentNumbers: readonly string[];
  /** "", "../" or "../../": from this page to the root. */
  readonly rootPath: string;
  readonly nav: readonly (LinkView & { readonly isCurrent: boolean })[];
  readonly siteName: string;
  readonly issuerName: string;
  readonly superiorName: string;
  readonly asOfText: string;
  /** "Dự thảo lần 1", or `null`. */
  readonly draftText: string | null;
  /** "SỐ LIỆU MINH HỌA", or `null`. */
  readonly illustrativeText: string | null;
  readonly illustrativeNote: string | null;
  readonly contact: FactGroupView;
}

/** The public page of a unit: its public fields and the standards that apply to it. */
export interface UnitPageView {
  readonly name: string;
  /** From the list of all units down to this one. */
  readonly trail: readonly LinkView[];
  readonly identity: readonly FactView[];
  /** Why results of this unit are not told; empty where nothing is left out. */
  readonly untoldText: string;
  readonly changes: readonly UnitChangeView[];
  readonly groups: readonly FactGroupView[];
  readonly schedule: readonly FactView[];
  readonly standards: TableView;
  /** The basis of the schedule and the standards. */
  readonly instruments: readonly LinkView[];
  readonly neighbours: NeighboursView;
}

/** The units before and after one in its block, by name; `null` at its ends. */
export interface NeighboursView {
  readonly title: string;
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
}

export interface IndicatorsView {
  readonly title: string;
  readonly leadText: string;
  /** `null`: there are not several blocks, or little may be told of them. */
  readonly byBlock: ByBlockView | null;
  /** One per strand. */
  readonly tables: readonly TableView[];
  readonly charts: readonly ChartView[];
  readonly explanations: readonly FactView[];
}

export interface ScheduleView {
  readonly title: string;
  readonly leadText: string;
  /** `null` where nothing is planned or put off. */
  readonly timeLine: TimeLineSpec | null;
  readonly events: readonly {
    readonly dateText: string;
    readonly text: string;
    readonly isOpen: boolean;
  }[];
  readonly situationHtml: string;
  /** `null` where no unit has work that counts as progress. */
  readonly progress: ChartView | null;
}

export interface InstrumentsView {
  readonly title: string;
  readonly leadText: string;
  readonly instruments: readonly {
    readonly id: string;
    readonly citation: string;
    readonly subject: string;
    readonly link: LinkView | null;
    /** What cites it: names of indicators, "Thời gian tổ chức đại hội". */
    readonly uses: readonly string[];
  }[];
}

/** The files of data, and what their columns mean. */
export interface DataPageView {
  readonly title: string;
  readonly leadText: string;
  /** The workbook with every table; `null` where no file is made. */
  readonly main: LinkView | null;
  /** Name (a link), content, form, size. */
  readonly files: TableView;
  readonly terms: readonly FactView[];
  readonly readings: readonly FactView[];
  /** One per table: its columns. */
  readonly dictionary: readonly TableView[];
}

export interface ProsePageView {
  readonly title: string;
  readonly bodyHtml: string;
  readonly contact: FactGroupView;
  readonly source: readonly FactView[];
  /** Every term of the glossary. */
  readonly glossary: readonly FactView[];
}

/** For a wrong address: what may help, and links where data names the site's address. */
export interface NotFoundView {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Without links it would not find the style sheet either, so its styles stand in the page. */
  readonly links: readonly LinkView[];
}
