import type { Shade } from "../../../../excel/book.ts";
import type { Field } from "../../../../model/form/form.ts";
import { toAnswerLabels } from "../hints.ts";
import { NOT_DONE, type Question } from "../questions.ts";
import { listParts, type Asking, type References } from "./asking.ts";
import { toAfterFormula, toDayFormula, toMomentFormula } from "./day-formulas.ts";

/** How the cell of a question looks: not asked, wrong, or far from the last answer. */
export function toShades(question: Question, asking: Asking): readonly Omit<Shade, "area">[] {
  const { field } = question;
  const unasked = toUnaskedFormula(field, asking);
  return [
    ...(unasked === null ? [] : [{ formula: unasked, look: "unasked" as const }]),
    ...listWrong(question, asking).map((formula) => ({ formula, look: "wrong" as const })),
    ...listUnusual(field, asking.refs).map((formula) => ({ formula, look: "unusual" as const })),
  ];
}

/** Whether an answer above says that this one is not asked for; `null`: nothing in this sheet says so. */
function toUnaskedFormula({ condition }: Field, asking: Asking): string | null {
  const decides = asking.list.all.find(({ field }) => field.id === condition?.field)?.field;
  const cell = decides === undefined ? null : asking.refs.of(decides.id);
  if (condition === null || decides === undefined || cell === null) return null;
  const labels = toAnswerLabels(decides, condition.values);
  if (labels.some(({ length }) => length > LONGEST_TEXT)) return null;
  const other = labels.map((label) => `${cell}<>"${label.replaceAll('"', '""')}"`);
  const own = `AND(${cell}<>"",${other.join(",")})`;
  const further = toUnaskedFormula(decides, asking);
  return further === null ? own : `OR(${further},${own})`;
}

/** In signs: a formula holds no longer text. */
const LONGEST_TEXT = 255;

function listWrong({ field }: Question, { refs, cutoff }: Asking): readonly string[] {
  const { own } = refs;
  const isDone = field.kind === "steps" || field.moment === "done";
  const most = field.notAbove === null ? null : refs.of(field.notAbove);
  const first = field.notBefore === null ? null : refs.of(field.notBefore);
  const parts = listParts(field, refs);
  return [
    ...(most === null ? [] : [`AND(ISNUMBER(${own}),ISNUMBER(${most}),${own}>${most})`]),
    ...(parts.length === 0
      ? []
      : [`AND(COUNT(${own},${parts.join(",")})=${parts.length + 1},${own}<>${parts.join("+")})`]),
    ...(field.kind === "steps"
      ? [`AND(${own}<>"",${own}<>"${NOT_DONE}",NOT(${toMomentFormula(own, true)}))`]
      : []),
    ...(isDone ? [toAfterFormula(own, cutoff)] : []),
    ...(first === null ? [] : [`IFERROR(${toDayFormula(own)}<${toDayFormula(first)},FALSE)`]),
  ];
}

/** A number that has changed by more than the form lets pass unconfirmed; by one or two it always may. */
function listUnusual(
  { largestChange, decimals }: Field,
  { own, before }: References,
): readonly string[] {
  if (largestChange === null || before === null) return [];
  const { numerator, denominator } = largestChange.share;
  const change = `ABS(${own}-${before})`;
  const least = decimals === null || decimals === 0 ? "2" : `2/${10 ** decimals}`;
  return [
    `AND(ISNUMBER(${own}),ISNUMBER(${before}),${change}>${least},${change}*${denominator}>${before}*${numerator})`,
  ];
}
