import type { FieldKind } from "../../model/form/field-value.ts";
import type { Report } from "../../model/problem.ts";

export type Referable =
  | "instrument"
  | "unitType"
  | "block"
  | "group"
  | "comparison"
  | "strand"
  | "indicator"
  | "levelIndicator"
  | "statistic"
  | "solution"
  | "unit";

/** What a reference to a field must know of it. */
export interface KnownField {
  /** `null` when the definition is broken there, which is reported. */
  readonly kind: FieldKind | null;
  /** The options of a choice, the steps, "có" and "không"; `null` as above. */
  readonly options: readonly string[] | null;
}

/**
 * The ids of the definition files, gathered before anything is read: so a record with a fault still counts as known
 * where others name it. `null`: the file could not be read.
 */
export type KnownIds = Readonly<Record<Referable, ReadonlySet<string> | null>> & {
  readonly field: ReadonlyMap<string, KnownField> | null;
  /** Fields of which the issuer itself reports. */
  readonly levelField: ReadonlyMap<string, KnownField> | null;
};

/** For what refers to nothing. */
export const NOTHING_KNOWN: KnownIds = {
  instrument: null,
  unitType: null,
  block: null,
  group: null,
  strand: null,
  indicator: null,
  levelIndicator: null,
  statistic: null,
  solution: null,
  unit: null,
  field: null,
  levelField: null,
  comparison: null,
};

/** What every reader gets besides the node. */
export interface Reading {
  readonly report: Report;
  readonly known: KnownIds;
}
