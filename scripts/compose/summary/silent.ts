import { formatDate } from "../../model/format-date.ts";
import type { Reminder, Unit } from "../../model/period.ts";
import type { InternalBriefing } from "../audience/briefing.ts";
import type { Noted } from "../words/name-groups.ts";

/** Units that have sent nothing new, and when they were last asked: in this period or in one before. */
export function listSilent({
  dataset,
  period,
  summary,
}: InternalBriefing): readonly (Noted & { readonly unit: Unit })[] {
  if (summary.silentCount === null) return [];
  const reminders = dataset.periods
    .filter(({ date }) => date <= period.date)
    .flatMap((one) => one.reminders)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return period.units
    .filter(({ hasSent }) => !hasSent)
    .map((unit) => {
      const last = reminders.findLast(({ units }) => units.includes(unit.id));
      return { unit, name: unit.name, note: toReminderText(last) };
    });
}

function toReminderText(last: Reminder | undefined): string {
  if (last === undefined) return "chưa ghi lần đôn đốc";
  const means = last.means === null ? "" : `, ${last.means}`;
  return `đôn đốc lần cuối ngày ${formatDate(last.day)}${means}`;
}
