import { toCalendarDate, type CalendarDate } from "../../model/days/calendar-date.ts";
import type { DaySystem } from "./contents.ts";

const MILLISECONDS_PER_DAY = 86_400_000;

/** The day before the first one. From the number 60 on it counts a 29 February 1900 that never was. */
const STARTS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
const FIRSTS = { 1900: 61, 1904: 0 } as const;

/** The day that a number stands for, whatever its time; `undefined`: none that a date of the data can be. */
export function toDay(number: number, days: DaySystem): CalendarDate | undefined {
  const whole = Math.floor(number);
  if (whole < FIRSTS[days]) return undefined;
  const at = new Date(STARTS[days] + whole * MILLISECONDS_PER_DAY);
  if (Number.isNaN(at.getTime())) return undefined;
  return toCalendarDate(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}
