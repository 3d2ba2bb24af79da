import { Buffer } from "node:buffer";
import type { DaySystem, ReadValue } from "../../../excel/read/contents.ts";
import { toDay } from "../../../excel/read/day.ts";
import { decodeText } from "../../../load/decode-text.ts";
import type { Field } from "../../../model/form/form.ts";
import { formatDate } from "../../../model/days/format-date.ts";
import { NO, YES } from "../../../model/form/field-kinds.ts";
import { parseDate } from "../../../validate/parse/date.ts";
import type { Problem } from "../../../model/problem.ts";
import { NO_DATA } from "../../../validate/read/figures.ts";
import { toClause } from "../../../validate/sentences/problems.ts";
import {
  listOptionLabels,
  NOT_DONE,
  toPlainLabel,
  type Question,
} from "../../forms/layout/questions.ts";
import { toNumberText, toSeenText, toShownText } from "../read/shown-text.ts";
import type { AnswerCell } from "../read/statement.ts";

/** What a cell states, as a file of the data would write it; the readers of the data judge it. */
export type Stated =
  /** Of a step that is not done yet: `NOT_DONE`. */
  | { readonly kind: "text"; readonly text: string }
  /** No program and no person can say what is meant. */
  | { readonly kind: "fault"; readonly sentence: string };

/** @param question `null`: until which day the figures hold */
export function toStated(value: ReadValue, question: Question | null, days: DaySystem): Stated {
  switch (value.kind) {
    case "error":
      return toFault(`ô có lỗi của Excel (${value.code}); lấy lại số từ bản gốc rồi gõ số vào ô`);
    case "uncomputed":
      return toFault(
        "ô có công thức mà chưa có kết quả; mở bằng Excel rồi lưu lại, hoặc gõ thẳng kết quả vào ô",
      );
    case "yesNo":
      return { kind: "text", text: value.isYes ? YES : NO };
    case "text": {
      const text = toSeenText(value.text);
      const unreadable = decodeText("", Buffer.from(text));
      // Written into a file, such letters would keep all of it from being read.
      if (typeof unreadable !== "string") return toFault(toClauseOfCell(unreadable));
      return toWords(text, question);
    }
    case "number":
      return { kind: "text", text: toDigits(value, question, days) };
  }
}

const NO_DATA_WORDS = ["chưa có", "chưa có số", "chưa có số liệu"];

/** What a cell states, in one way of writing: a day that was typed and a cell of that day are the same. */
export function toComparable(
  { value, question }: Pick<AnswerCell, "value" | "question">,
  days: DaySystem,
): string {
  if (value === null) return "";
  const stated = toStated(value, question, days);
  if (stated.kind !== "text") return toShownText(value);
  const day = parseDate(stated.text);
  return day === undefined ? stated.text : formatDate(day);
}

function toClauseOfCell(problem: Problem): string {
  return toClause(problem).replace("chuyển cả tệp từ", "chuyển chữ trong ô từ");
}

function toFault(sentence: string): Stated {
  return { kind: "fault", sentence };
}

function toWords(text: string, question: Question | null): Stated {
  const plain = toPlainLabel(text);
  if (question !== null && question.step !== null && plain === NOT_DONE)
    return { kind: "text", text: NOT_DONE };
  const field = question?.step === null ? question.field : null;
  return { kind: "text", text: (field === null ? null : toMeant(plain, field)) ?? text };
}

/** The option that is meant, or the word that there is no figure; `null`: the words mean themselves. */
function toMeant(plain: string, field: Field): string | null {
  const options = field.kind === "choice" ? [...listOptionLabels(field)] : [];
  const chosen = options.find(([, label]) => toPlainLabel(label) === plain);
  if (chosen !== undefined) return chosen[0];
  // Of a difficulty it may well be said that there is none yet.
  return field.kind !== "text" && NO_DATA_WORDS.includes(plain) ? NO_DATA : null;
}

type NumberValue = Extract<ReadValue, { readonly kind: "number" }>;

function toDigits(
  { number, shownAs }: NumberValue,
  question: Question | null,
  days: DaySystem,
): string {
  const isDay = question === null || question.field.kind === "date" || question.step !== null;
  // A number that is asked for a day can only be the day's number; one shown as a day is meant as one.
  const day = isDay || shownAs === "day" ? toDay(number, days) : undefined;
  const isLikely = day !== undefined && (shownAs === "day" || isOfOurTime(day));
  if (day !== undefined && isLikely) return formatDate(day);
  return shownAs === "percent" ? `${toNumberText(number * 100)}%` : toNumberText(number);
}

/** A year or an amount is a small number, and would be a day long past. */
function isOfOurTime(day: string): boolean {
  return day >= "1930" && day < "2061";
}
