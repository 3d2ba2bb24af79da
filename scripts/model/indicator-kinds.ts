import type { CalendarDate } from "./calendar-date.ts";
import { assertNever } from "./never.ts";
import type { Ratio } from "./ratio.ts";

export type Threshold =
  | { readonly kind: "min" | "max"; readonly value: Ratio }
  | { readonly kind: "range"; readonly low: Ratio; readonly high: Ratio }
  | { readonly kind: "approx"; readonly value: Ratio; readonly tolerance: Ratio };

/** What an indicator measures and when that is enough. Field ids refer to the form. */
export type Measure =
  | {
      readonly kind: "share";
      readonly partField: string;
      readonly wholeField: string;
      /** How the whole is called in a sentence: "tổng số cấp ủy viên". */
      readonly wholeName: string;
      readonly threshold: Threshold;
    }
  | { readonly kind: "count"; readonly field: string; readonly threshold: Threshold }
  | { readonly kind: "yesNo"; readonly field: string }
  | {
      readonly kind: "steps";
      readonly field: string;
      /** `null`: all of them. */ readonly until: string | null;
    }
  | { readonly kind: "deadline"; readonly field: string; readonly latest: CalendarDate };

export type IndicatorKind = Measure["kind"];

/** What was measured of a unit, as counts: what a percentage is later made from. */
export type Measured =
  | { readonly kind: "share"; readonly part: number; readonly whole: number }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "yesNo"; readonly isYes: boolean }
  | { readonly kind: "steps"; readonly done: number; readonly required: number }
  | { readonly kind: "date"; readonly date: CalendarDate };

/** What follows from the kind of an indicator. A new kind does not compile until it answers all of it. */
export interface MeasureFacts {
  /** Every field that it reads, its condition apart. */
  readonly fields: readonly string[];
  /** Those that its row on a unit's sheet tells in full. */
  readonly toldFields: readonly string[];
  /** Those whose numbers stand beside the name of a unit that misses it: they can be withheld. */
  readonly printedFields: readonly string[];
  /** The field in whose unit of measure it counts; `null`: it counts nothing. */
  readonly countedField: string | null;
  /** What a number is held against; `null`: no number is. */
  readonly threshold: Threshold | null;
  /** The last day allowed; `null`: no day is judged. */
  readonly latest: CalendarDate | null;
  /** What all units make together; `null`: their values are not put together. */
  readonly pool: Pool | null;
  /** The field of which a total says how many units meet it; `null`: none does. */
  readonly answerField: string | null;
}

/** The sum of one field over the sum of another, over all units that were measured. */
export interface Pool {
  readonly partField: string;
  readonly wholeField: string;
  readonly wholeName: string;
  /** Whether the part is some of the whole: then whole and part tell the rest, and it is a percentage. */
  readonly isShare: boolean;
}

/** What follows from the kind of an indicator, with its own fields. */
export function factsOf(measure: Measure): MeasureFacts {
  switch (measure.kind) {
    case "share": {
      const { partField, wholeField, wholeName, threshold } = measure;
      return {
        fields: [partField, wholeField],
        toldFields: [partField],
        printedFields: [partField, wholeField],
        countedField: partField,
        threshold,
        latest: null,
        pool: { partField, wholeField, wholeName, isShare: true },
        answerField: null,
      };
    }
    case "count":
      return {
        ...toFactsOfOne(measure.field),
        printedFields: [measure.field],
        countedField: measure.field,
        threshold: measure.threshold,
      };
    case "yesNo":
      return { ...toFactsOfOne(measure.field), answerField: measure.field };
    case "steps":
      return toFactsOfOne(measure.field);
    case "deadline":
      return { ...toFactsOfOne(measure.field), latest: measure.latest };
    default:
      return assertNever(measure);
  }
}

/** Of an indicator that reads one field and prints no number of it. */
function toFactsOfOne(field: string): MeasureFacts {
  return {
    fields: [field],
    toldFields: [field],
    printedFields: [],
    countedField: null,
    threshold: null,
    latest: null,
    pool: null,
    answerField: null,
  };
}
