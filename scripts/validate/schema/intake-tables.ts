import type { IntakeTable, TableColumn } from "../../model/intake-table.ts";
import { findEntry, itemsOf, type SourceNode } from "../parse/source-node.ts";
import { reportTwice } from "../readers/named-twice.ts";
import type { Reading } from "../readers/reading.ts";
import {
  checked,
  INVALID,
  listOfGood,
  mapped,
  optional,
  problemIn,
  record,
  required,
  taking,
  type Invalid,
  type Reader,
} from "../readers/records.ts";
import { fieldReference, optionOf, reference } from "../readers/references.ts";
import { choice, id, text } from "../readers/scalars.ts";

/** Stands for the day of all figures, which is no field of the form. */
const FIGURES_DAY = "ngay_so_lieu";

const anyField = fieldReference();
const fieldOrDay: Reader<string> = checked(anyField, (node, reading) =>
  node.kind === "text" && node.text === FIGURES_DAY ? FIGURES_DAY : anyField(node, reading),
);

const columnRecord = record({
  dau: required(text),
  truong: required(fieldOrDay),
  buoc: optional(text),
});

const readColumn: Reader<TableColumn> = (node, reading) => {
  const from = columnRecord(node, reading);
  if (from === INVALID) return INVALID;
  const step = readStep(node, from.truong, reading);
  if (step === INVALID) return INVALID;
  return { head: from.dau, field: from.truong === FIGURES_DAY ? null : from.truong, step };
};
const column = taking(columnRecord.takes, readColumn);

/** A column of a process says of which step it is, and no other column does. */
function readStep(node: SourceNode, field: string, reading: Reading): string | null | Invalid {
  const at = findEntry(node, "buoc");
  const isProcess = reading.known.field?.get(field)?.kind === "steps";
  if (at === undefined || at.kind === "empty") {
    if (!isProcess) return null;
    reading.report(problemIn(node, "missing-key", { found: "buoc" }));
    return INVALID;
  }
  if (isProcess) return optionOf(field)(at, reading);
  reading.report(problemIn(at, "not-needed", { found: "buoc" }));
  return INVALID;
}

const tableRecord = record({
  id: required(id),
  tep: optional(text),
  trang: optional(text),
  so_dong_dau: optional(choice({ "1": 1, "2": 2, "3": 3, "4": 4 })),
  cot_don_vi: required(text),
  cot: required(listOfGood(column, 1)),
  don_vi: optional(
    listOfGood(
      mapped(record({ ten: required(text), id: required(reference("unit")) }), (from) => ({
        name: from.ten,
        unit: from.id,
      })),
    ),
  ),
  bo_qua: optional(listOfGood(text)),
});

const readTable: Reader<IntakeTable> = (node, reading) => {
  const isTwice = [
    reportTwice(itemsOf(node, "cot"), ["dau"], reading),
    reportTwice(itemsOf(node, "don_vi"), ["ten"], reading),
  ].includes(true);
  const from = tableRecord(node, reading);
  if (isTwice || from === INVALID) return INVALID;
  return {
    id: from.id,
    filePattern: from.tep,
    sheet: from.trang,
    headRows: from.so_dong_dau ?? 1,
    unitHead: from.cot_don_vi,
    columns: from.cot,
    unitNames: from.don_vi ?? [],
    ignored: from.bo_qua ?? [],
  };
};
const table = taking(tableRecord.takes, readTable);

const tables = record({ bang: required(listOfGood(table)) });

/** `data/nhap.yaml`: the tables that staff keep beside the program's own forms. */
export const intakeTables: Reader<readonly IntakeTable[]> = taking(
  tables.takes,
  (node, reading) => {
    const isTwice = reportTwice(itemsOf(node, "bang"), ["id"], reading);
    const from = tables(node, reading);
    return isTwice || from === INVALID ? INVALID : from.bang;
  },
);
