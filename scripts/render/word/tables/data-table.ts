import type { CellView, TableView } from "../../../compose/views/common.ts";
import type { WordContext } from "../context.ts";
import { toParagraph, type WordBlock } from "../text/blocks.ts";
import { bold } from "../text/runs.ts";
import { toStatePiece } from "../text/state-runs.ts";
import { STYLES } from "../styles/ids.ts";
import { toRowsXml, type PlainCell, type Ruling } from "./row-xml.ts";
import { toTableBlock, type GridColumn, type MeasuredCell } from "./table-grid.ts";

interface SheetTable {
  readonly table: TableView;
  /** A first column "TT" with the number of each row. */
  readonly isNumbered: boolean;
  readonly widthTwips: number;
}

/** Its pieces tell the same as its text. */
interface DataCell extends MeasuredCell, PlainCell {}

/** The table of a view, and under it the notes that a reader needs to read it. */
export function toDataTable(
  { table, isNumbered, widthTwips }: SheetTable,
  context: WordContext,
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
    widthTwips,
    // Wide tables are split, so that their type may stay as large as in any other.
    type: { style: STYLES.tableText, pt: context.layout.tablePt },
    write: (rows: readonly (readonly DataCell[])[], ruling: Ruling) => [
      context.rows.keep(toRowsXml(rows, ruling)),
    ],
  };
  return [toTableBlock(grid, context), ...table.notes.map(toNote)];
}

function toColumn(label: string, widthPercent: number | null): GridColumn {
  return { header: { runs: [bold(label)], text: label, alignment: "center" }, widthPercent };
}

function toTextCell(text: string, alignment: DataCell["alignment"], isBold: boolean): DataCell {
  return { pieces: [{ text, isBold }], text, alignment };
}

/** The text of a cell, then its state; a link of a page becomes plain text here. */
function toCell(
  { text, state }: CellView,
  alignment: DataCell["alignment"],
  isBold: boolean,
): DataCell {
  const cell = toTextCell(text, alignment, isBold);
  if (state === null) return cell;
  const told = toStatePiece(state);
  const before = text === "" ? [] : [...cell.pieces, { text: " ", isBold: false }];
  return { pieces: [...before, told], text: `${text} ${told.text}`.trim(), alignment };
}

function toNote(note: string): WordBlock {
  return toParagraph(STYLES.tableNote, note);
}
