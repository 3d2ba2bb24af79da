import { toDateParts, type CalendarDate } from "../model/days/calendar-date.ts";

/** The years that a ZIP can hold, and our library writes; data may have others. */
const [FIRST_YEAR, LAST_YEAR] = [1980, 2099];

/** A ZIP holds local time, so noon in local time gives the same bytes in every time zone. */
export function toLocalNoon(date: CalendarDate): Date {
  const { year, month, day } = toDateParts(date);
  return new Date(Math.min(LAST_YEAR, Math.max(FIRST_YEAR, year)), month - 1, day, 12);
}
