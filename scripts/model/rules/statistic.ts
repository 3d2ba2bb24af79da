import type { Form } from "../form/form.ts";
import { assertNever } from "../never.ts";
import { compareRatios, type Ratio } from "./ratio.ts";
import type { Scope } from "../form/scope.ts";

/** A figure over units that nobody judges: it has no threshold, no verdict and no shortcoming. */
export interface Statistic extends Scope {
  readonly id: string;
  readonly name: string;
  readonly strand: string | null;
  /** Whose answers it is made of. One of the level applies to no unit. */
  readonly source: "units" | "level";
  readonly reckoning: Reckoning;
  /** How many units reach this is told besides; `null`: nothing is compared. */
  readonly benchmark: Benchmark | null;
  /** Whether the issuer allows to publish the names of the units with most. */
  readonly mayNameBest: boolean;
}

/** A level that units are compared with, but not judged by. */
export interface Benchmark {
  readonly kind: "min" | "max";
  readonly value: Ratio;
  /** As the file writes it: `30%`. */
  readonly text: string;
}

/** Whether what one unit adds reaches a level, before any rounding. */
export function isReached(
  { kind, value }: Benchmark,
  added: { readonly part: number; readonly whole: number },
) {
  const difference = compareRatios({ numerator: added.part, denominator: added.whole }, value);
  return kind === "min" ? difference >= 0 : difference <= 0;
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

/** How many decimals the sum of its field has: a sum of decimal numbers is told in units of the last one. */
export function findDecimals({ reckoning }: Statistic, { fields }: Pick<Form, "fields">): number {
  const read = reckoning.kind === "sum" || reckoning.kind === "mean" ? reckoning.field : null;
  return fields.find(({ id }) => id === read)?.decimals ?? 0;
}
