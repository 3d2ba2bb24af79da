import type { Form } from "../../model/form/form.ts";
import type { Unit } from "../../model/report/period.ts";
import { isSettled } from "./is-settled.ts";

/** What the unit has not updated, in the words of the form: a group, or the fields of one that is updated in part. */
export function nameStale(
  { values, stale }: Pick<Unit, "values" | "stale">,
  { groups, fields }: Pick<Form, "groups" | "fields">,
): readonly string[] {
  return groups.flatMap(({ id, name }) => {
    const own = fields.filter(({ group }) => group === id);
    const old = own.filter((field) => stale.has(field.id));
    const isWhole = own.every((field) => {
      const value = values?.get(field.id);
      return value === undefined || isSettled(field, value);
    });
    return isWhole && old.length > 0 ? [name] : old.map((field) => field.name);
  });
}
