import { toValueText } from "../../../scripts/model/form/value-text.ts";
import type { FieldValue } from "../../../scripts/model/form/field-value.ts";
import type { Field } from "../../../scripts/model/form/form.ts";
import { DAY_UNKNOWN, formatMoment, type When } from "../../../scripts/model/days/moment.ts";
import { listOptionLabels, NOT_DONE } from "../../../scripts/tasks/forms/layout/questions.ts";
import type { Typed } from "./filled.ts";

/** What a person types who answers with a value; `undefined`: nothing. */
export function toTypedAnswer(
  value: FieldValue | undefined,
  field: Field,
  step: string | null,
): Typed | undefined {
  switch (value?.kind) {
    case undefined:
    case "withheld":
      return undefined;
    case "count":
      return value.count;
    case "decimal":
      return value.scaled / 10 ** value.decimals;
    case "yesNo":
      return value.isYes ? "Có" : "không ";
    case "date":
      return toTypedDay(value.when);
    case "choice":
      return listOptionLabels(field).get(value.option);
    case "steps": {
      const when = step === null ? undefined : value.done.get(step);
      return when === undefined ? NOT_DONE : toTypedDay(when);
    }
    case "text":
      return value.text;
    case "share":
      if (value.counts === null) return value.told?.text;
      return `${value.counts.numerator}/${value.counts.denominator}`;
    case "rough":
      return `${value.word} ${toValueText(value.of, field, "column")}`;
  }
}

function toTypedDay(when: When): string {
  return when === DAY_UNKNOWN ? "Có" : formatMoment(when);
}
