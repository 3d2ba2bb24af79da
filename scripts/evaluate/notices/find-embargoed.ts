import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { formatDate } from "../../model/days/format-date.ts";
import type { Period } from "../../model/report/period.ts";
import { problemAt, startOf, type Problem } from "../../model/problem.ts";
import { isPublicOn, listItems } from "../../model/prose/report.ts";

/** Public items whose day has not come: a notice says why the public report lacks them. `asOf`: the newest cut-off date. */
export function findEmbargoed({ report }: Period, asOf: CalendarDate): readonly Problem[] {
  if (report === null) return [];
  return listItems(report)
    .filter((item) => item.isPublic && !isPublicOn(item, asOf))
    .map(({ title, publicFrom, prose }) =>
      problemAt(startOf(prose.place.file), "item-embargoed", {
        found: title,
        allowed: `${formatDate(publicFrom ?? asOf)}, sau ngày chốt số liệu ${formatDate(asOf)}`,
      }),
    );
}
