import type { ReadSheet } from "../../../excel/read/contents.ts";
import { groupBy } from "../../../model/group-by.ts";
import type { WorkbookIdentity } from "../../forms/layout/place.ts";
import { LABELS, toPlainLabel } from "../../forms/layout/questions.ts";
import { locateInGrid } from "./locate-in-grid.ts";
import { locateInRows } from "./locate-in-rows.ts";
import type { FormWords, Head, Located, Rows } from "./located.ts";
import { toShownText } from "./shown-text.ts";

/**
 * Finds the answers of a sheet by its words, so that rows and columns that somebody has put in, taken out or moved
 * change nothing; `null`: it is no sheet of a form.
 */
export function locateCells(
  sheet: ReadSheet,
  { kind, unit }: WorkbookIdentity,
  words: FormWords,
): Located | null {
  const rows = toRows(sheet);
  const head = findHead(
    rows,
    kind === "units" ? [LABELS.unitId] : [LABELS.question, LABELS.answer],
  );
  if (head === undefined) return null;
  return kind === "units"
    ? locateInGrid(rows, head, words)
    : locateInRows(rows, head, { unit, words });
}

function toRows({ cells }: ReadSheet): Rows {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, value } of cells.values()) {
    const known = rows.get(row) ?? new Map<number, string>();
    rows.set(row, known.set(column, toShownText(value)));
  }
  return rows;
}

/** More rows than anybody puts above a table. */
const LAST_HEAD = 30;

/** The first row that has these labels among others. */
function findHead(rows: Rows, needed: readonly string[]): Head | undefined {
  const found = [...rows]
    .sort(([a], [b]) => a - b)
    .filter(([row]) => row <= LAST_HEAD)
    .find(([, cells]) => {
      const labels = new Set([...cells.values()].map(toPlainLabel));
      return (
        labels.size > needed.length && needed.every((label) => labels.has(toPlainLabel(label)))
      );
    });
  if (found === undefined) return undefined;
  const [row, cells] = found;
  const columns = [...groupBy(cells, ([, word]) => toPlainLabel(word))].map(
    ([label, own]) => [label, own.map(([column]) => column)] as const,
  );
  return { row, columns: new Map(columns) };
}
