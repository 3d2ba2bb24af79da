/** How a table that staff keep already is read: whose rows are whose, and which column answers what. */
export interface IntakeTable {
  readonly id: string;
  /** What the names of its files look like, `*` for any letters; `null`: anything. */
  readonly filePattern: string | null;
  /** `null`: any sheet that has the heads. */
  readonly sheet: string | null;
  /** Over how many rows the heads of its columns go. */
  readonly headRows: number;
  /** The head of the column with the names of the units. */
  readonly unitHead: string;
  readonly columns: readonly TableColumn[];
  /** What rows are called there that are units here. */
  readonly unitNames: readonly TableUnit[];
  /** Rows that are no unit: totals, headings. */
  readonly ignored: readonly string[];
}

export interface TableColumn {
  readonly head: string;
  /** `null`: the day until which all figures of the unit hold. */
  readonly field: string | null;
  /** `null`: the field has no steps. */
  readonly step: string | null;
}

export interface TableUnit {
  readonly name: string;
  readonly unit: string;
}
