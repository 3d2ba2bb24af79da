import { daysBetween, type CalendarDate } from "../../model/calendar-date.ts";
import { formatDate } from "../../model/format-date.ts";
import { formatCount } from "../../model/format-count.ts";

/** A deadline as of the report date: `30/4/2020`, `05/4/2020 (quá hạn 5 ngày)`. */
export function toDueText(deadline: CalendarDate | null, reportDate: CalendarDate): string | null {
  if (deadline === null) return null;
  const late = daysBetween(deadline, reportDate);
  return late > 0
    ? `${formatDate(deadline)} (quá hạn ${formatCount(late)} ngày)`
    : formatDate(deadline);
}
