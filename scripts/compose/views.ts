import type { ChartSpec } from "./chart-spec.ts";

/**
 * What templates receive. Every text is finished Vietnamese; only fields ending in `Html` are markup.
 * There are no optional fields: what is not there is `null` or `[]`. Links are paths from the
 * output's root; a page puts its own `rootPath` before them.
 */

export type Audience = "public" | "internal";

/** A state by word and mark, never by colour alone. `mark` picks the drawn sign. */
export interface StateView {
  readonly mark:
    "done" | "underway" | "late" | "notStarted" | "notMet" | "noData" | "notApplicable";
  readonly word: string;
}

export interface LinkView {
  readonly label: string;
  /** Path from the root, or `#anchor`, or `https:`. */
  readonly href: string;
}

export interface FactView {
  readonly label: string;
  readonly value: string;
}

export interface FactGroupView {
  readonly title: string;
  readonly facts: readonly FactView[];
}

export interface KeyFigureView {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

export interface CellView {
  readonly text: string;
  readonly href: string | null;
  readonly state: StateView | null;
}

/** The first column of a table is its row header. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly isNumeric: boolean }[];
  readonly rows: readonly { readonly header: CellView; readonly cells: readonly CellView[] }[];
  /** A last row of totals, or `null`. */
  readonly totals: { readonly header: CellView; readonly cells: readonly CellView[] } | null;
  /** What a reader must know to read it (basis, date, meaning of a sign); may be empty. */
  readonly notes: readonly string[];
}

/** A chart and the table of the same numbers. */
export interface ChartView {
  readonly id: string;
  readonly title: string;
  /** What the picture says, in one or two sentences, for those who do not see it. */
  readonly description: string;
  readonly spec: ChartSpec;
  readonly table: TableView;
}

export interface ItemView {
  /** `ket-qua-1`, `han-che-2`, `giai-phap-3`: the anchor on the page. */
  readonly id: string;
  /** "Thứ nhất", "Một là". */
  readonly ordinal: string;
  readonly title: string;
  /** The paragraphs after the ordinal; the first one has no <p> before it: `leadHtml` then `restHtml`. */
  readonly leadHtml: string;
  readonly restHtml: string;
  /** Internal paper only. */
  readonly internalNote: string | null;
}

/** Why a shortcoming stands: the rule and the counts behind it. */
export interface GroundView {
  readonly indicatorName: string;
  /** "3 trong 7 đảng bộ xã, phường chưa đạt; 0 chưa có số liệu". */
  readonly countText: string;
  /** "từ 15% trở lên trên tổng số cấp ủy viên (yêu cầu)". */
  readonly ruleText: string;
  /** The instrument that sets it, cited. */
  readonly sourceText: string;
  /** Internal paper only: "Đảng bộ xã A (1/14; còn thiếu 02 người)". Empty in public. */
  readonly unitTexts: readonly string[];
}

export interface ShortcomingView extends ItemView {
  readonly status: StateView;
  readonly grounds: readonly GroundView[];
  /** "Thứ tư: Rà soát nhân sự" with `#giai-phap-4`. */
  readonly solutions: readonly LinkView[];
  /** Remedies of a shortcoming that was composed from an indicator's own sentence. */
  readonly remedies: readonly string[];
  /** Internal paper only. */
  readonly causes: readonly FactView[];
  readonly ownerText: string | null;
  readonly deadlineText: string | null;
}

export interface SolutionView extends ItemView {
  /** "Một là: …" with `#han-che-1`: the shortcomings that it answers. */
  readonly answers: readonly LinkView[];
  readonly ownerText: string | null;
  readonly deadlineText: string | null;
}

/** What every page carries. */
export interface ShellView {
  readonly title: string;
  readonly description: string;
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

export interface ReportView {
  readonly title: string;
  readonly asOfText: string;
  /** Earlier period: a sentence with a link to the newest report; `null` on the newest. */
  readonly supersededBy: LinkView | null;
  readonly keyFigures: readonly KeyFigureView[];
  readonly contents: readonly LinkView[];
  readonly openingHtml: string;
  readonly achievements: readonly ItemView[];
  readonly situationHtml: string;
  readonly shortcomingsLead: string;
  readonly shortcomings: readonly ShortcomingView[];
  readonly solutionsLead: string;
  readonly solutions: readonly SolutionView[];
  readonly closingHtml: string;
  readonly issuerName: string;
  readonly charts: readonly ChartView[];
  readonly downloads: readonly LinkView[];
  readonly periods: readonly (LinkView & { readonly isCurrent: boolean })[];
}

export interface UnitsView {
  readonly title: string;
  readonly leadText: string;
  readonly countsByBlock: TableView;
  readonly tables: readonly TableView[];
}

/** The public page of a unit: what may be public, and the standards that apply to it. */
export interface UnitPageView {
  readonly name: string;
  readonly identity: readonly FactView[];
  readonly groups: readonly FactGroupView[];
  readonly schedule: readonly FactView[];
  readonly standards: TableView;
}

export interface IndicatorsView {
  readonly title: string;
  readonly leadText: string;
  /** One per strand. */
  readonly tables: readonly TableView[];
  readonly charts: readonly ChartView[];
  readonly explanations: readonly FactView[];
}

export interface ScheduleView {
  readonly title: string;
  readonly leadText: string;
  readonly events: readonly {
    readonly dateText: string;
    readonly text: string;
    readonly isOpen: boolean;
  }[];
  readonly situationHtml: string;
  readonly progress: ChartView;
  /** Change of every strand since the last period; `null` without one. */
  readonly change: TableView | null;
}

export interface InstrumentsView {
  readonly title: string;
  readonly leadText: string;
  readonly instruments: readonly {
    readonly id: string;
    readonly citation: string;
    readonly subject: string;
    readonly link: LinkView | null;
    /** What rests on it: names of indicators, "Thời gian tổ chức đại hội". */
    readonly uses: readonly string[];
  }[];
}

export interface ProsePageView {
  readonly title: string;
  readonly bodyHtml: string;
  readonly contact: FactGroupView;
  readonly source: readonly FactView[];
}

/** What every printed document carries. */
export interface PaperShellView {
  /** The document's title in its properties, and its file's name for people. */
  readonly title: string;
  readonly isLandscape: boolean;
  readonly isDoubleSided: boolean;
  readonly layoutProfile: string;
  /** Runs on every page: "SỐ LIỆU MINH HỌA · Dự thảo lần 1 · LƯU HÀNH NỘI BỘ"; empty when none. */
  readonly runningMarks: string;
}

/** The heading of a Party document. */
export interface PartyHeadingView {
  readonly superiorName: string;
  readonly issuerName: string;
  /** "Số      -BC/TXU". */
  readonly numberText: string;
  /** "Duyên Hải, ngày 10 tháng 4 năm 2020". */
  readonly placeDateText: string;
  readonly documentType: string;
  readonly subject: string;
  /** "LƯU HÀNH NỘI BỘ", or `null`. */
  readonly circulationText: string | null;
  readonly draftText: string | null;
}

export interface SignatureView {
  readonly authority: string;
  readonly post: string;
  /** Empty: blank for the office. */
  readonly name: string;
  readonly recipients: readonly string[];
}

/** `bao-cao.pdf`, public and internal. */
export interface ReportPaperView {
  readonly heading: PartyHeadingView;
  readonly report: ReportView;
  /** "I- KẾT QUẢ ĐẠT ĐƯỢC" …: a section without items is not there. */
  readonly sectionTitles: {
    readonly achievements: string;
    readonly situation: string;
    readonly shortcomings: string;
    readonly solutions: string;
  };
  readonly signature: SignatureView;
  readonly appendices: readonly {
    /** "Phụ lục 1". */
    readonly label: string;
    readonly title: string;
    /** "(kèm theo Báo cáo số …)". */
    readonly attachedTo: string;
    readonly isLandscape: boolean;
    readonly table: TableView;
  }[];
}

/** `tom-tat.pdf`: the situation on one sheet, for leaders. */
export interface SummaryPaperView {
  readonly issuerName: string;
  readonly title: string;
  readonly asOfText: string;
  readonly keyFigures: readonly KeyFigureView[];
  readonly progress: TableView;
  readonly indicators: TableView;
  /** The worst three, worst first. */
  readonly shortcomings: readonly ShortcomingView[];
  readonly changes: TableView | null;
  readonly charts: readonly ChartView[];
}

/** `don-vi/<id>.pdf`: one unit on one sheet. */
export interface UnitSheetView {
  readonly issuerName: string;
  readonly name: string;
  readonly asOfText: string;
  readonly state: StateView;
  readonly identity: readonly FactView[];
  /** Strands with their state and deadline. */
  readonly progress: TableView;
  /** Every indicator that applies: value, threshold, verdict, what is missing, source. */
  readonly indicators: TableView;
  /** The form's fields that no indicator judges, by group. */
  readonly groups: readonly FactGroupView[];
  /** Steps fields: step, day. */
  readonly steps: readonly TableView[];
  readonly shortfalls: readonly { readonly text: string; readonly remedies: readonly string[] }[];
  /** What changed since the last period; empty when nothing or no earlier period. */
  readonly history: readonly string[];
  readonly internalNote: string | null;
}

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
  | { readonly template: "prose"; readonly view: ProsePageView }
);

/** A printed document: which template draws which view. */
export type Paper = {
  /** Path from the output folder: `site/pdf/bao-cao.pdf`, `noi-bo/don-vi/<id>.pdf`. */
  readonly path: string;
  readonly shell: PaperShellView;
} & (
  | { readonly template: "report"; readonly view: ReportPaperView }
  | { readonly template: "summary"; readonly view: SummaryPaperView }
  | { readonly template: "unit-sheet"; readonly view: UnitSheetView }
);
