import { partsOf } from "./field-kinds.ts";
import type { FieldValue } from "./field-value.ts";
import type { Field, Form } from "./form.ts";
import { isAmong, type Condition, type Member, type Scope } from "./scope.ts";

type Values = ReadonlyMap<string, FieldValue> | null;

/** Whether a condition holds; `undefined`: the field that it asks for has no data. */
function isMet(condition: Condition | null, values: Values): boolean | undefined {
  if (condition === null) return true;
  const { answer } = partsOf(values?.get(condition.field));
  return answer === null ? undefined : condition.values.includes(answer);
}

/** A unit with its answers. */
export interface Answering extends Member {
  readonly values: Values;
}

/**
 * Whether a scope holds of a unit, so that what has it applies; `undefined` as above. It does not where the unit is not
 * asked for the answer that decides it.
 */
export function isApplied(
  unit: Answering,
  scope: Scope,
  form: Pick<Form, "fields">,
): boolean | undefined {
  if (!isAmong(unit, scope)) return false;
  const { condition } = scope;
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

/** Whether a value of a field can be expected of a unit: it is among those that fill it, and nothing says that it is not asked. */
export function mayAnswer(
  unit: Answering,
  field: Scope,
  { fields }: Pick<Form, "fields">,
): boolean {
  return isAmong(unit, field) && isAsked(field, unit.values, fields) !== false;
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

/** The fields of which the answers decide to whom a figure applies that has a condition and reads these fields. */
export function listDeciding(
  { condition }: Pick<Scope, "condition">,
  read: readonly string[],
  form: Pick<Form, "fields">,
): readonly string[] {
  const own = condition === null ? [] : [condition.field];
  return [...own, ...listDeciders([...own, ...read], form)];
}

/** Whether nobody knows if a unit is asked for one of these fields, because it has not answered what decides that. */
export function isAnyUnsure(
  read: readonly string[],
  { values }: Pick<Answering, "values">,
  { fields }: Pick<Form, "fields">,
): boolean {
  return fields.some(
    (field) => read.includes(field.id) && isAsked(field, values, fields) === undefined,
  );
}

/** Whether the form does not ask a unit for one of these fields: what reads them does not apply to it. */
export function isAnyUnasked(
  read: readonly string[],
  { values }: Pick<Answering, "values">,
  { fields }: Pick<Form, "fields">,
): boolean {
  return fields.some(
    (field) => read.includes(field.id) && isAsked(field, values, fields) === false,
  );
}
