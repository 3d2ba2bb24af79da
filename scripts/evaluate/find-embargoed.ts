import type { CalendarDate } from "../model/calendar-date.ts";
import { formatDate } from "../model/format-date.ts";
import type { Period } from "../model/period.ts";
import type { Problem } from "../model/problem.ts";
import { isPublicOn, listItems } from "../model/report-prose.ts";

/**
 * Items for the public whose day has not come: whoever looks for them in the public report must know why they are
 * not there.
 * @param asOf the report date of the newest period that is built
 */
export function findEmbargoed({ report }: Period, asOf: CalendarDate): readonly Problem[] {
  if (report === null) return [];
  return listItems(report)
    .filter((item) => item.isPublic && !isPublicOn(item, asOf))
    .map(({ title, publicFrom, prose }) => ({
      code: "item-embargoed",
      place: { ...prose.place, line: 1, column: 1 },
      path: "",
      found: title,
      allowed: `${formatDate(publicFrom ?? asOf)}, sau ngày chốt số liệu ${formatDate(asOf)}`,
      hint: null,
    }));
}
