import { lowerFirst } from "../words/sentences.ts";
import type { ChangeSectionView, ChangeView } from "../views/pack.ts";
import type { CellChange, ColumnChange, RowChange } from "./compare-contents.ts";
import type { ToldCell, ToldRow } from "../../model/report/pack.ts";
import { formatDate } from "../../model/days/format-date.ts";
import { toSection } from "./change-section.ts";

/** Changed rows under the title of their table, in the order of the tables. */
export function tellRows(
  changes: readonly RowChange[],
  columns: readonly ColumnChange[],
): readonly ChangeSectionView[] {
  const tables = new Set([
    ...changes.map(({ row }) => row.table),
    ...columns.map(({ table }) => table),
  ]);
  return [...tables].map((title) =>
    toSection(title, [
      ...columns.filter(({ table }) => table === title).map(tellColumn),
      ...changes.filter(({ row }) => row.table === title).map(tellRow),
    ]),
  );
}

function tellColumn({ label, kind }: ColumnChange): ChangeView {
  const words = kind === "added" ? "Có thêm nội dung" : "Không còn nội dung";
  return { name: `${words} “${label}”`, lines: [] };
}

/** Rows of a period that is over, each with its day. */
export function tellEarlierRow(change: RowChange): ChangeView {
  const { table, period } = change.row;
  const told = tellRow(change);
  const day = period === null ? "" : `Kỳ ${formatDate(period)}, `;
  return { ...told, name: `${day}${lowerFirst(table)}: ${told.name}` };
}

function tellRow(change: RowChange): ChangeView {
  const { row } = change;
  switch (change.kind) {
    case "added":
      return { name: row.name, lines: [tellAdded(row)] };
    case "removed":
      return { name: row.name, lines: ["Không còn."] };
    case "changed":
      return {
        name: row.name,
        lines: [
          ...(change.formerName === null ? [] : [`Tên trước: ${change.formerName}.`]),
          ...(change.cells.length === 0 ? [] : [`${toLine(change.cells)}.`]),
        ],
      };
  }
}

function tellAdded({ kind, cells }: ToldRow): string {
  const figures = kind === "figure" ? cells.filter(isNumber).map(tellCell) : [];
  return figures.length === 0 ? "Mới có." : `Mới có: ${figures.join("; ")}.`;
}

function tellCell(cell: ToldCell): string {
  return `${lowerFirst(cell.label)} ${toValue(cell)}`;
}

/** `chưa đạt 5 → 3 đơn vị; tỷ lệ chung 17,3% → 17,9%` */
export function toLine(cells: readonly CellChange[]): string {
  return cells.map(tellChange).join("; ");
}

function tellChange({ label, before, now }: CellChange): string {
  const name = lowerFirst(label);
  const isShort = isNumber(before) && isNumber(now) && before.unit === now.unit;
  if (!isShort) return `${name}: ${toValue(before)} → ${toValue(now)}`;
  const isPercent = now.unit === "%";
  return `${name} ${isPercent ? toValue(before) : before.text} → ${toValue(now)}`;
}

/** A word of a list stands as it is; what people have written stands between marks. */
function toValue(cell: ToldCell): string {
  const isPlain = isNumber(cell) || !/\s.*\s/u.test(cell.text) || /^\d{2}\/\d/u.test(cell.text);
  return isPlain ? `${cell.text}${cell.unit}` : `“${cell.text}”`;
}

function isNumber({ text }: ToldCell): boolean {
  return /^-?\d+(?:\.\d{3})*(?:,\d+)?$/u.test(text);
}
