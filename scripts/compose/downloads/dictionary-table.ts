import { text, textOr } from "./data-cells.ts";
import {
  TEXT,
  toColumn,
  toDataTable,
  type ColumnKind,
  type DataColumn,
  type DataTable,
  type ReadColumn,
} from "./data-table.ts";

/** The table that explains the other tables. */
export const DICTIONARY_ID = "tu-dien-du-lieu";

/** The dictionary's word for each kind of column. */
export const KIND_WORDS: Readonly<Record<ColumnKind, string>> = {
  text: "chữ",
  list: "danh sách",
  count: "số nguyên",
  decimal: "số thập phân",
  date: "ngày",
  yesNo: "có, không",
};

/** Only CSV has the column of marks: such a file has no head and no foot that could carry them. */
export const MARKS_COLUMN = {
  key: "luu_y",
  label: "Lưu ý",
  ...TEXT,
  meaning: "Điều phải biết khi dùng lại bất cứ dòng nào.",
} as const satisfies DataColumn;

interface Row {
  readonly tableTitle: string;
  readonly column: DataColumn;
}

/** What every column of every table means. */
export function composeDictionary(tables: readonly DataTable[], hasMarks: boolean): DataTable {
  const about = {
    id: DICTIONARY_ID,
    title: "Từ điển dữ liệu",
    rowMeaning: "Mỗi dòng là một cột của một bảng.",
  };
  const rows = tables.flatMap(({ title, columns }) =>
    columns.map((column): Row => ({ tableTitle: title, column })),
  );
  const marks = hasMarks ? [{ tableTitle: "Mọi tệp CSV", column: MARKS_COLUMN }] : [];
  return toDataTable(about, COLUMNS, [...rows, ...marks]);
}

const COLUMNS: readonly ReadColumn<Row>[] = [
  toColumn(TEXT, ["bang", "Bảng", "Tên bảng."], ({ tableTitle }) => text(tableTitle)),
  toColumn(TEXT, ["cot", "Cột", "Tên cột trong CSV, khóa trong JSON."], ({ column }) =>
    text(column.key),
  ),
  toColumn(TEXT, ["ten", "Tên", "Tên cột trong Excel."], ({ column }) => text(column.label)),
  toColumn(TEXT, ["kieu", "Kiểu", "Giá trị của cột là gì."], ({ column }) =>
    text(KIND_WORDS[column.kind]),
  ),
  toColumn(TEXT, ["don_vi_tinh", "Đơn vị tính", "Đơn vị tính của cột số."], ({ column }) =>
    textOr(column.unitOfMeasure, "notApplicable"),
  ),
  toColumn(TEXT, ["y_nghia", "Ý nghĩa", "Cột nói gì."], ({ column }) => text(column.meaning)),
];
