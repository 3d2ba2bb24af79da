import { text, textOr } from "./data-cells.ts";
import {
  TEXT,
  toDataTable,
  type ColumnKind,
  type DataColumn,
  type DataTable,
  type ReadColumn,
} from "./data-table.ts";

/** The table that tells of the others. */
export const DICTIONARY_ID = "tu-dien-du-lieu";

/** How the dictionary calls what the values of a column are. */
export const KIND_WORDS: Readonly<Record<ColumnKind, string>> = {
  text: "chữ",
  list: "danh sách",
  count: "số nguyên",
  decimal: "số thập phân",
  date: "ngày",
  yesNo: "có, không",
};

/** The column of marks, which stands in CSV alone: its rows have no head and no foot to say it. */
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
  {
    key: "bang",
    label: "Bảng",
    ...TEXT,
    meaning: "Tên bảng.",
    read: ({ tableTitle }) => text(tableTitle),
  },
  {
    key: "cot",
    label: "Cột",
    ...TEXT,
    meaning: "Tên cột trong CSV, khóa trong JSON.",
    read: ({ column }) => text(column.key),
  },
  {
    key: "ten",
    label: "Tên",
    ...TEXT,
    meaning: "Tên cột trong Excel.",
    read: ({ column }) => text(column.label),
  },
  {
    key: "kieu",
    label: "Kiểu",
    ...TEXT,
    meaning: "Giá trị của cột là gì.",
    read: ({ column }) => text(KIND_WORDS[column.kind]),
  },
  {
    key: "don_vi_tinh",
    label: "Đơn vị tính",
    ...TEXT,
    meaning: "Đơn vị tính của cột số.",
    read: ({ column }) => textOr(column.unitOfMeasure, "notApplicable"),
  },
  {
    key: "y_nghia",
    label: "Ý nghĩa",
    ...TEXT,
    meaning: "Cột nói gì.",
    read: ({ column }) => text(column.meaning),
  },
];
