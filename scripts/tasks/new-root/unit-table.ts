import type { UnitType } from "../../model/form/form.ts";
import { toSpokenForm } from "../../validate/read/spoken-form.ts";
import type { UnitAnswer } from "./answers.ts";
import { proposeType } from "./propose-type.ts";
import { readName } from "./read-answer.ts";
import { toUnitIds } from "./unit-ids.ts";
import type { UnitLine } from "./unit-lines.ts";

/** The units of a new root while somebody puts them right, numbered from 1. */
export interface UnitTable {
  readonly types: readonly UnitType[];
  readonly rows: readonly UnitRow[];
}

export interface UnitRow {
  readonly name: string;
  /** Only proposed until somebody confirms the table; `null`: nothing speaks for one. */
  readonly type: UnitType | null;
}

export function toUnitTable(lines: readonly UnitLine[], types: readonly UnitType[]): UnitTable {
  return {
    types,
    rows: lines.map((line) => ({ name: line.name, type: proposeType(line, types) })),
  };
}

/** What stands in the way of taking a row; `null`: nothing. */
export function findRowFault({ rows }: UnitTable, index: number): string | null {
  const row = rows[index];
  if (row === undefined) return null;
  const read = readName(row.name);
  if (read.kind === "refused") return read.sentence;
  const first = rows.findIndex(({ name }) => toSpokenForm(name) === toSpokenForm(row.name));
  if (first !== index) return `Trùng tên với số ${first + 1}: bỏ đi, hoặc thêm chữ để phân biệt.`;
  return row.type === null ? "Chưa rõ loại." : null;
}

/** The table as answers, or `null` where a row has a fault. */
export function toUnitAnswers(table: UnitTable): readonly UnitAnswer[] | null {
  const units = table.rows.flatMap(({ name, type }, index) =>
    type === null || findRowFault(table, index) !== null ? [] : [{ name, type: type.id }],
  );
  return units.length === table.rows.length && units.length > 0 ? units : null;
}

/** How somebody changes the table. Numbers count from 1. */
export type UnitChange =
  | { readonly kind: "type"; readonly rows: readonly number[]; readonly type: number }
  | { readonly kind: "name"; readonly row: number; readonly name: string }
  | { readonly kind: "leave"; readonly row: number }
  | { readonly kind: "newType"; readonly name: string };

/** What a line asks for; `null`: it cannot be understood. */
export function parseUnitChange(line: string): UnitChange | null {
  const text = line.normalize("NFC").trim();
  const [, rows, type] = /^(\d[\d\s,-]*)\s+(\d+)$/u.exec(text) ?? [];
  if (rows !== undefined) return { kind: "type", rows: toNumbers(rows), type: Number(type) };
  const [, row, name] = /^(\d+)\s*=\s*(\S.*)$/u.exec(text) ?? [];
  if (row !== undefined) return { kind: "name", row: Number(row), name: name ?? "" };
  const [, left] = /^b[ỏo]\s+(\d+)$/iu.exec(text) ?? [];
  if (left !== undefined) return { kind: "leave", row: Number(left) };
  const [, added] = /^lo[ạa]i\s+(\S.*)$/iu.exec(text) ?? [];
  return added === undefined ? null : { kind: "newType", name: added };
}

/** `3`, `3-9`, `2, 5`. */
function toNumbers(text: string): readonly number[] {
  return text.split(/[\s,]+(?!-)/u).flatMap((part) => {
    const [from = 0, until = from] = part.split("-").map(Number);
    return Array.from({ length: Math.max(0, until - from + 1) }, (_, step) => from + step);
  });
}

/**
 * The table after a change, or why it cannot be made.
 * @param taken ids of other things that a type may not have
 */
export function changeUnits(
  table: UnitTable,
  change: UnitChange,
  taken: ReadonlySet<string>,
): UnitTable | string {
  const { rows, types } = table;
  if (change.kind === "newType") {
    const read = readName(change.name);
    if (read.kind === "refused") return read.sentence;
    const [id = ""] = toUnitIds([read.value], new Set([...taken, ...types.map((type) => type.id)]));
    const shortName = read.value.charAt(0).toLocaleLowerCase("vi") + read.value.slice(1);
    const all = [...types, { id, name: read.value, shortName }];
    const proposed = rows.map((row) =>
      row.type === null ? { ...row, type: proposeType({ ...row, others: [] }, all) } : row,
    );
    return { rows: proposed, types: all };
  }
  const named = change.kind === "type" ? change.rows : [change.row];
  const unknown = named.find((row) => rows[row - 1] === undefined);
  if (unknown !== undefined || named.length === 0)
    return `Không có đơn vị số ${unknown ?? ""}; các số từ 1 đến ${rows.length}.`;
  const isNamed = (index: number) => named.includes(index + 1);
  switch (change.kind) {
    case "leave":
      return { types, rows: rows.filter((_, index) => !isNamed(index)) };
    case "name":
      return {
        types,
        rows: rows.map((row, index) => (isNamed(index) ? { ...row, name: change.name } : row)),
      };
    case "type": {
      const type = types[change.type - 1];
      if (type === undefined)
        return `Không có loại số ${change.type}; các số từ 1 đến ${types.length}.`;
      return { types, rows: rows.map((row, index) => (isNamed(index) ? { ...row, type } : row)) };
    }
  }
}
