import type { FieldKind } from "../../model/field-value.ts";
import type { Report } from "../../model/problem.ts";

export type Referable =
  "instrument" | "unitType" | "block" | "group" | "strand" | "indicator" | "solution";

/** What a field is, as far as a reference to it must know. */
export interface KnownField {
  /** `null` when the definition is broken there, which is reported. */
  readonly kind: FieldKind | null;
  /** What a choice offers, the steps of a step list; "có" and "không" for yes/no; `null` as above. */
  readonly options: readonly string[] | null;
}

/**
 * Ids that stand in the files, gathered before anything is read, so that a record with another
 * fault is not also reported as missing wherever it is named. `null`: the file could not be read.
 */
export type KnownIds = Readonly<Record<Referable, ReadonlySet<string> | null>> & {
  readonly field: ReadonlyMap<string, KnownField> | null;
};

/** What every reader is handed besides the node. */
export interface Reading {
  readonly report: Report;
  readonly known: KnownIds;
}
