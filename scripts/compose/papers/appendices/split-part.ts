import type { RowView } from "../../views/common.ts";
import type { AppendixPart } from "./appendix.ts";

/** The part as often as its columns need, each time with all rows and the first column; the notes follow the last one. */
export function splitPart(part: AppendixPart, most: number): readonly AppendixPart[] {
  const { table, title } = part;
  const [header, ...columns] = table.columns;
  const count = Math.ceil(columns.length / most);
  if (header === undefined || count <= 1) return [part];
  const size = Math.ceil(columns.length / count);
  return Array.from({ length: count }, (_, index) => {
    const ofPart = <T>(cells: readonly T[]) => cells.slice(index * size, (index + 1) * size);
    const toPart = (row: RowView) => ({ ...row, cells: ofPart(row.cells) });
    return {
      ...part,
      title: `${title} (phần ${index + 1}/${count})`,
      table: {
        ...table,
        columns: [header, ...ofPart(columns).map((column) => ({ ...column, widthPercent: null }))],
        rows: table.rows.map(toPart),
        totals: table.totals === null ? null : toPart(table.totals),
        notes: index === count - 1 ? table.notes : [],
      },
    };
  });
}
