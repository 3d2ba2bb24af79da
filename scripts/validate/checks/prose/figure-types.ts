import { numbersOf } from "../../../model/form/field-kinds.ts";
import type { Field } from "../../../model/form/form.ts";
import { factsOf } from "../../../model/rules/indicator-kinds.ts";
import {
  COMPARED,
  findFigureType,
  type FigureType,
  type SubjectKind,
} from "../../../model/prose/figures.ts";
import { findStatisticType } from "../../../model/prose/statistic-type.ts";
import type { Definitions } from "../../read/definitions.ts";

type Defined = Pick<Definitions, "form" | "indicators" | "statistics">;

/**
 * The type of a figure in this data: a total may be no whole number and a pooled value no share; then it is a text.
 * `undefined`: the subject has no such figure.
 */
export function findTypeIn(
  { subject, figure }: { readonly subject: string; readonly figure: string },
  kind: SubjectKind,
  { form, indicators, statistics }: Defined,
): FigureType | undefined {
  const usual = findFigureType(kind, figure);
  const isMeant = ({ id }: { readonly id: string }) => id === subject;
  if (kind === "field" && NUMBERS.includes(figure)) {
    const field = (figure === "tong" ? form.fields : form.levelFields).find(isMeant);
    return findTotalType(field);
  }
  if (kind === "levelField") return findLevelType(figure, form.levelFields.find(isMeant)) ?? usual;
  const statistic = figure === "gia_tri" ? statistics.find(isMeant) : undefined;
  if (statistic !== undefined) return findStatisticType(statistic, form);
  return figure === "ty_le" && isPooledText(indicators.find(isMeant)) ? "text" : usual;
}

/** The figures of a field that are numbers of its kind: the sum of units, and what the issuer itself reports. */
const NUMBERS: readonly string[] = ["tong", "chung"];

/** A share and a whole number have formats; so has what they are compared with. A difference is words. */
function findLevelType(figure: string, field: Field | undefined): FigureType | undefined {
  const isDifference = figure.startsWith(`${COMPARED.difference}.`);
  if (field?.kind === "share" && !isDifference) return "share";
  if (field?.kind === "count" && !isDifference) return "number";
  return figure.includes(".") ? "text" : undefined;
}

function findTotalType(field: Field | undefined): FigureType {
  return field === undefined || numbersOf(field)?.isWhole === true ? "number" : "text";
}

function isPooledText(indicator: Defined["indicators"][number] | undefined): boolean {
  const pool = indicator === undefined ? null : factsOf(indicator.measure).pool;
  return pool !== null && !pool.isShare;
}
