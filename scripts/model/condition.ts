import { partsOf } from "./field-kinds.ts";
import type { FieldValue } from "./field-value.ts";
import type { Condition, Field, Form } from "./form.ts";
import type { Indicator } from "./indicator.ts";
import type { Unit } from "./period.ts";

type Values = ReadonlyMap<string, FieldValue> | null;

/** Whether a condition holds; `undefined`: the field that it asks for has no data. */
function isMet(condition: Condition | null, values: Values): boolean | undefined {
  if (condition === null) return true;
  const { answer } = partsOf(values?.get(condition.field));
  return answer === null ? undefined : condition.values.includes(answer);
}

/**
 * Whether an indicator or a statistic applies to a unit; `undefined` as above. It does not where the unit is not asked
 * for the answer that decides it.
 */
export function isApplied(
  unit: Pick<Unit, "type" | "values">,
  { unitTypes, condition }: Pick<Indicator, "unitTypes" | "condition">,
  form: Pick<Form, "fields">,
): boolean | undefined {
  if (!unitTypes.includes(unit.type)) return false;
  const met = isMet(condition, unit.values);
  const isUnasked = condition !== null && isAnyUnasked([condition.field], unit, form);
  return met === undefined && isUnasked ? false : met;
}

/**
 * Whether a unit with these values has to answer a field of the form. What is not asked is not missing; `undefined`: the
 * answer that decides it is not there.
 */
export function isAsked(
  { condition }: Pick<Field, "condition">,
  values: Values,
  fields: readonly Field[],
): boolean | undefined {
  const decides = fields.find(({ id }) => id === condition?.field);
  if (decides !== undefined && isAsked(decides, values, fields) === false) return false;
  return isMet(condition, values);
}

/** Whether a value of a field can be expected of a unit: its type has the field, and nothing says that it is not asked. */
export function mayAnswer(
  { type, values }: Pick<Unit, "type" | "values">,
  field: Pick<Field, "unitTypes" | "condition">,
  { fields }: Pick<Form, "fields">,
): boolean {
  return field.unitTypes.includes(type) && isAsked(field, values, fields) !== false;
}

/** The fields of which the answers decide whether these are asked, near and further back. */
export function listDeciders(
  ids: readonly string[],
  { fields }: Pick<Form, "fields">,
): readonly string[] {
  const deciders = fields.flatMap(({ id, condition }) =>
    condition !== null && ids.includes(id) ? [condition.field] : [],
  );
  return deciders.length === 0 ? [] : [...deciders, ...listDeciders(deciders, { fields })];
}

/** Whether the form does not ask a unit for one of these fields: what reads them does not apply to it. */
export function isAnyUnasked(
  read: readonly string[],
  { values }: Pick<Unit, "values">,
  { fields }: Pick<Form, "fields">,
): boolean {
  return fields.some(
    (field) => read.includes(field.id) && isAsked(field, values, fields) === false,
  );
}
