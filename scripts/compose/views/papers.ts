import type { ChartView, TableView } from "./common.ts";
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
