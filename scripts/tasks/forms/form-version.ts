import { createHash } from "node:crypto";
import type { Field, Form } from "../../model/form/form.ts";

/**
 * The version of what a form asks: fields with their labels, kinds, choices, steps, and who is asked. A workbook
 * that was made of another version may have questions in other places, or none for what is asked now.
 */
export function toFormVersion({
  groups,
  fields,
  levelFields,
  comparisons,
}: Pick<Form, "groups" | "fields" | "levelFields" | "comparisons">): string {
  const asked = [groups, fields.map(toAsked), levelFields.map(toAsked), comparisons];
  return createHash("sha256").update(JSON.stringify(asked)).digest("hex").slice(0, LENGTH);
}

/** In hexadecimal digits: enough to tell the forms of one root apart. */
const LENGTH = 16;

/** How an answer is checked, explained and published does not count. */
function toAsked(field: Field): readonly unknown[] {
  const { id, name, group, kind, unitOfMeasure, decimals, moment, options, condition } = field;
  const { unitTypes, blocks, isPilot, units } = field;
  const question = [id, name, group, kind, unitOfMeasure, decimals, moment];
  const choices = options.map((option) => [option.id, option.name]);
  return [question, choices, condition, [unitTypes, blocks, isPilot, units]];
}
