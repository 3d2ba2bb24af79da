import {
  readCsvRows,
  readJsonData,
  readSheetsOf,
  toSheetRows,
} from "../../figures/read-data-files.ts";
import type { Published } from "../published.ts";
import { cells } from "../cells.ts";
import { between } from "../relate/rows.ts";
import { OWN_FIELDS } from "../random/level.ts";
import { told, toCount, toldShare, type Fact } from "./facts.ts";

type Cells = Readonly<Record<string, string>>;

const TABLES = ["thong-ke", "chi-tieu", "tien-do", "ky", "don-vi", "so-chung"] as const;
type Table = (typeof TABLES)[number];

/** Every number of units or persons in the files of data, in each of their forms. */
export function readData(published: Published): readonly Fact[] {
  return TABLES.filter((table) => hasTable(published, table)).flatMap((table) =>
    [readJson, readCsv, readExcel].flatMap((read) =>
      read(published, table).flatMap(READERS[table]),
    ),
  );
}

/**
 * What a reader guesses of cells that say "không nêu" in a column where other units of the type have numbers: they are
 * not 0, for a 0 would be told.
 */
export function readGuesses(published: Published): readonly Fact[] {
  const rows = readCsv(published, "don-vi");
  const typeOf = (row: Cells) => row["loai_don_vi"] ?? "";
  return rows.flatMap((row) =>
    Object.keys(row).flatMap((key): readonly Fact[] => {
      const field = /^so_lieu\.(.*)$/.exec(key)?.[1];
      const isShown = rows.some(
        (other) => typeOf(other) === typeOf(row) && toCount(other[key] ?? "") !== undefined,
      );
      if (field === undefined || row[key] !== "không nêu" || !isShown) return [];
      const cell = cells.value(row["ma_don_vi"] ?? "", field);
      const guess = between(`${cell} is not 0`, [[cell, 1]], [1, Number.POSITIVE_INFINITY]);
      return [{ date: row["ky"] ?? "", row: guess }];
    }),
  );
}

const READERS: Readonly<Record<Table, (row: Cells) => readonly Fact[]>> = {
  "thong-ke": readStatistic,
  "chi-tieu": readIndicator,
  "tien-do": readStrand,
  ky: readPeriod,
  "don-vi": readUnit,
  "so-chung": readLevel,
};

function readIndicator(row: Cells): readonly Fact[] {
  const id = row["ma_chi_tieu"] ?? "";
  const share = Number((row["ty_le_chung"] ?? "").replace(",", "."));
  const date = row["ky"] ?? "";
  return [
    ...pick(row, [
      ["dat", cells.verdict(id, "met")],
      ["chua_dat", cells.verdict(id, "notMet")],
      ["chua_den_han", cells.verdict(id, "notDue")],
      ["chua_co_so_lieu", cells.verdict(id, "noData")],
      ["tu_so", cells.pooled(id, "part")],
      ["mau_so", cells.pooled(id, "whole")],
    ]),
    ...(Number.isNaN(share) || row["ty_le_chung"] === ""
      ? []
      : [toldShare(date, [id, share], "share in the data")]),
  ];
}

/** The exact sums; the rounded value follows from them. */
function readStatistic(row: Cells): readonly Fact[] {
  const id = row["ma_so_lieu"] ?? "";
  return pick(row, [
    ["tu_so", cells.pooled(id, "part")],
    ["mau_so", cells.pooled(id, "whole")],
    ["co_so_lieu", cells.answered(id)],
    ["chua_co_so_lieu", cells.unanswered(id)],
    ["tren_muc", cells.reached(id)],
  ]);
}

function readStrand(row: Cells): readonly Fact[] {
  const id = row["ma_phan_viec"] ?? "";
  return pick(row, [
    ["hoan_thanh", cells.strand(id, "done")],
    ["dang_thuc_hien", cells.strand(id, "underway")],
    ["cham", cells.strand(id, "late")],
    ["chua_trien_khai", cells.strand(id, "notStarted")],
    ["chua_den_han", cells.strand(id, "notDue")],
    ["chua_du_so_lieu", cells.strand(id, "noData")],
  ]);
}

function readPeriod(row: Cells): readonly Fact[] {
  return pick(row, [
    ["hoan_thanh", cells.overall("done")],
    ["con_trong_thoi_han", cells.overall("inTime")],
    ["cham", cells.overall("late")],
    ["chua_du_so_lieu", cells.overall("noData")],
    ["con_chi_tieu_chua_dat", cells.missing()],
  ]);
}

function readUnit(row: Cells): readonly Fact[] {
  const unit = row["ma_don_vi"] ?? "";
  const fields = Object.keys(row).filter((key) => key.startsWith("so_lieu."));
  const answers: Readonly<Record<string, string>> = { có: "1", không: "0" };
  const shown = Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, answers[value] ?? value]),
  );
  return pick(
    shown,
    fields.map((key) => [key, cells.value(unit, key.slice("so_lieu.".length))] as const),
  );
}

/** Of figures that units report too; the others are read in `own-level.ts`. */
function readLevel(row: Cells): readonly Fact[] {
  const id = row["ma_so_lieu"] ?? "";
  // JSON has nothing, other forms have words, where units do not report it.
  const isOwn = ["", "không áp dụng"].includes(row["cong_don_vi"] ?? "?");
  if (id.startsWith(OWN_FIELDS) || isOwn) return [];
  return pick(row, [
    ["so", cells.level(id)],
    ["cong_don_vi", cells.total(id)],
  ]);
}

/** Words such as "không nêu" tell no number. */
function pick(row: Cells, keys: readonly (readonly [key: string, cell: string])[]) {
  return keys.flatMap(([key, cell]): readonly Fact[] => {
    const count = toCount(row[key] ?? "");
    return count === undefined ? [] : [told(row["ky"] ?? "", [cell, count], `${key} in the data`)];
  });
}

/** Where a root has no statistics, it has no table of them. */
function hasTable({ bytes }: Published, table: Table): boolean {
  return readJsonData(bytes("du-lieu/so-lieu.json")).bang[toKey(table)] !== undefined;
}

function readCsv({ bytes }: Published, table: Table): readonly Cells[] {
  return readCsvRows(bytes(`du-lieu/${table}.csv`)).rows;
}

function readJson({ bytes }: Published, table: Table): readonly Cells[] {
  const { bang } = readJsonData(bytes("du-lieu/so-lieu.json"));
  const { cot, dong } = bang[toKey(table)] ?? { cot: [], dong: [] };
  return dong.map((row) =>
    Object.fromEntries(
      cot.map(({ khoa }) => {
        const value = row[khoa];
        const text = typeof value === "boolean" ? (value ? "có" : "không") : String(value);
        return [khoa, value === null ? "" : text];
      }),
    ),
  );
}

/** The sheets have names of columns in place of keys; the JSON says which is which. */
function readExcel({ bytes }: Published, table: Table): readonly Cells[] {
  const { bang } = readJsonData(bytes("du-lieu/so-lieu.json"));
  const { cot } = bang[toKey(table)] ?? { cot: [] };
  const at = Object.keys(bang).indexOf(toKey(table));
  const sheet = readSheetsOf(bytes("du-lieu/so-lieu.xlsx"))[at + 1];
  if (sheet === undefined) throw new Error(`no sheet of ${table}`);
  return toSheetRows(sheet).rows.map((row) =>
    Object.fromEntries(cot.map(({ khoa, ten }) => [khoa, row[ten] ?? ""])),
  );
}

function toKey(table: Table): string {
  return table.replaceAll("-", "_");
}
