import { toCalendarDate, type CalendarDate } from "../../model/days/calendar-date.ts";

/** Gives the date that a text writes, `05/3/2020` or `2020-03-05`, or `undefined`. */
export function parseDate(value: string): CalendarDate | undefined {
  const spoken = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value);
  if (spoken !== null)
    return toCalendarDate(Number(spoken[3]), Number(spoken[2]), Number(spoken[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (iso === null) return undefined;
  return toCalendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
}

export const FORM_OF_DATE = /^(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})$/;

/** Whether a text is written as a date, be there such a day or not. */
export function hasFormOfDate(value: string): boolean {
  return FORM_OF_DATE.test(value.trim());
}
