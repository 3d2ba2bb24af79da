import { daysBetween, type CalendarDate } from "../../model/calendar-date.ts";
import { formatCount } from "../../model/format-count.ts";
import { formatMoment, type Moment } from "../../model/moment.ts";
import type { FactView } from "../views/common.ts";

/** Who mends a thing until when, and of a solution also for which units and to whom it is reported. */
interface ToldTask {
  readonly unitsText: string | null;
  readonly owner: string | null;
  readonly deadlineText: string | null;
  readonly reportTo: string | null;
}

/** `chủ trì: …`, `thời hạn: …`: what is known of a task, in small letters for the middle of a line. */
export function toTaskFacts(task: ToldTask): readonly FactView[] {
  return toFacts([
    ["đơn vị thực hiện", task.unitsText],
    ["chủ trì", task.owner],
    ["thời hạn", task.deadlineText],
    ["báo cáo kết quả về", task.reportTo],
  ]);
}

/** What is known of these. */
export function toFacts(facts: readonly (readonly [string, string | null])[]): readonly FactView[] {
  return facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}

/** A deadline as of the report date: `30/4/2020`, `05/4/2020 (quá hạn 5 ngày)`. */
export function toDueText(deadline: Moment | null, reportDate: CalendarDate): string | null {
  if (deadline === null) return null;
  const late = daysBetween(deadline.last, reportDate);
  return late > 0
    ? `${formatMoment(deadline)} (quá hạn ${formatCount(late)} ngày)`
    : formatMoment(deadline);
}
