import type { Check, CheckRule, Shade } from "../../../excel/book.ts";
import type { CalendarDate } from "../../../model/calendar-date.ts";
import { toDateParts } from "../../../model/calendar-date.ts";
import { NO, YES } from "../../../model/field-kinds.ts";
import type { Field } from "../../../model/form.ts";
import { toAnswerLabels } from "./hints.ts";
import { findLongChoice, type LongChoices } from "./long-choices.ts";
import type { QuestionList } from "./question-list.ts";
import { listOptionLabels, NOT_DONE, type Question } from "./questions.ts";

/** Where a sheet has the cells that a question speaks of, as its formulas name them. */
export interface References {
  /** The question's own cell. */
  readonly own: string;
  /** The cell of another field; `null`: this sheet has none. */
  readonly of: (field: string) => string | null;
  /** The cell of the last answer; `null`: there is none. */
  readonly before: string | null;
}

export interface Asking {
  readonly list: QuestionList;
  readonly refs: References;
  readonly cutoff: CalendarDate;
}

/** What may be typed as the answer to a question. */
export function toCheck(question: Question, asking: Asking): Omit<Check, "area" | "prompt"> {
  const { field } = question;
  const { own } = asking.refs;
  switch (field.kind) {
    case "count":
      return toCountCheck(field, asking.refs);
    case "decimal":
      return {
        rule: toFormula(
          `AND(ISNUMBER(${own}),${own}>=0,ROUND(${own},${field.decimals ?? 0})=${own})`,
        ),
        refusal: `Ghi một số từ 0 trở lên, nhiều nhất ${field.decimals ?? 0} chữ số thập phân. ${UNKNOWN}`,
      };
    case "yesNo":
      return { rule: toList([YES, NO]), refusal: `Chọn ${YES} hoặc ${NO}. ${UNKNOWN}` };
    case "choice":
      return {
        rule: toChoiceRule(field, asking.list.choices),
        refusal: `Chọn một mục trong danh sách. ${UNKNOWN}`,
      };
    case "date":
      return {
        rule: toFormula(toMomentFormula(own, field.moment === "done")),
        refusal: `Ghi ngày/tháng/năm, như 05/3/2020, hoặc tháng 3/2020, trung tuần tháng 3/2020, quý I/2020. ${UNKNOWN}`,
      };
    case "steps":
      // The list only offers words; a day may be typed, too.
      return { rule: toList([YES, NOT_DONE]), refusal: null };
    case "share":
    case "text":
      return { rule: { kind: "any" }, refusal: null };
  }
}

/** What may be typed as the day until which all figures hold. */
export function toFiguresDateCheck(cell: string): Omit<Check, "area" | "prompt"> {
  const first = `LEFT(${cell},FIND("/",${cell})-1)`;
  return {
    rule: toFormula(
      `OR(ISNUMBER(${cell}),IFERROR(DAY(${toDayFormula(cell)})=VALUE(${first}),FALSE))`,
    ),
    refusal: "Ghi ngày/tháng/năm, như 05/3/2020.",
  };
}

/** How that day looks when it is after the cut-off date. */
export function toFiguresDateShade(cell: string, cutoff: CalendarDate): Omit<Shade, "area"> {
  return { formula: isAfter(cell, cutoff), look: "wrong" };
}

const UNKNOWN = "Chưa biết thì để trống.";
function toChoiceRule(field: Field, choices: LongChoices): CheckRule {
  const source = findLongChoice(field.id, choices);
  return { kind: "list", source: source ?? [...listOptionLabels(field).values()] };
}

function toList(source: readonly string[]): CheckRule {
  return { kind: "list", source };
}

function toFormula(formula: string): CheckRule {
  return { kind: "formula", formula };
}

const WHOLE = "Ghi số nguyên từ 0 trở lên.";

function toCountCheck(field: Field, refs: References): Omit<Check, "area" | "prompt"> {
  const { own } = refs;
  const parts = listParts(field, refs);
  const most = field.notAbove === null ? null : refs.of(field.notAbove);
  const rules = [
    ...(most === null ? [] : [`OR(NOT(ISNUMBER(${most})),${own}<=${most})`]),
    ...(parts.length === 0
      ? []
      : [`OR(COUNT(${parts.join(",")})<${parts.length},${own}=${parts.join("+")})`]),
  ];
  if (rules.length === 0)
    return { rule: { kind: "wholeFromZero" }, refusal: `${WHOLE} ${UNKNOWN}` };
  const refusal = [
    WHOLE,
    ...(most === null ? [] : ["Số này không được lớn hơn số nêu ở cột Cách ghi."]),
    ...(parts.length === 0
      ? []
      : ["Số này phải bằng tổng các phần; cần sửa cả hai thì xóa số này trước."]),
    UNKNOWN,
  ];
  return {
    rule: toFormula(`AND(ISNUMBER(${own}),${own}>=0,${own}=INT(${own}),${rules.join(",")})`),
    refusal: refusal.join(" "),
  };
}

/** The cells that add up to a count; none where the sheet lacks one of them. */
function listParts({ sumOf }: Field, refs: References): readonly string[] {
  const parts = sumOf.map((id) => refs.of(id)).filter((part) => part !== null);
  return parts.length === sumOf.length ? parts : [];
}

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
  const other = toAnswerLabels(decides, condition.values).map(
    (label) => `${cell}<>"${label.replaceAll('"', '""')}"`,
  );
  const own = `AND(${cell}<>"",${other.join(",")})`;
  const further = toUnaskedFormula(decides, asking);
  return further === null ? own : `OR(${further},${own})`;
}

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
    ...(isDone ? [isAfter(own, cutoff)] : []),
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

/** Whether the day of a cell is after the cut-off date. */
function isAfter(cell: string, cutoff: CalendarDate): string {
  return `IFERROR(${toDayFormula(cell)}>${toDateFormula(cutoff)},FALSE)`;
}

/** Whether a cell holds a day that exists, or words, which the import reads. At most 255 signs: Excel takes no more. */
function toMomentFormula(cell: string, isDone: boolean): string {
  const word = isDone ? `${cell}="${YES}",` : "";
  const first = `LEFT(${cell},FIND("/",${cell})-1)`;
  return `OR(ISNUMBER(${cell}),LEN(${cell})>10,${word}IFERROR(DAY(${toDayFormula(cell)})=VALUE(${first}),FALSE))`;
}

/** The day that a cell says as `05/3/2020`; an error where it says something else. */
function toDayFormula(cell: string): string {
  const [first, second] = [`FIND("/",${cell})`, `FIND("/",${cell},4)`];
  return `DATE(RIGHT(${cell},4),MID(${cell},${first}+1,${second}-${first}-1),LEFT(${cell},${first}-1))`;
}

function toDateFormula(date: CalendarDate): string {
  const { year, month, day } = toDateParts(date);
  return `DATE(${year},${month},${day})`;
}
