import { FIGURES_DATE_HINT, LABELS, type Question } from "../questions.ts";
import type { QuestionList } from "../question-list.ts";
import type { AskedUnit, FormSource } from "../source.ts";

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

export type Column =
  | { readonly kind: "number" | "unit" | "unitId" | "figuresDate" | "remark" }
  | { readonly kind: "answer" | "before"; readonly question: Question };

/** The title, the labels, the hints. */
export const TOP_ROWS = 3;

/** Where nobody sent anything before there is no column of it. */
export function listColumns({ units, questions, asksFiguresDate }: GridPlan): readonly Column[] {
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

/** What stands above a column. */
export function toLabel(column: Column): string {
  return column.kind === "answer" ? column.question.label : LABELS[column.kind];
}

/** How the answers of a column are written; `null`: there is nothing to say. */
export function toHintText(column: Column, { list }: GridPlan): string | null {
  if (column.kind === "figuresDate") return FIGURES_DATE_HINT;
  if (column.kind !== "answer") return null;
  const { field, step } = column.question;
  // Of a process the first step tells for all.
  const hint =
    step === null || field.options[0]?.id === step.id ? (list.hints.get(field.id) ?? "") : "";
  const measure = field.unitOfMeasure === null ? "" : `${LABELS.measure}: ${field.unitOfMeasure}. `;
  return measure + hint === "" ? null : (measure + hint).trim();
}
