import type { CalendarDate } from "../../../model/days/calendar-date.ts";
import type { FieldValue } from "../../../model/form/field-value.ts";
import type { Form } from "../../../model/form/form.ts";
import type { Member } from "../../../model/form/scope.ts";
import type { QuestionList } from "./question-list.ts";

/** What workbooks are made of. */
export interface FormSource {
  readonly issuerName: string;
  /** What every sheet must say: that figures are invented. */
  readonly marks: readonly string[];
  readonly groups: Form["groups"];
  /** What units are asked, and what the issuer itself reports. */
  readonly ofUnits: QuestionList;
  readonly ofLevel: QuestionList;
  /** With what the issuer's answers may be compared. */
  readonly comparisons: Form["comparisons"];
  /** The cut-off date of the period. */
  readonly period: CalendarDate;
  /** Of what the form asks, from `toFormVersion`. */
  readonly version: string;
}

/** A unit that is asked. */
export interface AskedUnit extends Member {
  readonly name: string;
  readonly before: LastAnswers | null;
}

/** What a unit, or the issuer, last sent before this period. */
export interface LastAnswers {
  readonly period: CalendarDate;
  readonly values: ReadonlyMap<string, FieldValue>;
}
