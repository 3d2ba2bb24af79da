import { toAddress } from "../addresses.ts";
import type { Area } from "../book.ts";
import { toCellValue, type SheetReferences, type WrittenCell } from "./cell-value.ts";
import type { ReadCell, ReadSheet } from "./contents.ts";
import { parseAddress, parseArea } from "./parse-address.ts";
import { createRuns } from "./shared-texts.ts";
import { walkXml, type XmlListener } from "./xml.ts";

/** A town has 300 units and 100 questions. */
const MOST_CELLS = 500_000;
/** The last ones that Excel has. */
const [LAST_ROW, LAST_COLUMN] = [1_048_576, 16_384];

/** How far a sheet is read. */
interface State {
  readonly references: SheetReferences;
  readonly cells: Map<string, ReadCell>;
  readonly merges: Area[];
  readonly runs: ReturnType<typeof createRuns>;
  /** The last row and column that were met. */
  row: number;
  column: number;
  /** The cell that is open. */
  cell: WrittenCell | null;
  isValue: boolean;
  count: number;
  isDamaged: boolean;
}

/** The cells of a sheet and what is joined; or why it cannot be read. */
export function readSheet(
  part: Uint8Array,
  references: SheetReferences,
): Omit<ReadSheet, "name"> | "too-large" | "damaged" {
  const state: State = {
    references,
    cells: new Map(),
    merges: [],
    runs: createRuns(),
    row: 0,
    column: 0,
    cell: null,
    isValue: false,
    count: 0,
    isDamaged: false,
  };
  walkXml(part, listenTo(state));
  if (state.count > MOST_CELLS) return "too-large";
  return state.isDamaged ? "damaged" : { cells: state.cells, merges: state.merges };
}

function listenTo(state: State): XmlListener {
  const { runs } = state;
  return {
    open: (name, attributes) => {
      open(name, attributes, state);
      runs.open(name);
    },
    text: (text) => {
      const { cell } = state;
      if (state.isValue && cell !== null)
        state.cell = { ...cell, value: (cell.value ?? "") + text };
      runs.text(text);
    },
    close: (name) => {
      runs.close(name);
      if (name === "v") state.isValue = false;
      if (name === "c") closeCell(state);
    },
  };
}

/** A row or a cell that does not say its place stands behind the one before. */
function open(name: string, attributes: Readonly<Record<string, string>>, state: State): void {
  const { r, ref = "" } = attributes;
  switch (name) {
    case "row":
      state.row = r === undefined ? state.row + 1 : Number(r);
      state.column = 0;
      return;
    case "c":
      openCell(attributes, state);
      return;
    case "f":
      if (state.cell !== null) state.cell = { ...state.cell, hasFormula: true };
      return;
    case "v":
      state.isValue = true;
      if (state.cell !== null) state.cell = { ...state.cell, value: "" };
      return;
    case "mergeCell":
      state.merges.push(...listAreas(ref));
  }
}

function openCell({ r, t = "n", s = "0" }: Readonly<Record<string, string>>, state: State): void {
  const at = r === undefined ? { row: state.row, column: state.column + 1 } : parseAddress(r);
  [state.row, state.column] = [at?.row ?? 0, at?.column ?? 0];
  state.cell = { type: t, style: Number(s), hasFormula: false, value: null, inline: "" };
  state.runs.begin();
}

function listAreas(reference: string): readonly Area[] {
  const area = parseArea(reference);
  return area === undefined ? [] : [area];
}

function closeCell(state: State): void {
  const { cell, row, column, references } = state;
  if (cell === null) return;
  state.cell = null;
  state.count += 1;
  if (state.count > MOST_CELLS) return;
  const value = toCellValue({ ...cell, inline: state.runs.end() }, references);
  const isOnSheet = row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN;
  if (value === undefined || !isOnSheet) state.isDamaged = true;
  else if (value !== null) state.cells.set(toAddress(row, column), { row, column, value });
}
