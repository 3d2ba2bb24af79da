import type { Particulars } from "../../../model/form/answer.ts";
import type { FieldValue } from "../../../model/form/field-value.ts";
import type { Field, Form } from "../../../model/form/form.ts";
import { formatMoment } from "../../../model/days/moment.ts";
import { toValueText } from "../../../model/form/value-text.ts";
import { toDifferenceText } from "./difference-text.ts";
import { lowerFirst } from "../sentences.ts";

/** An answer and what its file says of it. */
export interface ToldAnswer {
  readonly field: Field;
  readonly value: FieldValue;
  readonly particulars: Particulars | undefined;
}

/** `tính đến ngày 31/3/2020`, `tính đến tháng 3/2020`; empty where the answer says nothing of it. */
export function toUntilText(particulars: Pick<Particulars, "asOf"> | undefined): string {
  const asOf = particulars?.asOf ?? null;
  if (asOf === null) return "";
  return `tính đến ${asOf.words === null ? "ngày " : ""}${formatMoment(asOf)}`;
}

/** All that an answer says besides its value: `tính đến …`, `nguồn: …`, `nhiệm kỳ trước: 15 người, nay thấp hơn 2 người`. */
export function toParticularsTexts(
  { field, value: here, particulars }: ToldAnswer,
  { comparisons }: Pick<Form, "comparisons">,
): readonly string[] {
  if (particulars === undefined) return [];
  const { source, against } = particulars;
  const compared = comparisons.flatMap(({ id, name }) => {
    const there = against.get(id);
    if (there === undefined) return [];
    const difference = toDifferenceText({ here, there }, field);
    const text = `${lowerFirst(name)}: ${toValueText(there, field, "alone")}`;
    return [difference === null ? text : `${text}, nay ${difference}`];
  });
  return [toUntilText(particulars), source === null ? "" : `nguồn: ${source}`, ...compared].filter(
    (text) => text !== "",
  );
}
