import type { FieldKind } from "./field-value.ts";
import type { Ratio } from "../rules/ratio.ts";
import type { Scope } from "./scope.ts";

export interface UnitType {
  readonly id: string;
  readonly name: string;
  /** As in "còn một xã". */
  readonly shortName: string;
}

/** How several unit types are called together: "đảng bộ xã, phường". */
export interface CollectiveName {
  readonly unitTypes: readonly string[];
  readonly name: string;
}

export interface Block {
  readonly id: string;
  readonly name: string;
}

/** `null` in a root without blocks. */
export type BlockId = string | null;

/** The ids of the blocks. Without any, all units are in one block that has no name. */
export function listBlockIds(blocks: readonly Block[]): readonly BlockId[] {
  return blocks.length === 0 ? [null] : blocks.map(({ id }) => id);
}

/** The limits below which a figure would point at a person or a unit. The limit 0 withholds nothing. */
export interface Withholding {
  /** Units of measure that count persons. */
  readonly personMeasures: readonly string[];
  /** Counts of persons from 1 to just below this are withheld. */
  readonly personsBelow: number;
  /** A figure over fewer units than this is withheld. */
  readonly unitsBelow: number;
  /** Types and blocks with fewer units than this are not named: of two wards, "một phường" is nearly a name. */
  readonly groupsBelow: number;
}

export interface Form {
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly fields: readonly Field[];
  readonly withholding: Withholding;
  /** What the issuer itself reports of the whole; one with the id of a field of units is the same thing. */
  readonly levelFields: readonly Field[];
  /** With what an answer may be compared: the term before, the plan, another place. */
  readonly comparisons: readonly Option[];
}

/** Who may see a field: by unit, in totals only, or nobody outside. */
export type Visibility = "perUnit" | "totals" | "never";

/** What a day is: of something done, so never after the cut-off date, or of something planned. */
export type MomentKind = "done" | "planned";

export interface Option {
  readonly id: string;
  readonly name: string;
}

/** A share: exact, and as the form writes it. */
export interface LargestChange {
  readonly share: Ratio;
  readonly text: string;
}

/** Its scope says who fills it; its condition, of whom of these it is asked. What is not asked is not missing. */
export interface Field extends Scope {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly kind: FieldKind;
  /** `null` for kinds without one. */
  readonly unitOfMeasure: string | null;
  /** Of a decimal number: how many decimals it has at most; `null` for other kinds. */
  readonly decimals: number | null;
  /** Whether its numbers may be added up: areas may, mean ages may not. */
  readonly addsUp: boolean;
  readonly isRequired: boolean;
  readonly visibility: Visibility;
  /** Of a count: the field that it may not exceed. */
  readonly notAbove: string | null;
  /** Of a count: the fields that add up to it. */
  readonly sumOf: readonly string[];
  /** Of a count: by how much of its last value it may change unconfirmed; `null`: by any amount. */
  readonly largestChange: LargestChange | null;
  /** Of a date: whether it has happened; `null` for other kinds. */
  readonly moment: MomentKind | null;
  /** Of a date: whether it is the day of the unit's congress, held or planned as `moment` says. */
  readonly isOfCongress: boolean;
  /** Of a yes or a choice: whether it lasts once it is given. */
  readonly isLasting: boolean;
  /** Of a date: the field that it may not precede. */
  readonly notBefore: string | null;
  /** Of a choice: what may be chosen. Of steps: the steps in order. */
  readonly options: readonly Option[];
  readonly explanation: string | null;
}

/** Whether anybody is asked for a figure: the units, or the issuer itself. A bare notice asks nobody. */
export function asksFigures({
  fields,
  levelFields,
}: Pick<Form, "fields" | "levelFields">): boolean {
  return fields.length + levelFields.length > 0;
}

/** Whether units are asked for anything: only then is there something to send, and a sheet of each. */
export function asksUnits({ fields }: Pick<Form, "fields">): boolean {
  return fields.length > 0;
}
