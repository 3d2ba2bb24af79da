import { daysBetween, type CalendarDate } from "../../model/calendar-date.ts";
import { formatCount } from "../../model/format-count.ts";
import { formatMoment, type Moment } from "../../model/moment.ts";

/** A deadline as of the report date: `30/4/2020`, `05/4/2020 (quá hạn 5 ngày)`. */
export function toDueText(deadline: Moment | null, reportDate: CalendarDate): string | null {
  if (deadline === null) return null;
  const late = daysBetween(deadline.last, reportDate);
  return late > 0
    ? `${formatMoment(deadline)} (quá hạn ${formatCount(late)} ngày)`
    : formatMoment(deadline);
}
