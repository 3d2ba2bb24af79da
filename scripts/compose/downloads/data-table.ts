import type { CalendarDate } from "../../model/calendar-date.ts";
import type { ShownDecimal } from "../words/format-number.ts";

/** Why a cell has no value. Each is a state of its own, never 0 and never an empty cell. */
export type Gap = "withheld" | "noData" | "notApplicable" | "undetermined" | "none";

/** One value of a table, before it is written in any form. */
export type DataCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly texts: readonly string[] }
  | { readonly kind: "count"; readonly count: number }
  /** With the digits of the pages. */
  | { readonly kind: "decimal"; readonly shown: ShownDecimal }
  | { readonly kind: "date"; readonly date: CalendarDate }
  | { readonly kind: "yesNo"; readonly isYes: boolean }
  | { readonly kind: "gap"; readonly gap: Gap };

/** What the values of a column are, where they are there. */
export type ColumnKind = Exclude<DataCell["kind"], "gap">;

/** A column and what the data dictionary says of it. */
export interface DataColumn {
  /** Unique in its table: the head of the CSV file, the key in JSON. */
  readonly key: string;
  /** The head in Excel. */
  readonly label: string;
  readonly kind: ColumnKind;
  /** `null`: counted in nothing. */
  readonly unitOfMeasure: string | null;
  readonly meaning: string;
}

export interface DataTable {
  /** The name of its CSV file; with underscores its key in JSON. */
  readonly id: string;
  readonly title: string;
  /** What a row is. */
  readonly rowMeaning: string;
  readonly columns: readonly DataColumn[];
  /** The cells of a row are in the order of the columns. */
  readonly rows: readonly (readonly DataCell[])[];
}

/** A column together with where its value comes from. */
export type ReadColumn<Row> = DataColumn & { readonly read: (row: Row) => DataCell };

/** A table of one row for each record. */
export function toDataTable<Row>(
  about: Pick<DataTable, "id" | "title" | "rowMeaning">,
  columns: readonly ReadColumn<Row>[],
  records: readonly Row[],
): DataTable {
  return {
    ...about,
    columns: columns.map(({ key, label, kind, unitOfMeasure, meaning }) => ({
      key,
      label,
      kind,
      unitOfMeasure,
      meaning,
    })),
    rows: records.map((record) => columns.map(({ read }) => read(record))),
  };
}

/** Kinds of columns, to be spread into one. */
export const TEXT = { kind: "text", unitOfMeasure: null } as const;
export const LIST = { kind: "list", unitOfMeasure: null } as const;
export const DATE = { kind: "date", unitOfMeasure: null } as const;
export const YES_NO = { kind: "yesNo", unitOfMeasure: null } as const;
export const UNITS = { kind: "count", unitOfMeasure: "đơn vị" } as const;
export const RESULTS = { kind: "count", unitOfMeasure: "kết quả" } as const;
