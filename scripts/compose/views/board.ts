import type { CellView, KeyFigureView, StateView, TableView } from "./common.ts";
import type { ByStrandView } from "./by-strand.ts";
import type { FinderView, RowKeys } from "./units.ts";

/** `noi-bo/theo-doi.html`: who has sent what, what is missing, the confirmations and the rulings. Internal. */
export interface BoardView {
  readonly title: string;
  readonly issuerName: string;
  readonly asOfText: string;
  /** "LƯU HÀNH NỘI BỘ". */
  readonly circulationText: string;
  /** "SỐ LIỆU MINH HỌA", or `null`. */
  readonly illustrativeText: string | null;
  readonly draftText: string | null;
  /** No line may break inside one of these numbers. */
  readonly documentNumbers: readonly string[];
  readonly leadText: string;
  readonly keyFigures: readonly KeyFigureView[];
  /** `null`: there are no blocks. */
  readonly blocks: TableView | null;
  /** `null` where no indicator is about a unit. */
  readonly byStrand: ByStrandView | null;
  /** `null`, as the units: these are asked nothing. */
  readonly finder: FinderView | null;
  readonly units: UnitsBoardView | null;
  /** Units whose file only one of the last two periods has; may be empty. */
  readonly moved: readonly string[];
  /** Rulings, confirmations, named units, reviewed words; a table without rows is left out. */
  readonly records: readonly TableView[];
  /** What the report's items lack, each with its place. */
  readonly notices: readonly string[];
}

export interface UnitsBoardView {
  readonly id: string;
  readonly caption: string;
  /** The columns that sort the rows; the last column, of what is missing, comes after them. */
  readonly columns: BoardColumns<{ readonly key: string; readonly label: string }>;
  readonly rows: readonly UnitBoardRow[];
  /** How many units are not shown, or empty. */
  readonly hiddenText: string;
}

/** Without progress where no strand counts as such, and without the period before where there is none. */
export type BoardColumns<Column> = Readonly<
  Record<Exclude<keyof UnitBoardRow["orders"], "progress" | "before">, Column>
> & { readonly progress: Column | null; readonly before: Column | null };

export interface UnitBoardRow {
  readonly anchor: string;
  readonly header: CellView;
  readonly keys: RowKeys;
  /** The value by which each column sorts: name, progress, sent now, sent before, filled in. */
  readonly orders: Readonly<Record<"name" | "progress" | "state" | "before" | "required", number>>;
  /** "Khối cơ quan", or empty. */
  readonly aboutText: string;
  /** Over all strands of work. */
  readonly progress: StateView;
  /** "còn 3 chỉ tiêu chưa đạt"; empty where none is missed. */
  readonly missedText: string;
  readonly state: StateView;
  /** "từ kỳ 05/3/2020; chưa từng gửi"; empty for a unit that has sent. */
  readonly silenceText: string;
  readonly before: StateView;
  /** "17/17". */
  readonly requiredText: string;
  /** What to fill in and where; empty when nothing is missing. */
  readonly gaps: readonly GapView[];
  /** "Tệp ghi số liệu đến ngày 08/4/2020. Số liệu giống hệt kỳ trước.", or empty. */
  readonly remark: string;
}

export interface GapView {
  readonly name: string;
  /** "bắt buộc", or empty. */
  readonly weightText: string;
  /** "data/ky/2020-04-10/don-vi/x.yaml, dòng 12". */
  readonly placeText: string;
}
