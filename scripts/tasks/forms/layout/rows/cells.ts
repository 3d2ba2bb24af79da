import { FIELD_KINDS } from "../../../../model/form/field-kinds.ts";
import { formatDate } from "../../../../model/days/format-date.ts";
import { KINDS_IN_FORM, toBeforeCell } from "../answers.ts";
import type { FormCell } from "../form-sheet.ts";
import { FIGURES_DATE_HINT, LABELS, type Question } from "../questions.ts";
import type { Column, Line, RowsPlan } from "./lines.ts";
import { toCell } from "../styles.ts";

/** The head of a column. */
export function toHeadCell(column: Column, { before }: RowsPlan): FormCell {
  return toCell(toHeadText(column, before), "head");
}

function toHeadText(column: Column, before: RowsPlan["before"]): string {
  if (column.kind === "comparison") return column.comparison.name;
  return column.kind === "before" && before !== null
    ? `${LABELS.before} (kỳ ${formatDate(before.period)})`
    : LABELS[column.kind];
}

/** What a row has in a column. */
export function toLineCell(line: Line, column: Column, plan: RowsPlan): FormCell {
  switch (line.kind) {
    case "fact":
      if (column.kind === "question") return toCell(line.label, "label");
      return toCell(column.kind === "answer" ? line.text : null, "process");
    case "figuresDate":
      return toFiguresDateCell(column, plan);
    case "group":
      return toCell(column.kind === "number" ? line.name : null, "group");
    case "process":
      return toProcessCell(line, column, plan);
    case "question":
      return toQuestionCell(line, column, plan);
  }
}

function toFiguresDateCell({ kind }: Column, { unit }: RowsPlan): FormCell {
  if (kind === "answer") {
    const place = { unit: unit?.id ?? null, field: null, step: null, comparison: null };
    return toCell(null, "wordInput", place);
  }
  if (kind === "hint") return toCell(FIGURES_DATE_HINT, "hint");
  return toCell(kind === "question" ? LABELS.figuresDate : null, "label");
}

function toProcessCell(
  { number, question }: Extract<Line, { kind: "process" }>,
  { kind }: Column,
  { list }: RowsPlan,
): FormCell {
  if (kind === "number") return toCell(String(number), "number");
  if (kind === "question") return toCell(question.fieldLabel, "process");
  return toCell(kind === "hint" ? (list.hints.get(question.field.id) ?? null) : null, "hint");
}

function toQuestionCell(
  { number, question }: Extract<Line, { kind: "question" }>,
  column: Column,
  plan: RowsPlan,
): FormCell {
  const { field } = question;
  switch (column.kind) {
    case "number":
      return toCell(number === null ? null : String(number), "number");
    case "question":
      return toCell(question.label, "label");
    case "answer":
      return toInput(question, plan, null);
    case "comparison":
      return isCompared(question)
        ? toInput(question, plan, column.comparison.id)
        : toCell(null, "unasked");
    case "measure":
      return toCell(field.unitOfMeasure, "number");
    case "before":
      return toBeforeCell(question, plan.before?.values.get(field.id));
    case "hint":
      // The hint of a process stands above its steps.
      return toCell(
        question.step === null ? (plan.list.hints.get(field.id) ?? null) : null,
        "hint",
      );
    case "remark":
      return toCell(null, "remark");
  }
}

/** Whether an answer can be compared with that of another time or place. */
export function isCompared({ field }: Question): boolean {
  return FIELD_KINDS[field.kind].differsBy !== null;
}

function toInput(question: Question, { unit }: RowsPlan, comparison: string | null): FormCell {
  const { field, step } = question;
  const place = { unit: unit?.id ?? null, field: field.id, step: step?.id ?? null, comparison };
  return toCell(null, KINDS_IN_FORM[field.kind].input, place);
}
