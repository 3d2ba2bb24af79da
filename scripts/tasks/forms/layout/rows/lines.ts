import type { Form } from "../../../../model/form/form.ts";
import { formatDate } from "../../../../model/days/format-date.ts";
import { LABELS, type Question } from "../questions.ts";
import type { QuestionList } from "../question-list.ts";
import type { FormSource, LastAnswers } from "../source.ts";

/** What a sheet with a row for each question is made of: the questions of one unit, or of the issuer. */
export interface RowsPlan {
  readonly name: string;
  readonly source: FormSource;
  /** `null`: the issuer. */
  readonly unit: { readonly id: string; readonly name: string } | null;
  /** A group without a name has no row of its own. */
  readonly groups: readonly { readonly name: string; readonly questions: readonly Question[] }[];
  /** Of the whole form. */
  readonly list: QuestionList;
  readonly before: LastAnswers | null;
}

export type Column =
  | { readonly kind: "number" | "question" | "answer" | "measure" | "before" | "hint" | "remark" }
  /** Of the issuer alone. */
  | { readonly kind: "comparison"; readonly comparison: Form["comparisons"][number] };

/** The title and the head stand above the lines. */
export const TOP_ROWS = 2;
/** The column of answers comes third, beside the questions, so that a narrow screen shows both. */
export const ANSWER = 3;

/** Who never sent anything has no column of what was sent. */
export function listColumns({ unit, before, source }: RowsPlan): readonly Column[] {
  const comparisons = unit === null ? source.comparisons : [];
  return [
    { kind: "number" },
    { kind: "question" },
    { kind: "answer" },
    ...comparisons.map((comparison): Column => ({ kind: "comparison", comparison })),
    { kind: "measure" },
    ...(before === null ? [] : [{ kind: "before" } as const]),
    { kind: "hint" },
    { kind: "remark" },
  ];
}

/** A row below the head. */
export type Line =
  /** Whose the sheet is, and of which period. */
  | { readonly kind: "fact"; readonly label: string; readonly text: string }
  | { readonly kind: "figuresDate" }
  | { readonly kind: "group"; readonly name: string }
  /** Stands above the steps of a process. */
  | { readonly kind: "process"; readonly number: number; readonly question: Question }
  /** The number is `null` for a step. */
  | { readonly kind: "question"; readonly number: number | null; readonly question: Question };

export function listLines({ unit, source, groups }: RowsPlan): readonly Line[] {
  const ids = groups.flatMap(({ questions }) => questions.map(({ field }) => field.id));
  const order = [...new Set(ids)];
  return [
    ...(unit === null
      ? [toFact(LABELS.issuer, source.issuerName)]
      : [toFact(LABELS.unit, unit.name), toFact(LABELS.unitId, unit.id)]),
    toFact(LABELS.period, formatDate(source.period)),
    ...(unit === null ? [] : [{ kind: "figuresDate" } as const]),
    ...groups.flatMap(({ name, questions }): readonly Line[] => [
      ...(name === "" ? [] : [{ kind: "group", name } as const]),
      ...questions.flatMap((question) => toLines(question, order.indexOf(question.field.id) + 1)),
    ]),
  ];
}

function toFact(label: string, text: string): Line {
  return { kind: "fact", label, text };
}

function toLines(question: Question, number: number): readonly Line[] {
  const { step, field } = question;
  if (step === null) return [{ kind: "question", number, question }];
  const isFirst = field.options[0]?.id === step.id;
  return [
    ...(isFirst ? [{ kind: "process", number, question } as const] : []),
    { kind: "question", number: null, question },
  ];
}
