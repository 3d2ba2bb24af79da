import type {
  ChartView,
  FactGroupView,
  FactView,
  LineFactView,
  KeyFigureView,
  StateView,
  TableView,
} from "./common.ts";
import type { LayoutProfile } from "../frame/layout-profile.ts";
import type { FrontView } from "./front.ts";
import type { ShellView } from "./pages.ts";
import type { ItemView, ShortcomingView, SolutionView } from "./report.ts";

/** What every printed document has. */
export interface PaperShellView {
  /** The document's title in its properties, and its file's name for people. */
  readonly title: string;
  readonly properties: PaperPropertiesView;
  readonly isDoubleSided: boolean;
  readonly layout: LayoutProfile;
  /** No line may break inside one of these numbers. */
  readonly documentNumbers: readonly string[];
  /** Runs on every page: "SỐ LIỆU MINH HỌA · Dự thảo lần 1 · LƯU HÀNH NỘI BỘ"; empty when none. */
  readonly runningMarks: string;
  /** In a booklet: the text at the head of the pages of each part, by the part's id. */
  readonly runningHeads: readonly { readonly id: string; readonly text: string }[];
  /** Those whose pages are numbered apart, by their ids: of a document that is signed. */
  readonly appendices: readonly { readonly id: string; readonly isLandscape: boolean }[];
}

/** What the file of a document says of itself. */
export interface PaperPropertiesView {
  /** "Thị ủy Duyên Hải". */
  readonly author: string;
  /** "Số liệu đến ngày 10/4/2020 · SỐ LIỆU MINH HỌA": as of when, and the marks of every page. */
  readonly description: string;
  /** "12-BC/TXU"; `null`: the document has no number, or the office has not filled it in. */
  readonly identifier: string | null;
}

/** The heading of a Party document. */
export interface PartyHeadingView {
  readonly superiorName: string;
  readonly issuerName: string;
  /** "Số      -BC/TXU", "Số 12-      ". */
  readonly numberText: string;
  /** "Duyên Hải, ngày 10 tháng 4 năm 2020". */
  readonly placeDateText: string;
  readonly documentType: string;
  readonly subject: string;
  /** "KHẨN", under the number; or `null`. */
  readonly urgencyText: string | null;
  /** "LƯU HÀNH NỘI BỘ", or `null`. */
  readonly circulationText: string | null;
  readonly draftText: string | null;
}

export interface SignatureView {
  /** Empty where the head of the office signs: then the post stands alone. */
  readonly authority: string;
  /** Empty where data does not name it; with neither authority, post nor name there is no room to sign. */
  readonly post: string;
  /** Empty: the office writes it in. */
  readonly name: string;
  readonly recipients: readonly string[];
}

/** A block of the report. PDF and Word draw one block after the other, in this order. */
export type ReportBlock =
  /** "I-", "KẾT QUẢ ĐẠT ĐƯỢC"; a section without content is not there, and the only one has no number. */
  | ({ readonly kind: "section" } & NumberedTitleView)
  /** "1-", "Thời gian tổ chức đại hội". */
  | ({ readonly kind: "subsection" } & NumberedTitleView)
  /** Introduces the items below, so it never ends a page. */
  | { readonly kind: "lead"; readonly text: string }
  | { readonly kind: "prose"; readonly html: string }
  | { readonly kind: "item"; readonly item: ItemView }
  | { readonly kind: "shortcoming"; readonly item: ShortcomingView }
  | { readonly kind: "solution"; readonly item: SolutionView }
  | { readonly kind: "chart"; readonly chart: ChartView; readonly label: FigureLabelView };

/** A heading whose number Word counts for itself. */
export interface NumberedTitleView {
  /** "II-"; empty: none. */
  readonly number: string;
  readonly title: string;
}

/** By what name the text refers to a picture: "Biểu đồ 2". */
export interface FigureLabelView {
  readonly word: string;
  readonly number: number;
  /** Where the references lead; `null`: a later part of a picture, which has the number of the first. */
  readonly anchor: string | null;
}

export interface AppendixView {
  /** "Phụ lục 1"; the only one has no number. */
  readonly label: string;
  /** Where the references lead. */
  readonly anchor: string;
  readonly title: string;
  /** "(kèm theo Báo cáo số …)"; empty where there is no number. */
  readonly attachedTo: string;
  readonly isLandscape: boolean;
  readonly parts: readonly AppendixPartView[];
}

/** "1-", "Tổng hợp theo khối"; both empty where the appendix has only one part. */
export interface AppendixPartView extends NumberedTitleView {
  /** A first column "TT" with the number of each row. */
  readonly isNumbered: boolean;
  /** Without columns it is its notes alone. */
  readonly table: TableView;
}

/** `site/pdf/bao-cao.pdf`: the report for citizens, without number, signature and recipients. */
export interface BulletinView {
  /** The head of the site. */
  readonly site: Pick<ShellView, "superiorName" | "issuerName" | "siteName" | "nav">;
  readonly title: string;
  readonly asOfText: string;
  readonly front: Pick<FrontView, "news" | "leading" | "leadText" | "tiles">;
  readonly blocks: readonly ReportBlock[];
  readonly closingHtml: string;
}

/** `noi-bo/ban-lam-viec.pdf`: what is signed, and what only those need who work on it. */
export interface WorkingCopyView {
  readonly issuerName: string;
  readonly title: string;
  readonly asOfText: string;
  readonly blocks: readonly ReportBlock[];
  readonly closingHtml: string;
  readonly appendices: readonly AppendixView[];
}

/** `noi-bo/bao-cao.pdf` and `bao-cao.docx`: what is signed and sent. */
export interface ReportPaperView {
  readonly heading: PartyHeadingView;
  readonly blocks: readonly ReportBlock[];
  /** The last paragraph, which stays with the signature. */
  readonly closingHtml: string;
  readonly signature: SignatureView;
  readonly appendices: readonly AppendixView[];
}

/** `tom-tat.pdf`: the situation on one sheet, for leaders. */
export interface SummaryPaperView {
  readonly title: string;
  /** Whose figures, as of when, and with which document. */
  readonly headText: string;
  /** The situation in one sentence; may be empty. */
  readonly conclusion: string;
  /** How many units have held their congress; "Tạm hoãn tổ chức đại hội …"; may be empty. */
  readonly news: string;
  readonly keyFigures: readonly KeyFigureView[];
  /** Internal paper only. */
  readonly decisions: DecisionsView | null;
  /** What is missed, the compulsory first; inside also who is late, and who else must be watched. */
  readonly lists: readonly ShortListView[];
  /** The rest of them, at the top of the back. */
  readonly continued: readonly ShortListView[];
  /** By strand and over all: how many units are in each state, and what changed since the last period. */
  readonly frontProgress: TableView | null;
  readonly backProgress: TableView | null;
  /** Whether anything follows, and whether it has a side of its own: where nothing is missed, one side may be enough. */
  readonly hasBack: boolean;
  readonly isTwoSided: boolean;
  /** Those that some unit misses; `null`: none, or no indicators. */
  readonly indicators: TableView | null;
  readonly othersTitle: string;
  /** "44/45: lập Ban Chỉ đạo; lập tiểu ban."; may be empty. */
  readonly othersText: string;
  readonly indicatorNotes: readonly string[];
  readonly statistics: TableView | null;
  /** Says how many there are if not all are shown. */
  readonly shortcomingsTitle: string;
  /** One to three of the worst, worst first. */
  readonly shortcomings: readonly BriefView[];
}

/** What waits for leaders: what people wrote, and what the data asks under a title of its own. */
export interface DecisionsView {
  readonly title: string;
  readonly written: readonly string[];
  readonly foundTitle: string;
  readonly found: readonly OpenQuestion[];
  readonly moreText: string;
}

/** A choice that is open, and the fact that asks for it. */
export interface OpenQuestion {
  /** `Gia hạn hay có biện pháp khác`; takes no side. */
  readonly question: string;
  /** A sentence that follows a colon. */
  readonly fact: string;
}

/** A table of few rows without a head. */
export interface ShortListView {
  readonly title: string;
  readonly rows: readonly {
    readonly name: string;
    readonly text: string;
    /** "3/7 đơn vị", "hạn 31/3/2020, quá 10 ngày"; may be empty. */
    readonly note: string;
  }[];
  /** How many rows are left out; empty: none. */
  readonly note: string;
}

/** A shortcoming in a few lines. */
export interface BriefView {
  /** "Cơ cấu cấp ủy chưa bảo đảm ở một số xã, phường (Bốn là)". */
  readonly title: string;
  readonly status: StateView;
  readonly countsText: string;
  /** What must be done; empty where nobody has said it. */
  readonly remediesText: string;
  readonly handling: readonly FactView[];
  readonly task: readonly LineFactView[];
}

/** One indicator that a unit does not meet, and why it stands as it does. */
export interface StandardView {
  /** With a "*" when it is a target. */
  readonly name: string;
  /** "2/13 (15,4%)"; for steps "5/5 bước (Đã duyệt, 26/02/2020)". */
  readonly measuredText: string;
  readonly ruleText: string;
  /** "Chưa đạt, thiếu 1 người". */
  readonly state: StateView;
  /** "35-CT/TW". */
  readonly sourceText: string;
}

/** Every strand of work and what it asks of a unit. */
export interface StandardTableView {
  /** Rule and source only where some row has them. */
  readonly columns: readonly string[];
  readonly hasSources: boolean;
  /** How many columns stand beside the title of a group. */
  readonly spanBesideTitle: number;
  /** Empty where nothing is asked. */
  readonly groups: readonly StandardGroupView[];
}

export interface StandardGroupView {
  /** Empty: the group has no row of its own. */
  readonly title: string;
  /** "thời hạn 31/3/2020, quá hạn 10 ngày"; empty for a strand that does not count as progress. */
  readonly deadlineText: string;
  readonly state: StateView | null;
  /** Those that are not met, or that somebody has ruled on. */
  readonly standards: readonly StandardView[];
  /** The others, with what is measured: "Đạt: quy trình 5 bước: 5/5 bước (…); …."; may be empty. */
  readonly metText: string;
}

/** `don-vi/<id>.pdf`: one unit on one sheet. */
export interface UnitSheetView {
  readonly id: string;
  readonly issuerName: string;
  readonly name: string;
  readonly asOfText: string;
  /** `null` where no strand counts as progress. */
  readonly state: StateView | null;
  /** "còn 3 chỉ tiêu chưa đạt"; empty where none is missed. */
  readonly missedText: string;
  readonly identity: readonly FactView[];
  readonly standards: StandardTableView;
  /** The sign of a target, and the instruments cited in full. */
  readonly standardNotes: readonly string[];
  /** The form's fields that no indicator judges, by group. */
  readonly groups: readonly FactGroupView[];
  readonly shortfalls: readonly {
    readonly text: string;
    readonly remediesText: string;
    /** "Chủ trì: …; thời hạn: …"; empty where nobody has the task yet. */
    readonly taskText: string;
  }[];
  /** The rulings: what, against what, why, by whom; may be empty. */
  readonly rulings: readonly string[];
  /** "So với kỳ 05/3/2020". */
  readonly historyTitle: string;
  /** What changed since the last period; empty when nothing or no earlier period. */
  readonly history: readonly string[];
  readonly internalNote: string | null;
}

/** `tap-don-vi.pdf`: the sheets of many units, with contents. */
export interface BookletView {
  readonly issuerName: string;
  readonly title: string;
  readonly asOfText: string;
  /** The head of the column that says how far each unit is; empty where nothing is judged. */
  readonly resultLabel: string;
  readonly blocks: readonly {
    readonly title: string | null;
    readonly units: readonly UnitSheetView[];
  }[];
}
