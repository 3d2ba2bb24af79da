import { toDateParts, type CalendarDate } from "../../../model/days/calendar-date.ts";
import type { Field } from "../../../model/form/form.ts";
import { toFieldHint } from "./hints.ts";
import { listLongChoices, type LongChoices } from "./long-choices.ts";
import { listQuestions, type Question } from "./questions.ts";

/** What a form asks, with all that is the same in every workbook of it. */
export interface QuestionList {
  readonly all: readonly Question[];
  /** How each field is answered, by its id. */
  readonly hints: ReadonlyMap<string, string>;
  readonly choices: LongChoices;
}

/** @param cutoff of the period, whose year the examples take */
export function toQuestionList(fields: readonly Field[], cutoff: CalendarDate): QuestionList {
  const { year } = toDateParts(cutoff);
  const all = listQuestions(fields);
  return {
    all,
    hints: new Map(fields.map((field) => [field.id, toFieldHint(field, all, year)])),
    choices: listLongChoices(all),
  };
}
