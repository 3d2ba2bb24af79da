import { findMerge, type ReadSheet } from "../../../excel/read/contents.ts";
import { toAddress } from "../../../excel/addresses.ts";
import { toPlainLabel } from "../../forms/layout/questions.ts";
import { toShownText } from "../read/shown-text.ts";

/** The heads of a table of staff. */
export interface TableHead {
  /** The last row of the head. */
  readonly row: number;
  readonly heads: readonly ColumnHead[];
}

export interface ColumnHead {
  readonly column: number;
  /** Of heads over several rows: `Cấp ủy – Nữ`. */
  readonly text: string;
}

/** More rows than anybody puts above a table. */
const LAST_HEAD = 40;

/** The heads that begin with a row, over so many rows. */
export function readHeads(sheet: ReadSheet, start: number, rowCount: number): TableHead {
  const rows = Array.from({ length: rowCount }, (_, at) => start + at);
  const columns = new Set([...sheet.cells.values()].map(({ column }) => column));
  const heads = [...columns]
    .sort((a, b) => a - b)
    .flatMap((column): readonly ColumnHead[] => {
      const texts = rows.map((row) => textAt(sheet, row, column)).filter((text) => text !== "");
      const parts = texts.filter((text, at) => text !== texts[at - 1]);
      return parts.length === 0 ? [] : [{ column, text: parts.join(" – ") }];
    });
  return { row: start + rowCount - 1, heads };
}

/** The head that has the first text and most of the others; `undefined`: none has the first and one more. */
export function findHeads(
  sheet: ReadSheet,
  [first, ...others]: readonly [string, ...string[]],
  rowCount: number,
): TableHead | undefined {
  let best: { readonly head: TableHead; readonly count: number } | undefined;
  for (let row = 1; row <= LAST_HEAD; row += 1) {
    const head = readHeads(sheet, row, rowCount);
    const texts = new Set(head.heads.map(({ text }) => toPlainLabel(text)));
    const count = others.filter((text) => texts.has(toPlainLabel(text))).length;
    if (texts.has(toPlainLabel(first)) && count > (best?.count ?? 0)) best = { head, count };
  }
  return best?.head;
}

/** What a cell shows; of joined cells the one text for all. */
export function textAt(sheet: ReadSheet, row: number, column: number): string {
  const { top, left } = findMerge(sheet, { row, column }) ?? { top: row, left: column };
  const cell = sheet.cells.get(toAddress(top, left));
  return cell === undefined ? "" : toShownText(cell.value);
}
