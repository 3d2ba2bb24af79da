import { daysBetween, type CalendarDate } from "../../../model/days/calendar-date.ts";
import { formatCount } from "../../../model/texts/format-count.ts";
import { formatDate } from "../../../model/days/format-date.ts";
import { formatMoment, type Moment } from "../../../model/days/moment.ts";
import type { FactPart, LineFactView, PartFactView } from "../../views/common.ts";
import { upperFirst } from "../sentences.ts";

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
    ["units", task.unitsText],
    ["owner", task.owner],
    ["deadline", task.deadlineText],
    ["reportTo", task.reportTo],
  ]);
}

/** What is known of these, for one line. */
export function toLineFacts(facts: MaybeFacts): readonly LineFactView[] {
  return toFacts(facts).map((fact) => ({ ...fact, opening: upperFirst(fact.label) }));
}

/** What is known of these. */
export function toFacts(facts: MaybeFacts): readonly PartFactView[] {
  return facts.flatMap(([part, value]) =>
    value === null ? [] : [{ part, label: LABELS[part], value }],
  );
}

/** Values as far as they are known. */
type MaybeFacts = readonly (readonly [FactPart, string | null])[];

const LABELS: Readonly<Record<FactPart, string>> = {
  foundBy: "Người nêu",
  explanation: "Giải trình của đơn vị",
  conclusion: "Kết luận",
  units: "đơn vị thực hiện",
  owner: "chủ trì",
  deadline: "thời hạn",
  reportTo: "báo cáo kết quả về",
  resolved: "khắc phục xong",
};

/** A deadline as of the report date: `30/4/2020`, `05/4/2020 (quá hạn 5 ngày)`. */
export function toDueText(deadline: Moment | null, reportDate: CalendarDate): string | null {
  if (deadline === null) return null;
  return deadline.last < reportDate
    ? `${formatMoment(deadline)} (${toOverdueText(deadline.last, reportDate)})`
    : formatMoment(deadline);
}

/** `quá hạn 10 ngày`, as of the report date. */
export function toOverdueText(due: CalendarDate, reportDate: CalendarDate): string {
  return `quá hạn ${formatCount(daysBetween(due, reportDate))} ngày`;
}

/** `hạn 31/3/2020, quá 10 ngày`, as of the report date. */
export function toPassedText(due: CalendarDate, reportDate: CalendarDate): string {
  return `hạn ${formatDate(due)}, quá ${formatCount(daysBetween(due, reportDate))} ngày`;
}
