import { FIELD_KINDS, NO, partsOf } from "../../model/form/field-kinds.ts";
import type { FieldValue } from "../../model/form/field-value.ts";
import type { Field } from "../../model/form/form.ts";
import { assertNever } from "../../model/never.ts";

/** Whether the value can no longer change: what is done stays done. */
export function isSettled(field: Field, value: FieldValue): boolean {
  const { answer, steps } = partsOf(value);
  const { settles } = FIELD_KINDS[field.kind];
  switch (settles) {
    case "allSteps":
      return field.options.every(({ id }) => steps?.has(id));
    case "dayDone":
      return field.moment === "done";
    case "declared":
      return field.isLasting && answer !== NO;
    case "never":
      return false;
    default:
      return assertNever(settles);
  }
}
