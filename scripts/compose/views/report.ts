import type {
  ChartView,
  FactView,
  LineFactView,
  PartFactView,
  KeyFigureView,
  LinkView,
  StateView,
} from "./common.ts";
import type { FrontView } from "./front.ts";

export interface ItemView {
  /** `ket-qua-1`, `han-che-2`, `giai-phap-3`: the anchor on the page. */
  readonly id: string;
  /** "Thứ nhất", "Một là". */
  readonly ordinal: string;
  readonly title: string;
  /** The first paragraph, which follows the ordinal and has no <p> of its own; `restHtml` holds the others. */
  readonly leadHtml: string;
  readonly restHtml: string;
  /** Working copy only. */
  readonly internalNote: string | null;
}

/** The reason for a shortcoming: the rule and the counts. */
export interface GroundView {
  readonly indicatorName: string;
  /** "3 trong 7 đảng bộ xã, phường chưa đạt; 0 chưa có số liệu". */
  readonly countText: string;
  /** "Yêu cầu", "Chỉ tiêu phấn đấu". */
  readonly ruleLabel: string;
  /** "từ 15% tổng số cấp ủy viên trở lên". */
  readonly ruleText: string;
  /** The citation of the instrument that sets the rule. */
  readonly sourceText: string;
  /** The units that miss it; in public only those that may be named with it. */
  readonly namedUnits: readonly NamedUnitView[];
}

/** A unit beside what it misses. The ids let the guard check the pair on the finished page. */
export interface NamedUnitView {
  readonly unit: string;
  /** An indicator or a strand. */
  readonly missed: string;
  /** "Đảng bộ xã A: 1/14 (7,1%), thiếu 2 người". */
  readonly text: string;
}

export interface ShortcomingView extends ItemView {
  readonly status: StateView;
  readonly grounds: readonly GroundView[];
  /** Of the section that they stand in: `Giải pháp`, `Yêu cầu`. */
  readonly solutionsTitle: string;
  /** "Thứ tư: Rà soát nhân sự" with `#giai-phap-4`. */
  readonly solutions: readonly LinkView[];
  /** Filled only where the program wrote the shortcoming from an indicator's own sentence. */
  readonly remedies: readonly string[];
  /** Internal papers only, without the signed document; so is the task. */
  readonly causes: readonly FactView[];
  /** Who found it, what the unit says to it and what is concluded, as far as the audience may know. */
  readonly handling: readonly PartFactView[];
  readonly task: readonly LineFactView[];
}

export interface SolutionView extends ItemView {
  /** "Một là: …" with `#han-che-1`: the shortcomings that it mends. */
  readonly answers: readonly LinkView[];
  /** Which units do it, who leads, until when, to whom the result is reported, as far as the audience may know. */
  readonly task: readonly LineFactView[];
}

/** A section of the report. Sections without content are left out. */
export type SectionView = {
  readonly anchor: string;
  /** On screen. */
  readonly title: string;
  /** The chapter of the paper that holds it, and its title there when the chapter has several parts. */
  readonly chapter: ChapterView;
  readonly partTitle: string;
  /** Introduces the items; may be empty. */
  readonly leadText: string;
} & SectionBody;

export interface ChapterView {
  readonly id: string;
  readonly title: string;
}

export type SectionBody =
  | { readonly kind: "prose"; readonly bodyHtml: string; readonly isAboutSchedule: boolean }
  | { readonly kind: "statements"; readonly items: readonly ItemView[] }
  | { readonly kind: "shortcomings"; readonly items: readonly ShortcomingView[] }
  | { readonly kind: "solutions"; readonly items: readonly SolutionView[] }
  | {
      readonly kind: "figures";
      readonly charts: readonly ChartView[];
      /** Figures that are too few for a chart, in sentences. */
      readonly texts: readonly string[];
    };

/** The report of one period for one audience: what page, paper, Word and article have in common. */
export interface ReportView {
  readonly title: string;
  readonly asOfText: string;
  readonly keyFigures: readonly KeyFigureView[];
  readonly openingHtml: string;
  /** In the order of the outline. */
  readonly sections: readonly SectionView[];
  readonly closingHtml: string;
  readonly issuerName: string;
  readonly sourceText: string;
}

/** The report's page: the report, and what a page adds. */
export interface ReportPageView extends ReportView {
  /** On an earlier period a sentence with a link to the newest report; `null` on the newest. */
  readonly supersededBy: LinkView | null;
  readonly front: FrontView;
  /** The rules that count the key figures. */
  readonly figureRules: readonly FactView[];
  /** The parts of the page. */
  readonly contents: readonly LinkView[];
  /** The terms that this report uses. */
  readonly glossary: readonly FactView[];
  readonly downloads: readonly LinkView[];
  readonly periods: readonly (LinkView & { readonly isCurrent: boolean })[];
}
