import { toAddress, toFixed } from "../../../excel/addresses.ts";
import type { FormSheet } from "./form-sheet.ts";
import { listOptionLabels, type Question } from "./questions.ts";
import { toCell, toPlainSheet } from "./styles.ts";

/** Choices of which the labels cannot stand in a formula, by field, in the order of their columns in a hidden sheet. */
export type LongChoices = ReadonlyMap<string, readonly string[]>;

const OPTIONS_SHEET = "_lua_chon";
/** In signs; Excel takes no more than 255. */
const LONGEST_LIST = 250;

export function listLongChoices(all: readonly Question[]): LongChoices {
  return new Map(
    all
      .filter(({ field }) => field.kind === "choice")
      .map(({ field }) => [field.id, [...listOptionLabels(field).values()]] as const)
      .filter(([, labels]) => !fitsInFormula(labels)),
  );
}

/** A comma ends an item there, whatever the language of the program. */
function fitsInFormula(labels: readonly string[]): boolean {
  return labels.join(",").length <= LONGEST_LIST && !labels.some((label) => /[,;"]/.test(label));
}

/** Where the labels of a field stand, as a formula names it; `null`: the formula holds them itself. */
export function findLongChoice(field: string, choices: LongChoices): string | null {
  const labels = choices.get(field);
  if (labels === undefined) return null;
  const column = [...choices.keys()].indexOf(field) + 1;
  const [first, last] = [toAddress(1, column), toAddress(labels.length, column)];
  return `${OPTIONS_SHEET}!${toFixed(first)}:${toFixed(last)}`;
}

/** The hidden sheet with a column for each such choice; none where there is no such choice. */
export function layOutLongChoices(choices: LongChoices): readonly FormSheet[] {
  const columns = [...choices.values()];
  const most = columns.reduce((length, labels) => Math.max(length, labels.length), 0);
  if (most === 0) return [];
  const rows = Array.from({ length: most }, (_, row) =>
    columns.map((labels) => toCell(labels[row] ?? null, "line")),
  );
  return [toPlainSheet(OPTIONS_SHEET, rows)];
}
