import type { Option } from "../../model/form.ts";
import type { FieldValue } from "../../model/field-value.ts";
import { formatDate } from "../../model/format-date.ts";

/** The last step done and its day: `Đã duyệt, 26/02/2020`; empty where none is. */
export function toLastStepText(
  { done }: Extract<FieldValue, { kind: "steps" }>,
  steps: readonly Option[],
): string {
  const last = steps.findLast(({ id }) => done.has(id));
  const day = last === undefined ? undefined : done.get(last.id);
  return last === undefined || day === undefined ? "" : `${last.name}, ${formatDate(day)}`;
}
