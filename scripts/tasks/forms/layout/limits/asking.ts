import type { CalendarDate } from "../../../../model/days/calendar-date.ts";
import type { Field } from "../../../../model/form/form.ts";
import type { QuestionList } from "../question-list.ts";
import type { Question } from "../questions.ts";

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

/** Whether a question is for a field itself, not for one of its steps. */
export function isFor({ step, field }: Question, id: string): boolean {
  return step === null && field.id === id;
}

/** The cells that add up to a count; none where the sheet lacks one of them. */
export function listParts({ sumOf }: Field, refs: References): readonly string[] {
  const parts = sumOf.map((id) => refs.of(id)).filter((part) => part !== null);
  return parts.length === sumOf.length ? parts : [];
}
