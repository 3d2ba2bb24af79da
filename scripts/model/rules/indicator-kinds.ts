import type { CalendarDate } from "../days/calendar-date.ts";
import type { Moment, When } from "../days/moment.ts";
import { assertNever } from "../never.ts";
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
  | { readonly kind: "deadline"; readonly field: string; readonly latest: Moment };

export type IndicatorKind = Measure["kind"];

/** What a unit has, as counts; a percentage is made from them later. */
export type Measured =
  | { readonly kind: "share"; readonly part: number; readonly whole: number }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "yesNo"; readonly isYes: boolean }
  | { readonly kind: "steps"; readonly done: number; readonly required: number }
  /** `last`: the last day on which it can have been, for something done never after the cut-off date. */
  | { readonly kind: "date"; readonly when: When; readonly last: CalendarDate };

/** What follows from the kind of an indicator. A new kind compiles only when it answers every question. */
export interface MeasureFacts {
  /** Every field that it reads, without that of its condition. */
  readonly fields: readonly string[];
  /** Fields that its row on a unit's sheet tells in full. */
  readonly toldFields: readonly string[];
  /** Fields whose numbers stand beside the name of a unit that misses it: they can be withheld. */
  readonly printedFields: readonly string[];
  /** The field in whose unit of measure it counts; `null`: it counts nothing. */
  readonly countedField: string | null;
  /** The limit of a number; `null`: no number is judged. */
  readonly threshold: Threshold | null;
  /** Until when it must be done; `null`: no day is judged. */
  readonly latest: Moment | null;
  /** How all units together are measured; `null`: they are not. */
  readonly pool: Pool | null;
  /** The field whose total is the number of units that meet it; `null`: no field. */
  readonly answerField: string | null;
}

/** The sum of one field divided by the sum of another, over all measured units. */
export interface Pool {
  readonly partField: string;
  readonly wholeField: string;
  readonly wholeName: string;
  /** Whether the part belongs to the whole: then it is a percentage, and both tell the rest. */
  readonly isShare: boolean;
}

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

/** For an indicator that reads one field and prints no number of it. */
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
