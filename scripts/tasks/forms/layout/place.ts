/** Where the answer of an input cell belongs. */
export interface AnswerPlace {
  /** Id of the unit; `null`: the issuer itself answers. */
  readonly unit: string | null;
  /** Id of the field; `null`: the day until which all figures of the unit hold. */
  readonly field: string | null;
  /** Id of the step; `null`: the field has none. */
  readonly step: string | null;
  /** Id of what the issuer's answer is compared with; `null`: this is the answer itself. */
  readonly comparison: string | null;
}

/** What a workbook says of itself, so that an import knows whose it is and whether the form is still the same. */
export interface WorkbookIdentity {
  readonly kind: WorkbookKind;
  /** The cut-off date of the period. */
  readonly period: string;
  /** Of what the form asks: another one means that something has changed since. */
  readonly version: string;
  /** Whose workbook it is; `null`: of all units, or the issuer's own. */
  readonly unit: string | null;
}

/** One unit, all units, or the issuer's own figures. */
export type WorkbookKind = "unit" | "units" | "level";

/** An input cell of a workbook. */
export interface PlacedCell {
  readonly sheet: string;
  /** `C12` */
  readonly address: string;
  readonly place: AnswerPlace;
}
