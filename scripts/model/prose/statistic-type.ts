import { numbersOf } from "../form/field-kinds.ts";
import type { Form } from "../form/form.ts";
import type { Statistic } from "../rules/statistic.ts";
import { STATISTIC_VALUES, type FigureType } from "./figures.ts";

/** What `gia_tri` of a statistic is; a sum that is no whole number is a text. */
export function findStatisticType(
  { reckoning }: Pick<Statistic, "reckoning">,
  { fields }: Pick<Form, "fields">,
): FigureType {
  const usual = STATISTIC_VALUES[reckoning.kind];
  if (reckoning.kind !== "sum") return usual;
  const field = fields.find(({ id }) => id === reckoning.field);
  return field === undefined || numbersOf(field)?.isWhole === true ? usual : "text";
}
