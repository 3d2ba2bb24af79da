import type { DataCell, DataTable } from "../../compose/downloads/data-table.ts";
import { KIND_WORDS } from "../../compose/downloads/dictionary-table.ts";
import { GAP_WORDS } from "../../compose/downloads/gap-words.ts";
import type { PublicData } from "../../compose/downloads/public-data.ts";

type JsonValue = string | number | boolean | null | readonly string[];

/** All tables as one JSON document; before them stands what its reader must know. */
export function renderJson(data: PublicData): string {
  const document = {
    tieu_de: data.title,
    co_quan: data.issuerName,
    nhiem_ky: data.term,
    ngay_chot: data.date,
    luu_y: data.marks,
    nguon: data.sourceText,
    dieu_kien_su_dung: data.termsText,
    ly_do_khong_co: Object.fromEntries(
      Object.values(GAP_WORDS).map(({ key, word }) => [key, word]),
    ),
    bang: Object.fromEntries(data.tables.map((table) => [toKey(table.id), toJsonTable(table)])),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function toJsonTable({ title, rowMeaning, columns, rows }: DataTable) {
  return {
    ten: title,
    mo_ta: rowMeaning,
    cot: columns.map(({ key, label, kind, unitOfMeasure, meaning }) => ({
      khoa: key,
      ten: label,
      kieu: KIND_WORDS[kind],
      don_vi_tinh: unitOfMeasure,
      y_nghia: meaning,
    })),
    dong: rows.map((cells) => toJsonRow(columns, cells)),
  };
}

/** Every row has every key; `ly_do_khong_co` gives the reason for each `null`. */
function toJsonRow(columns: DataTable["columns"], cells: readonly DataCell[]) {
  const values = columns.map(({ key }, index) => [key, toValue(cells[index])] as const);
  const reasons = columns.flatMap(({ key }, index) => {
    const cell = cells[index];
    return cell?.kind === "gap" ? [[key, GAP_WORDS[cell.gap].key] as const] : [];
  });
  return { ...Object.fromEntries(values), ly_do_khong_co: Object.fromEntries(reasons) };
}

function toValue(cell: DataCell | undefined): JsonValue {
  switch (cell?.kind) {
    case undefined:
      throw new TypeError("a row is shorter than its table");
    case "text":
      return cell.text;
    case "list":
      return cell.texts;
    case "count":
      return cell.count;
    case "decimal":
      return Number(`${cell.shown.whole}.${cell.shown.fraction}`);
    case "date":
      return cell.date;
    case "yesNo":
      return cell.isYes;
    case "gap":
      return null;
  }
}

const toKey = (id: string) => id.replaceAll("-", "_");
