import { toDateParts, type CalendarDate } from "./calendar-date.ts";

/** `05/3/2020`: a leading zero for days below 10 and months 1 and 2 only (HD 36-HD/VPTW). */
export function formatDate(date: CalendarDate): string {
  const { day, month, year } = toWrittenParts(date);
  return `${day}/${month}/${year}`;
}

/** `ngày 05 tháng 3 năm 2020`. */
export function formatDateInWords(date: CalendarDate): string {
  const { day, month, year } = toWrittenParts(date);
  return `ngày ${day} tháng ${month} năm ${year}`;
}

function toWrittenParts(date: CalendarDate): { day: string; month: string; year: string } {
  const { day, month, year } = toDateParts(date);
  return {
    day: day < 10 ? `0${day}` : String(day),
    month: month < 3 ? `0${month}` : String(month),
    year: String(year),
  };
}
