import type { FactView, KeyFigureView, LineFactView, StateView, TableView } from "./common.ts";

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
