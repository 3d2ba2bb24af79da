import type { ITableCellOptions, ParagraphChild } from "docx";
import { Paragraph, TableCell, TableRow } from "docx";
import type { WordBlock } from "../text/blocks.ts";
import type { WordContext } from "../context.ts";
import { findColumnWidths, type ColumnContent } from "./column-widths.ts";
import { staysWithNext, type Ruling } from "./row-xml.ts";
import type { StyleId } from "../styles/ids.ts";
import { ptToTwips } from "../units.ts";

/** What a table must know of a cell to find the widths of its columns. */
export interface MeasuredCell {
  /** The text of its runs. */
  readonly text: string;
  readonly alignment: "left" | "center" | "right";
}

export interface GridCell extends MeasuredCell {
  readonly runs: readonly ParagraphChild[];
}

export interface GridColumn {
  readonly header: GridCell;
  /** The share of the table's width; `null`: its content decides. */
  readonly widthPercent: number | null;
}

export interface Grid<Cell extends MeasuredCell> {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly Cell[])[];
  readonly widthTwips: number;
  readonly type: TableType;
  /** Writes the rows under the header. */
  readonly write: (rows: Grid<Cell>["rows"], ruling: Ruling) => readonly TableRow[];
}

export interface TableType {
  readonly style: StyleId;
  readonly pt: number;
}

const SIDE_PADDING_PT = 3;
const PADDING_PT = 2;
const RULE_PT = 0.5;
/** What stands in a column beside its text, in twips. */
const CELL_ROOM = ptToTwips(2 * SIDE_PADDING_PT + RULE_PT);
/** docx wants the size in eighths of a point. */
const RULE = { style: "single", size: RULE_PT * 8, color: "auto" } as const;
/** A long heading may stand in this many lines before it makes its column wider. */
const HEADER_LINES = 3;

/** A table with lines. Word repeats its header on every page, and breaks no row over two pages. */
export function toTableBlock<Cell extends MeasuredCell>(
  grid: Grid<Cell>,
  { measure }: WordContext,
): WordBlock {
  const { columns, rows, widthTwips, type } = grid;
  const { style, pt } = type;
  const widthOf = (text: string) => measure(text, { pt, isBold: true }) + CELL_ROOM;
  const columnWidths = findColumnWidths(measureColumns(grid, widthOf), widthTwips);
  const ruling = { style, columnWidths };
  const header = columns.map((column) => column.header);
  return {
    kind: "table",
    options: {
      layout: "fixed",
      width: { size: widthTwips, type: "dxa" },
      columnWidths,
      borders: {
        top: RULE,
        bottom: RULE,
        left: RULE,
        right: RULE,
        insideHorizontal: RULE,
        insideVertical: RULE,
      },
      margins: {
        marginUnitType: "dxa",
        top: ptToTwips(PADDING_PT),
        bottom: ptToTwips(PADDING_PT),
        left: ptToTwips(SIDE_PADDING_PT),
        right: ptToTwips(SIDE_PADDING_PT),
      },
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      rows: [toRow(header, ruling, { isHeader: true, isKept: true }), ...grid.write(rows, ruling)],
    },
  };
}

/** Rows of docx, whose cells may hold whatever docx can write. */
export function toTableRows(
  rows: readonly (readonly GridCell[])[],
  ruling: Ruling,
): readonly TableRow[] {
  return rows.map((cells, at) =>
    toRow(cells, ruling, { isHeader: false, isKept: staysWithNext(at, rows.length) }),
  );
}

function toRow(
  cells: readonly GridCell[],
  { style, columnWidths }: Ruling,
  { isHeader, isKept }: RowPlace,
): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(isHeader ? { tableHeader: true } : {}),
    children: cells.map((cell, index) =>
      toCell(cell, isKept ? { style, keepNext: true } : { style }, {
        width: { size: columnWidths[index] ?? 0, type: "dxa" },
        verticalAlign: isHeader ? "center" : "top",
      }),
    ),
  });
}

interface RowPlace {
  readonly isHeader: boolean;
  /** Whether no page ends behind it. */
  readonly isKept: boolean;
}

function toCell(
  { runs, alignment }: GridCell,
  paragraph: { readonly style: StyleId; readonly keepNext?: true },
  own: Omit<ITableCellOptions, "children">,
): TableCell {
  return new TableCell({
    ...own,
    children: [new Paragraph({ ...paragraph, alignment, children: runs })],
  });
}

/** @param widthOf measures in bold, the wider face: a total or a state that calls for attention is bold */
function measureColumns<Cell extends MeasuredCell>(
  { columns, rows }: Grid<Cell>,
  widthOf: (text: string) => number,
): readonly ColumnContent[] {
  const longestWord = ({ text }: MeasuredCell) => Math.max(...text.split(" ").map(widthOf));
  return columns.map(({ header, widthPercent }, index) => {
    const cells = rows.flatMap((row) => row[index] ?? []);
    return {
      widthPercent,
      least: Math.max(...[header, ...cells].map(longestWord)),
      wanted: Math.max(
        widthOf(header.text) / HEADER_LINES,
        findUsual(cells.map(({ text }) => widthOf(text))),
      ),
    };
  });
}

/** Of many texts nine of ten are no wider, so that one long name does not take the room of all other columns. */
function findUsual(widths: readonly number[]): number {
  const sorted = widths.toSorted((a, b) => a - b);
  return sorted[Math.ceil(0.9 * (sorted.length - 1))] ?? 0;
}
