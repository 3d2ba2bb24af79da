import type { CalendarDate } from "../../../../model/days/calendar-date.ts";
import { toDateParts } from "../../../../model/days/calendar-date.ts";
import { YES } from "../../../../model/form/field-kinds.ts";

/** Whether the day of a cell is after the cut-off date. */
export function toAfterFormula(cell: string, cutoff: CalendarDate): string {
  return `IFERROR(${toDayFormula(cell)}>${toDateFormula(cutoff)},FALSE)`;
}

/** Whether a cell holds a day that exists, or words, which the import reads. At most 255 signs: Excel takes no more. */
export function toMomentFormula(cell: string, isDone: boolean): string {
  const word = isDone ? `${cell}="${YES}",` : "";
  return `OR(ISNUMBER(${cell}),LEN(${cell})>10,${word}${toRealDayFormula(cell)})`;
}

/** Whether a cell says a day that exists. */
export function toRealDayFormula(cell: string): string {
  const first = `LEFT(${cell},FIND("/",${cell})-1)`;
  return `IFERROR(DAY(${toDayFormula(cell)})=VALUE(${first}),FALSE)`;
}

/** The day that a cell says as `05/3/2020`; an error where it says something else. */
export function toDayFormula(cell: string): string {
  const [first, second] = [`FIND("/",${cell})`, `FIND("/",${cell},4)`];
  return `DATE(RIGHT(${cell},4),MID(${cell},${first}+1,${second}-${first}-1),LEFT(${cell},${first}-1))`;
}

function toDateFormula(date: CalendarDate): string {
  const { year, month, day } = toDateParts(date);
  return `DATE(${year},${month},${day})`;
}
