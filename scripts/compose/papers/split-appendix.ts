import type { RowView } from "../views/common.ts";
import type { Appendix } from "./appendix.ts";

/** Columns beside the name of a row for which a landscape sheet has room; with more, words would break. */
const MOST_COLUMNS = 12;

/** The appendix as often as its columns need, each time with all rows; the notes follow the last part. */
export function splitAppendix(appendix: Appendix, most = MOST_COLUMNS): readonly Appendix[] {
  const { table, title } = appendix;
  const [header, ...columns] = table.columns;
  const count = Math.ceil(columns.length / most);
  if (header === undefined || count <= 1) return [appendix];
  const size = Math.ceil(columns.length / count);
  return Array.from({ length: count }, (_, index) => {
    const ofPart = <T>(cells: readonly T[]) => cells.slice(index * size, (index + 1) * size);
    const toPart = (row: RowView) => ({ ...row, cells: ofPart(row.cells) });
    return {
      ...appendix,
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
