import { NO, YES } from "../../../model/form/field-kinds.ts";
import type { FieldKind, FieldValue } from "../../../model/form/field-value.ts";
import { DAY_UNKNOWN, formatMoment, type When } from "../../../model/days/moment.ts";
import { toValueText } from "../../../model/form/value-text.ts";
import type { FormCell } from "./form-sheet.ts";
import { listOptionLabels, NOT_DONE, type Question } from "./questions.ts";
import { toCell, type StyleName } from "./styles.ts";

/** The empty cell into which a kind of field is typed, and how wide its column is in letters. */
interface KindInForm {
  readonly input: StyleName;
  readonly width: number;
}

export const KINDS_IN_FORM: Readonly<Record<FieldKind, KindInForm>> = {
  count: { input: "countInput", width: 13 },
  decimal: { input: "decimalInput", width: 13 },
  share: { input: "wordInput", width: 13 },
  yesNo: { input: "wordInput", width: 13 },
  // A moment may be told in words, and an Excel of another country would read 05/3 as the third of May.
  date: { input: "wordInput", width: 17 },
  choice: { input: "wordInput", width: 24 },
  steps: { input: "wordInput", width: 14 },
  text: { input: "textInput", width: 36 },
};

/** What was last answered to a question, as it would be typed today; an empty cell where nothing was. */
export function toBeforeCell(question: Question, value: FieldValue | undefined): FormCell {
  if (value?.kind === "count") return toCell(value.count, "beforeNumber");
  if (value?.kind === "decimal")
    return toCell(value.scaled / 10 ** value.decimals, "beforeDecimal");
  return toCell(value === undefined ? null : toAnswerText(question, value), "before");
}

function toAnswerText({ field, step }: Question, value: FieldValue): string {
  switch (value.kind) {
    case "steps":
      return step === null ? "" : toStepText(value.done.get(step.id));
    case "date":
      return toWhenText(value.when);
    case "yesNo":
      return value.isYes ? YES : NO;
    case "choice":
      return listOptionLabels(field).get(value.option) ?? value.option;
    case "text":
      return value.text;
    case "count":
    case "decimal":
    case "share":
    case "rough":
    case "withheld":
      return toValueText(value, field, "column");
  }
}

function toStepText(when: When | undefined): string {
  return when === undefined ? NOT_DONE : toWhenText(when);
}

/** When something was done, as people type it and as the data writes it. */
export function toWhenText(when: When): string {
  return when === DAY_UNKNOWN ? YES : formatMoment(when);
}
