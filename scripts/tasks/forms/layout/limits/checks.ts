import type { Check, CheckRule } from "../../../../excel/book.ts";
import { toDateParts, type CalendarDate } from "../../../../model/days/calendar-date.ts";
import { NO, YES } from "../../../../model/form/field-kinds.ts";
import type { Field } from "../../../../model/form/form.ts";
import { findLongChoice, type LongChoices } from "../long-choices.ts";
import { listOptionLabels, NOT_DONE, type Question } from "../questions.ts";
import { listParts, type Asking, type References } from "./asking.ts";
import { toMomentFormula, toRealDayFormula } from "./day-formulas.ts";

/** What may be typed as the answer to a question. */
export function toCheck(question: Question, asking: Asking): Omit<Check, "area" | "prompt"> {
  const { field } = question;
  const { own } = asking.refs;
  const { year } = toDateParts(asking.cutoff);
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
        refusal: `Ghi ngày/tháng/năm, như 05/3/${year}, hoặc tháng 3/${year}, trung tuần tháng 3/${year}, quý I/${year}. ${UNKNOWN}`,
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
export function toFiguresDateCheck(
  cell: string,
  cutoff: CalendarDate,
): Omit<Check, "area" | "prompt"> {
  return {
    rule: toFormula(`OR(ISNUMBER(${cell}),${toRealDayFormula(cell)})`),
    refusal: `Ghi ngày/tháng/năm, như 05/3/${toDateParts(cutoff).year}.`,
  };
}

const UNKNOWN = "Chưa biết thì để trống.";
/** In signs: Excel takes no longer one for what may be typed. */
const LONGEST_FORMULA = 255;

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

/** A rule that would make the formula too long is left to the colour of the cell, which has room for it. */
function toCountCheck(field: Field, refs: References): Omit<Check, "area" | "prompt"> {
  const rules: Rule[] = [];
  for (const rule of listCountRules(field, refs))
    if (toCountFormula([...rules, rule], refs).length <= LONGEST_FORMULA) rules.push(rule);
  return {
    rule: rules.length === 0 ? { kind: "wholeFromZero" } : toFormula(toCountFormula(rules, refs)),
    refusal: [WHOLE, ...rules.map(({ refusal }) => refusal), UNKNOWN].join(" "),
  };
}

interface Rule {
  readonly formula: string;
  readonly refusal: string;
}

function listCountRules(field: Field, refs: References): readonly Rule[] {
  const { own } = refs;
  const parts = listParts(field, refs);
  const most = field.notAbove === null ? null : refs.of(field.notAbove);
  return [
    ...(most === null
      ? []
      : [
          {
            formula: `OR(NOT(ISNUMBER(${most})),${own}<=${most})`,
            refusal: "Số này không được lớn hơn số nêu ở cột Cách ghi.",
          },
        ]),
    ...(parts.length === 0
      ? []
      : [
          {
            formula: `OR(COUNT(${parts.join(",")})<${parts.length},${own}=${parts.join("+")})`,
            refusal: "Số này phải bằng tổng các phần; cần sửa cả hai thì xóa số này trước.",
          },
        ]),
  ];
}

function toCountFormula(rules: readonly Rule[], { own }: References): string {
  const all = [`ISNUMBER(${own})`, `${own}>=0`, `${own}=INT(${own})`];
  return `AND(${[...all, ...rules.map(({ formula }) => formula)].join(",")})`;
}
