import type { Form } from "../model/form.ts";
import { isAsked, isMet } from "../model/condition.ts";
import type { Indicator } from "../model/indicator.ts";
import { factsOf } from "../model/indicator-kinds.ts";
import type { Unit } from "../model/period.ts";
import type { Judgement } from "../model/judgement/evaluation.ts";
import { measureUnit, toMissingCount, toVerdict } from "./measure-kinds.ts";

/**
 * Judges one unit by one indicator. Thresholds are tested on the counts, before any rounding: 14.96 % is not 15 %. A
 * unit that sent nothing, or left a field blank, has no data.
 */
export function judgeUnit(unit: Unit, indicator: Indicator, form: Form): Judgement {
  if (!indicator.unitTypes.includes(unit.type))
    return toUnmeasured(unit, indicator, "notApplicable");
  const applies = isMet(indicator.condition, unit.values);
  if (applies !== true)
    return toUnmeasured(unit, indicator, applies === false ? "notApplicable" : "noData");
  const measured = measureUnit(unit, indicator.measure, form);
  if (measured === undefined)
    return toUnmeasured(
      unit,
      indicator,
      isUnasked(unit, indicator, form) ? "notApplicable" : "noData",
    );
  const verdict = toVerdict(measured, indicator);
  return {
    unit: unit.id,
    indicator: indicator.id,
    missingCount: verdict === "notMet" ? toMissingCount(measured, indicator) : 0,
    ruled: null,
    verdict,
    measured,
  };
}

function toUnmeasured(
  { id }: Unit,
  indicator: Indicator,
  verdict: "notApplicable" | "noData",
): Judgement {
  const measured = null;
  return { unit: id, indicator: indicator.id, missingCount: 0, ruled: null, verdict, measured };
}

/** Whether the form does not ask the unit for something that the indicator reads. */
function isUnasked({ values }: Unit, { measure }: Indicator, { fields }: Form): boolean {
  const read = factsOf(measure).fields;
  return fields.some(
    (field) => read.includes(field.id) && isAsked(field, values, fields) === false,
  );
}
