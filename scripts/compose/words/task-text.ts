import { daysBetween, type CalendarDate } from "../../model/calendar-date.ts";
import { formatDate } from "../../model/format-date.ts";
import { formatCount } from "../../model/format-count.ts";

/** A deadline as of the report date: `30/4/2020`, `05/4/2020 (quá hạn 5 ngày)`. */
export function toDueText(deadline: CalendarDate, reportDate: CalendarDate): string {
  const late = daysBetween(deadline, reportDate);
  return late > 0
    ? `${formatDate(deadline)} (quá hạn ${formatCount(late)} ngày)`
    : formatDate(deadline);
}
