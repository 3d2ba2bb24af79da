import { FIELD_KINDS } from "../../model/form/field-kinds.ts";
import type { FieldValue } from "../../model/form/field-value.ts";
import type { Field } from "../../model/form/form.ts";
import type { LevelIndicator } from "../../model/rules/indicator.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import { COMPARED } from "../../model/prose/figures.ts";
import { toValueText } from "../../model/form/value-text.ts";
import type { Briefing } from "../audience/briefing.ts";
import { toDifferenceText } from "../words/indicators/difference-text.ts";
import { toLevelResult, toLevelValue } from "../words/indicators/level-text.ts";
import { toThresholdText } from "../words/indicators/threshold-text.ts";
import { UNREPORTED, type Figure } from "./figure.ts";

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
  if (value === undefined) return UNREPORTED;
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
  return text === null ? UNREPORTED : { type: "text", text };
}

/** The one value of an indicator of the issuer's own figures, its verdict or its threshold; `undefined`: it has no such figure. */
export function findLevelResult(
  { figure }: { readonly figure: string },
  indicator: LevelIndicator,
  { summary, dataset }: Briefing,
): Figure | undefined {
  const told = summary.level.get(indicator.id);
  if (figure === "nguong") return { type: "text", text: toThresholdText(indicator) };
  if (told === undefined) return undefined;
  if (told === WITHHELD) return { type: "withheld" };
  if (told.measured === null) return UNREPORTED;
  const texts: Readonly<Record<string, string>> = {
    gia_tri: toLevelValue(told, indicator, dataset.form),
    ket_qua: toLevelResult(told),
  };
  const text = texts[figure];
  return text === undefined ? undefined : { type: "text", text };
}
