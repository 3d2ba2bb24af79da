import { daysBetween, type CalendarDate } from "../../model/calendar-date.ts";
import { formatCount } from "../../model/format-count.ts";
import { formatMoment, type Moment } from "../../model/moment.ts";
import type { FactView, LineFactView } from "../views/common.ts";
import { upperFirst } from "./sentences.ts";

/** Who mends a thing until when, and of a solution also for which units and to whom it is reported. */
interface ToldTask {
  readonly unitsText: string | null;
  readonly owner: string | null;
  readonly deadlineText: string | null;
  readonly reportTo: string | null;
}

/** `chủ trì: …`, `thời hạn: …`: what is known of a task. */
export function toTaskFacts(task: ToldTask): readonly LineFactView[] {
  return toLineFacts([
    ["đơn vị thực hiện", task.unitsText],
    ["chủ trì", task.owner],
    ["thời hạn", task.deadlineText],
    ["báo cáo kết quả về", task.reportTo],
  ]);
}

/** What is known of these, for one line. */
export function toLineFacts(facts: MaybeFacts): readonly LineFactView[] {
  return toFacts(facts).map((fact) => ({ ...fact, opening: upperFirst(fact.label) }));
}

/** What is known of these. */
export function toFacts(facts: MaybeFacts): readonly FactView[] {
  return facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}

/** Labels, and values as far as they are known. */
type MaybeFacts = readonly (readonly [string, string | null])[];

/** A deadline as of the report date: `30/4/2020`, `05/4/2020 (quá hạn 5 ngày)`. */
export function toDueText(deadline: Moment | null, reportDate: CalendarDate): string | null {
  if (deadline === null) return null;
  const late = daysBetween(deadline.last, reportDate);
  return late > 0
    ? `${formatMoment(deadline)} (quá hạn ${formatCount(late)} ngày)`
    : formatMoment(deadline);
}
