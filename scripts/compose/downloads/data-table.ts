import type { CalendarDate } from "../../model/days/calendar-date.ts";
import type { ShownDecimal } from "../../model/rules/scaled.ts";

/** Why a cell has no value. Each is a state of its own, never 0 and never an empty cell. */
export type Gap = "withheld" | "noData" | "notApplicable" | "undetermined" | "none";

/** One value of a table, before it is written in any form. */
export type DataCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly texts: readonly string[] }
  | { readonly kind: "count"; readonly count: number }
  /** It has the digits of the pages. */
  | { readonly kind: "decimal"; readonly shown: ShownDecimal }
  | { readonly kind: "date"; readonly date: CalendarDate }
  | { readonly kind: "yesNo"; readonly isYes: boolean }
  | { readonly kind: "gap"; readonly gap: Gap };

/** The kind of a column's values; any cell may be a gap instead. */
export type ColumnKind = Exclude<DataCell["kind"], "gap">;

/** A column and what the data dictionary says of it. */
export interface DataColumn {
  /** Unique in its table: the head of the CSV file, the key in JSON. */
  readonly key: string;
  /** The head in Excel. */
  readonly label: string;
  readonly kind: ColumnKind;
  /** `null`: no unit of measure. */
  readonly unitOfMeasure: string | null;
  readonly meaning: string;
}

export interface DataTable {
  /** The name of its CSV file. Its key in JSON has underscores instead. */
  readonly id: string;
  readonly title: string;
  /** What a row is. */
  readonly rowMeaning: string;
  readonly columns: readonly DataColumn[];
  /** The cells of a row are in the order of the columns. */
  readonly rows: readonly (readonly DataCell[])[];
}

/** A column and how its value is read from a record. */
export type ReadColumn<Row> = DataColumn & { readonly read: (row: Row) => DataCell };

/** A column in one row: its kind, its words, how its value is read. */
export function toColumn<Row>(
  kind: Pick<DataColumn, "kind" | "unitOfMeasure">,
  [key, label, meaning]: readonly [key: string, label: string, meaning: string],
  read: (row: Row) => DataCell,
): ReadColumn<Row> {
  return { key, label, ...kind, meaning, read };
}

/**
 * A table of one row for each record. A column of days or numbers is one of texts where one is only roughly known, and one
 * of counts is one of decimal numbers where some are.
 */
export function toDataTable<Row>(
  about: Pick<DataTable, "id" | "title" | "rowMeaning">,
  columns: readonly ReadColumn<Row>[],
  records: readonly Row[],
): DataTable {
  const rows = records.map((record) => columns.map(({ read }) => read(record)));
  const kindsOf = (index: number) => new Set(rows.map((cells) => cells[index]?.kind));
  return {
    ...about,
    columns: columns.map(({ read: _read, ...column }, index) => ({
      ...column,
      kind: toKind(column.kind, kindsOf(index)),
    })),
    rows,
  };
}

function toKind(kind: ColumnKind, found: ReadonlySet<DataCell["kind"] | undefined>): ColumnKind {
  if (found.has("text")) return "text";
  return kind === "count" && found.has("decimal") ? "decimal" : kind;
}

/** Kinds of columns. */
export const TEXT = { kind: "text", unitOfMeasure: null } as const;
export const LIST = { kind: "list", unitOfMeasure: null } as const;
export const DATE = { kind: "date", unitOfMeasure: null } as const;
export const YES_NO = { kind: "yesNo", unitOfMeasure: null } as const;
export const UNITS = { kind: "count", unitOfMeasure: "đơn vị" } as const;
export const RESULTS = { kind: "count", unitOfMeasure: "kết quả" } as const;
