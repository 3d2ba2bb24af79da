import type { CalendarDate } from "../model/days/calendar-date.ts";

/** A ZIP holds local time, so noon in local time gives the same bytes in every time zone. */
export function toLocalNoon(date: CalendarDate): Date {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(year, month - 1, day, 12);
}
