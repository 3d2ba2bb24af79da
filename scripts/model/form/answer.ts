import type { FieldValue } from "./field-value.ts";
import type { Moment } from "../days/moment.ts";
import type { Place } from "../problem.ts";

/** What a file says of an answer besides its value. */
export interface Particulars {
  /** Until when it holds, where that is not the cut-off date; `null`: not said. */
  readonly asOf: Moment | null;
  /** From whom it is; `null`: from whom the file is. */
  readonly source: string | null;
  /** Whether its source has told it to everyone: withholding it here hides nothing. */
  readonly isKnown: boolean;
  /** By comparison of the form, the value there. */
  readonly against: ReadonlyMap<string, FieldValue>;
  readonly place: Place;
}

/** By field. A field whose answer is a plain value has no entry. */
export type ParticularsByField = ReadonlyMap<string, Particulars>;

/** The id of what a field of the issuer is compared with. No id of the data has a blank. */
export function againstId(field: string, comparison: string): string {
  return `${field} so-voi ${comparison}`;
}
