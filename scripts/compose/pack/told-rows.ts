import { formatDate } from "../../model/days/format-date.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import type { ToldCell, ToldRow } from "../../model/report/pack.ts";
import { toDecimalText } from "../../model/rules/scaled.ts";
import type { DataCell, DataTable } from "../downloads/data-table.ts";
import { GAP_WORDS } from "../downloads/gap-words.ts";

/** How the rows of a table are known again in another pack. */
interface Reading {
  readonly kind: ToldRow["kind"];
  /** Columns that together name a row within its period. */
  readonly ids: readonly string[];
  /** The column with its name for readers. */
  readonly name: string;
  /** Columns that only repeat what another row or column says. */
  readonly silent: readonly string[];
}

/** By table, in the order in which changes are told; `null`: what it tells is compared as text, or it only explains. */
const READINGS: Readonly<Record<string, Reading | null>> = {
  ky: { kind: "figure", ids: [], name: "", silent: [] },
  "chi-tieu": reads("figure", "ma_chi_tieu", "chi_tieu"),
  "chi-tieu-chung": reads("figure", "ma_chi_tieu", "chi_tieu"),
  "thong-ke": reads("figure", "ma_so_lieu", "noi_dung"),
  "so-chung": reads("figure", "ma_so_lieu", "noi_dung"),
  "tien-do": reads("figure", "ma_phan_viec", "phan_viec"),
  "don-vi": reads("unit", "ma_don_vi", "don_vi"),
  "thoi-gian": { kind: "schedule", ids: ["noi_dung", "tu_ngay"], name: "noi_dung", silent: [] },
  "van-ban": reads("instrument", "ma_van_ban", "trich_dan"),
  "han-che": null,
  "giai-phap": null,
  "tu-dien-du-lieu": null,
};

function reads(kind: ToldRow["kind"], id: string, name: string): Reading {
  return { kind, ids: [id], name, silent: ["ma_van_ban", "can_cu_cua", "thay_doi"] };
}

/** The rows of the public data, as readers see them; what is withheld stays so. */
export function toToldRows(tables: readonly DataTable[]): readonly ToldRow[] {
  const order = Object.keys(READINGS);
  return tables
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .flatMap((table) => {
      const reading = READINGS[table.id];
      if (reading === undefined) throw new TypeError(`no reading of the table ${table.id}`);
      return reading === null ? [] : table.rows.map((cells) => toToldRow(cells, table, reading));
    });
}

/** What the figures of a period are of that are about all units. */
const WHOLE = "Tổng hợp";
const PERIOD = "ky";
/** The unit of measure of numbers in its row. */
const MEASURE = "don_vi_tinh";

function toToldRow(
  cells: readonly DataCell[],
  { title, columns }: DataTable,
  { kind, ids, name, silent }: Reading,
): ToldRow {
  const find = (key: string) => cells[columns.findIndex((column) => column.key === key)];
  const period = find(PERIOD);
  const measure = find(MEASURE);
  const own = measure?.kind === "text" ? measure.text : "";
  const apart = new Set([PERIOD, MEASURE, name, ...ids, ...silent]);
  return {
    kind,
    table: title,
    period: period?.kind === "date" ? period.date : null,
    id: ids.map((key) => toText(find(key))).join(" "),
    name: name === "" ? WHOLE : toText(find(name)),
    cells: columns.flatMap(({ key, label, unitOfMeasure }, index): readonly ToldCell[] =>
      apart.has(key)
        ? []
        : [
            {
              label: label.replace(/ \(%\)$/u, ""),
              text: toText(cells[index]),
              unit: toUnit(
                cells[index],
                unitOfMeasure?.startsWith("theo cột") ? own : unitOfMeasure,
              ),
            },
          ],
    ),
  };
}

function toText(cell: DataCell | undefined): string {
  switch (cell?.kind) {
    case undefined:
      throw new TypeError("a row is shorter than its table");
    case "text":
      return cell.text;
    case "list":
      return cell.texts.join("; ");
    case "count":
      return formatCount(cell.count);
    case "decimal":
      return toDecimalText(cell.shown);
    case "date":
      return formatDate(cell.date);
    case "yesNo":
      return cell.isYes ? "có" : "không";
    case "gap":
      return GAP_WORDS[cell.gap].word;
  }
}

function toUnit(cell: DataCell | undefined, unit: string | null): string {
  if (unit === null || unit === "" || (cell?.kind !== "count" && cell?.kind !== "decimal"))
    return "";
  return unit === "%" ? unit : ` ${unit}`;
}
