import { isAnyUnasked, isAnyUnsure, isApplied } from "../form/condition.ts";
import { partsOf } from "../form/field-kinds.ts";
import { assertNever } from "../never.ts";
import type { Form } from "../form/form.ts";
import type { Unit } from "../report/period.ts";
import { readFields, type Reckoning, type Statistic } from "./statistic.ts";

/** What a unit adds to a statistic; a word: it adds nothing. */
export type Added =
  | { readonly part: number; readonly whole: number }
  | "noData"
  /** Nobody knows whether it applies. */
  | "unsure"
  | "notApplicable";

/**
 * What one unit adds. A unit of which it is unknown whether the statistic applies is in no number of units; a share does not apply
 * where the whole is 0, and nothing does that the form does not ask for.
 */
export function addOfUnit(unit: Unit, statistic: Statistic, form: Pick<Form, "fields">): Added {
  const applies = isApplied(unit, statistic, form);
  if (applies !== true) return applies === false ? "notApplicable" : "unsure";
  const { reckoning } = statistic;
  const fields = readFields(reckoning);
  if (isAnyUnasked(fields, unit, form)) return "notApplicable";
  const added = countUnit(unit, reckoning);
  return added === "noData" && isAnyUnsure(fields, unit, form) ? "unsure" : added;
}

function countUnit({ values }: Unit, reckoning: Reckoning): Added {
  const of = (field: string) => partsOf(values?.get(field));
  switch (reckoning.kind) {
    case "share": {
      const [part, whole] = [of(reckoning.partField).number, of(reckoning.wholeField).number];
      if (part === null || whole === null) return "noData";
      return whole === 0 ? "notApplicable" : { part, whole };
    }
    case "sum":
    case "mean": {
      const { number } = of(reckoning.field);
      return number === null ? "noData" : { part: number, whole: 1 };
    }
    case "tally": {
      const { answer } = of(reckoning.field);
      if (answer === null) return "noData";
      return { part: reckoning.answers.includes(answer) ? 1 : 0, whole: 1 };
    }
    default:
      return assertNever(reckoning);
  }
}
