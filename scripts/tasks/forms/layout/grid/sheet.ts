import { BARE_SHEET } from "../../../../excel/book.ts";
import { isAmong } from "../../../../model/form/scope.ts";
import { KINDS_IN_FORM, toBeforeCell } from "../answers.ts";
import { toPaper, toTitle, type FormCell, type FormRow, type FormSheet } from "../form-sheet.ts";
import type { AnswerPlace } from "../place.ts";
import type { Question } from "../questions.ts";
import type { AskedUnit } from "../source.ts";
import { toCell, toHeight } from "../styles.ts";
import { listColumns, toHintText, toLabel, type Column, type GridPlan } from "./columns.ts";
import { listColumnRules } from "./rules.ts";

/** The number and the name of a unit stay in view. */
const FROZEN_COLUMNS = 2;
const TITLE_HEIGHT = 21;
const WIDTHS = {
  number: 5,
  unit: 34,
  unitId: 24,
  figuresDate: 17,
  remark: 30,
  before: 13,
} as const;

/** A sheet with a row for each unit. What a unit is not asked has a locked cell. */
export function layOutGrid(plan: GridPlan): FormSheet {
  const columns = listColumns(plan);
  const widths = columns.map((column) =>
    column.kind === "answer"
      ? KINDS_IN_FORM[column.question.field.kind].width
      : WIDTHS[column.kind],
  );
  const title = toTitle(plan.title, plan.source);
  const rows = [
    columns.map((column) => toCell(toLabel(column), "head")),
    columns.map((column) => toCell(toHintText(column, plan), "hint")),
    ...plan.units.map((unit, at) => columns.map((column) => toUnitCell(column, unit, at + 1))),
  ].map((cells): FormRow => ({ height: toHeight(cells, widths), cells }));
  return {
    name: plan.name,
    ...BARE_SHEET,
    widths,
    rows: [{ height: TITLE_HEIGHT, cells: [toCell(title, "titleLine")] }, ...rows],
    frozen: { rows: 2, columns: FROZEN_COLUMNS },
    paper: toPaper(plan.source, [1, 2]),
    isProtected: true,
    ...listColumnRules(columns, plan),
  };
}

function toUnitCell(column: Column, unit: AskedUnit, number: number): FormCell {
  switch (column.kind) {
    case "number":
      return toCell(String(number), "number");
    case "unit":
      return toCell(unit.name, "label");
    case "unitId":
      return toCell(unit.id, "hint");
    case "figuresDate":
      return toCell(null, "wordInput", toPlace(unit, null));
    case "remark":
      return toCell(null, "remark");
    case "before":
      return toBeforeCell(column.question, unit.before?.values.get(column.question.field.id));
    case "answer": {
      const { field } = column.question;
      if (!isAmong(unit, field)) return toCell(null, "unasked");
      return toCell(null, KINDS_IN_FORM[field.kind].input, toPlace(unit, column.question));
    }
  }
}

function toPlace(unit: AskedUnit, question: Question | null): AnswerPlace {
  return {
    unit: unit.id,
    field: question?.field.id ?? null,
    step: question?.step?.id ?? null,
    comparison: null,
  };
}
