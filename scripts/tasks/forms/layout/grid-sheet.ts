import type { Area, Check, Shade } from "../../../excel/book.ts";
import { isAmong } from "../../../model/scope.ts";
import { toAddress, toColumnName } from "../../../excel/addresses.ts";
import { toAnswerWidth, toBeforeCell, toInputStyle } from "./answers.ts";
import {
  asFormCell,
  toPaper,
  toTitle,
  type FormCell,
  type FormRow,
  type FormSheet,
} from "./form-sheet.ts";
import {
  toCheck,
  toFiguresDateCheck,
  toFiguresDateShade,
  toShades,
  type Asking,
} from "./limits.ts";
import { FIGURES_DATE_HINT, LABELS, type Question } from "./questions.ts";
import type { QuestionList } from "./question-list.ts";
import type { AskedUnit, FormSource } from "./source.ts";
import { toCell, toHeight } from "./styles.ts";

/** What a sheet with a row for each unit and a column for each question is made of. */
export interface GridPlan {
  readonly name: string;
  /** Stands above the sheet. */
  readonly title: string;
  readonly source: FormSource;
  readonly units: readonly AskedUnit[];
  readonly questions: readonly Question[];
  /** Of the whole form. */
  readonly list: QuestionList;
  /** Whether it asks until which day the figures of a unit hold: one sheet of a workbook does. */
  readonly asksFiguresDate: boolean;
}

type Column =
  | { readonly kind: "number" | "unit" | "unitId" | "figuresDate" | "remark" }
  | { readonly kind: "answer" | "before"; readonly question: Question };

/** The title, the labels, the hints. */
const TOP_ROWS = 3;
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
    column.kind === "answer" ? toAnswerWidth(column.question.field) : WIDTHS[column.kind],
  );
  const title = toTitle(plan.title, plan.source);
  const rows = [
    columns.map((column) => asFormCell(toCell(toLabel(column), "head"))),
    columns.map((column) => asFormCell(toCell(toHintText(column, plan), "hint"))),
    ...plan.units.map((unit, at) => columns.map((column) => toUnitCell(column, unit, at + 1))),
  ].map((cells): FormRow => ({ height: toHeight(cells, widths), cells }));
  return {
    name: plan.name,
    isHidden: false,
    widths,
    rows: [{ height: TITLE_HEIGHT, cells: [asFormCell(toCell(title, "titleLine"))] }, ...rows],
    merges: [],
    frozen: { rows: 2, columns: FROZEN_COLUMNS },
    filter: null,
    paper: toPaper(plan.source, [1, 2]),
    isProtected: true,
    ...listRules(columns, plan),
  };
}

/** Where nobody sent anything before there is no column of it. */
function listColumns({ units, questions, asksFiguresDate }: GridPlan): readonly Column[] {
  const hasBefore = units.some(({ before }) => before !== null);
  return [
    { kind: "number" },
    { kind: "unit" },
    { kind: "unitId" },
    ...(asksFiguresDate ? [{ kind: "figuresDate" } as const] : []),
    ...questions.flatMap((question): readonly Column[] => [
      { kind: "answer", question },
      ...(hasBefore ? [{ kind: "before", question } as const] : []),
    ]),
    { kind: "remark" },
  ];
}

function toLabel(column: Column): string {
  return column.kind === "answer" ? column.question.label : LABELS[column.kind];
}

function toHintText(column: Column, { list }: GridPlan): string | null {
  if (column.kind === "figuresDate") return FIGURES_DATE_HINT;
  if (column.kind !== "answer") return null;
  const { field, step } = column.question;
  // Of a process the first step tells for all.
  const hint =
    step === null || field.options[0]?.id === step.id ? (list.hints.get(field.id) ?? "") : "";
  const measure = field.unitOfMeasure === null ? "" : `${LABELS.measure}: ${field.unitOfMeasure}. `;
  return measure + hint;
}

function toUnitCell(column: Column, unit: AskedUnit, number: number): FormCell {
  switch (column.kind) {
    case "number":
      return asFormCell(toCell(String(number), "number"));
    case "unit":
      return asFormCell(toCell(unit.name, "label"));
    case "unitId":
      return asFormCell(toCell(unit.id, "hint"));
    case "figuresDate":
      return asFormCell(toCell(null, "wordInput"), toPlace(unit, null));
    case "remark":
      return asFormCell(toCell(null, "remark"));
    case "before":
      return asFormCell(
        toBeforeCell(column.question, unit.before?.values.get(column.question.field.id)),
      );
    case "answer": {
      const { field } = column.question;
      if (!isAmong(unit, field)) return asFormCell(toCell(null, "unasked"));
      return asFormCell(toCell(null, toInputStyle(field)), toPlace(unit, column.question));
    }
  }
}

function toPlace(unit: AskedUnit, question: Question | null) {
  return {
    unit: unit.id,
    field: question?.field.id ?? null,
    step: question?.step?.id ?? null,
    comparison: null,
  };
}

/** One rule for all rows of a column: its formulas are those of the first one. */
function listRules(
  columns: readonly Column[],
  plan: GridPlan,
): Pick<FormSheet, "checks" | "shades"> {
  const rules = columns.flatMap((column, index): readonly Rules[] => {
    const area = areaOfColumn(index + 1, plan);
    const cell = toAddress(area.top, area.left);
    if (column.kind === "figuresDate") {
      return [
        {
          check: { area, prompt: FIGURES_DATE_HINT, ...toFiguresDateCheck(cell) },
          shades: [{ area, ...toFiguresDateShade(cell, plan.source.period) }],
        },
      ];
    }
    if (column.kind !== "answer") return [];
    const asking = toAsking(columns, index, plan);
    const prompt = toHintText(column, plan);
    return [
      {
        check: { area, prompt: prompt === "" ? null : prompt, ...toCheck(column.question, asking) },
        shades: toShades(column.question, asking).map((shade) => ({ area, ...shade })),
      },
    ];
  });
  return {
    checks: rules.map(({ check }) => check),
    shades: rules.flatMap(({ shades }) => shades),
  };
}

interface Rules {
  readonly check: Check;
  readonly shades: readonly Shade[];
}

function areaOfColumn(column: number, { units }: GridPlan): Area {
  return { top: TOP_ROWS + 1, left: column, bottom: TOP_ROWS + units.length, right: column };
}

function toAsking(columns: readonly Column[], index: number, plan: GridPlan): Asking {
  const row = TOP_ROWS + 1;
  const before = columns[index + 1]?.kind === "before" ? toAddress(row, index + 2) : null;
  return {
    list: plan.list,
    cutoff: plan.source.period,
    refs: {
      own: toAddress(row, index + 1),
      // Other sheets have no reference: not every program takes one there.
      of: (field) => {
        const at = columns.findIndex((column) => isAnswerTo(column, field));
        return at < 0 ? null : `$${toColumnName(at + 1)}${row}`;
      },
      before,
    },
  };
}

function isAnswerTo(column: Column, field: string): boolean {
  if (column.kind !== "answer") return false;
  return column.question.step === null && column.question.field.id === field;
}
