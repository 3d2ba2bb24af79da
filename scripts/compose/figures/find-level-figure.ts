import { FIELD_KINDS } from "../../model/field-kinds.ts";
import type { FieldValue } from "../../model/field-value.ts";
import type { Field } from "../../model/form.ts";
import { COMPARED } from "../../model/prose/figures.ts";
import { toValueText } from "../../model/value-text.ts";
import type { Briefing } from "../audience/briefing.ts";
import { toDifferenceText } from "../words/difference-text.ts";
import type { Figure } from "./figure.ts";

/** What the issuer itself reports; `undefined`: the subject is no such field. */
export function findLevelFigure(
  { subject, figure }: { readonly subject: string; readonly figure: string },
  { dataset, period }: Briefing,
): Figure | undefined {
  const field = dataset.form.levelFields.find(({ id }) => id === subject);
  if (field === undefined) return undefined;
  const value = period.level?.values.get(subject);
  const [name, comparison] = figure.split(".");
  if (comparison === undefined) return toFigure(value, field);
  const there = period.level?.particulars.get(subject)?.against.get(comparison);
  return name === COMPARED.value
    ? toFigure(there, field)
    : toDifference({ here: value, there }, field);
}

function toFigure(value: FieldValue | undefined, field: Field): Figure {
  if (value === undefined) return NO_FIGURE;
  if (value.kind === "withheld") return { type: "withheld" };
  if (value.kind === "count") return { type: "number", count: value.count };
  // The sentence has the unit of measure of a number itself.
  const place = FIELD_KINDS[field.kind].differsBy === null ? "alone" : "column";
  return { type: "text", text: toValueText(value, field, place) };
}

function toDifference(compared: Parameters<typeof toDifferenceText>[0], field: Field): Figure {
  const { here, there } = compared;
  if (here?.kind === "withheld" || there?.kind === "withheld") return { type: "withheld" };
  const text = toDifferenceText(compared, field);
  return text === null ? NO_FIGURE : { type: "text", text };
}

const NO_FIGURE: Figure = { type: "text", text: "chưa có số liệu" };
