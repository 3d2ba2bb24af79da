import { assertNever } from "./never.ts";
import type { Scope } from "./scope.ts";

/** A figure over units that nobody judges: it has no threshold, no verdict and no shortcoming. */
export interface Statistic extends Scope {
  readonly id: string;
  readonly name: string;
  readonly strand: string | null;
  readonly reckoning: Reckoning;
}

/** How a statistic is made of the answers of units. Field ids refer to the form. */
export type Reckoning =
  | { readonly kind: "sum"; readonly field: string }
  | {
      readonly kind: "share";
      readonly partField: string;
      readonly wholeField: string;
      /** How the whole is called in a sentence: "tổng số cấp ủy viên". */
      readonly wholeName: string;
      readonly decimals: number;
    }
  /** Over the units that report the field. */
  | { readonly kind: "mean"; readonly field: string; readonly decimals: number }
  /** The units that give one of these answers. */
  | { readonly kind: "tally"; readonly field: string; readonly answers: readonly string[] };

export type StatisticKind = Reckoning["kind"];

/** The fields that it reads, without that of its condition. */
export function readFields(reckoning: Reckoning): readonly string[] {
  switch (reckoning.kind) {
    case "share":
      return [reckoning.partField, reckoning.wholeField];
    case "sum":
    case "mean":
    case "tally":
      return [reckoning.field];
    default:
      return assertNever(reckoning);
  }
}
