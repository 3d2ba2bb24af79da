import { toAddress } from "../../../excel/addresses.ts";
import type { ReadCell, ReadSheet } from "../../../excel/read/contents.ts";
import type { FormSheet } from "../../forms/layout/form-sheet.ts";
import type { WorkbookIdentity } from "../../forms/layout/place.ts";
import { toPlainLabel } from "../../forms/layout/questions.ts";
import { locateCells } from "./locate-cells.ts";
import type { FilledForm } from "./statement.ts";

/** Where the remarks of a filled form stand in a sheet of a fresh one, by address. */
export function locateRemarks(
  sheet: FormSheet,
  identity: WorkbookIdentity,
  { remarks }: FilledForm,
): ReadonlyMap<string, string> {
  const located = locateCells(toReadSheet(sheet), identity, { questions: [], comparisons: [] });
  return new Map(
    (located?.remarks ?? []).flatMap(({ row, column, unit, label }) => {
      const same = remarks.find(
        (one) => one.unit === unit && toPlainLabel(one.label) === toPlainLabel(label),
      );
      return same === undefined ? [] : [[toAddress(row, column), same.text] as const];
    }),
  );
}

/** A sheet that was laid out, as a reader would find it. */
function toReadSheet({ name, rows, merges }: FormSheet): ReadSheet {
  const cells = rows.flatMap(({ cells: own }, row) =>
    own.flatMap(({ value }, column): readonly (readonly [string, ReadCell])[] => {
      if (typeof value !== "string") return [];
      const at = { row: row + 1, column: column + 1 };
      return [[toAddress(at.row, at.column), { ...at, value: { kind: "text", text: value } }]];
    }),
  );
  return { name, cells: new Map(cells), merges };
}
