import type { CellView, TableView } from "../../../compose/views/common.ts";
import type { LayoutProfile } from "../../../compose/frame/layout-profile.ts";
import { toParagraph, type WordBlock } from "../text/blocks.ts";
import { bold, toRun } from "../text/runs.ts";
import { toStateRuns, toStateText } from "../text/state-runs.ts";
import { STYLES } from "../styles/ids.ts";
import { toTableBlock, type GridCell, type GridColumn } from "./table-grid.ts";

/** The table of a view, and under it the notes that a reader needs to read it. */
export function toDataTable(
  table: TableView,
  isNumbered: boolean,
  sheet: { readonly layout: LayoutProfile; readonly widthTwips: number },
): readonly WordBlock[] {
  if (table.columns.length === 0) return table.notes.map(toNote);
  const toCells = (row: TableView["rows"][number], number: string, isBold: boolean) => [
    ...(isNumbered ? [toTextCell(number, "right", isBold)] : []),
    ...[row.header, ...row.cells].map((cell, index) =>
      toCell(cell, table.columns[index]?.isNumeric === true ? "right" : "left", isBold),
    ),
  ];
  const grid = {
    columns: [
      ...(isNumbered ? [toColumn("TT", null)] : []),
      ...table.columns.map(({ label, widthPercent }) => toColumn(label, widthPercent)),
    ],
    rows: [
      ...table.rows.map((row, index) => toCells(row, String(index + 1), false)),
      ...(table.totals === null ? [] : [toCells(table.totals, "", true)]),
    ],
  };
  return [toTableBlock(grid, sheet.widthTwips, sheet.layout), ...table.notes.map(toNote)];
}

function toColumn(label: string, widthPercent: number | null): GridColumn {
  return { header: toTextCell(label, "center", true), widthPercent };
}

function toTextCell(text: string, alignment: GridCell["alignment"], isBold: boolean): GridCell {
  return { runs: [isBold ? bold(text) : toRun(text)], text, alignment };
}

/** The text of a cell, then its state; a link of a page becomes plain text here. */
function toCell(
  { text, state }: CellView,
  alignment: GridCell["alignment"],
  isBold: boolean,
): GridCell {
  const cell = toTextCell(text, alignment, isBold);
  if (state === null) return cell;
  const before = text === "" ? [] : [...cell.runs, toRun(" ")];
  return {
    runs: [...before, ...toStateRuns(state)],
    text: `${text} ${toStateText(state)}`.trim(),
    alignment,
  };
}

function toNote(note: string): WordBlock {
  return toParagraph(STYLES.tableNote, note);
}
