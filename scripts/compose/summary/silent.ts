import { formatDate } from "../../model/days/format-date.ts";
import type { Reminder, Unit } from "../../model/report/period.ts";
import type { InternalBriefing } from "../audience/briefing.ts";
import type { Noted } from "../words/units/name-groups.ts";

/** Units that have sent nothing new, and when they were last asked: in this period or in one before. */
export function listSilent(
  briefing: InternalBriefing,
): readonly (Noted & { readonly unit: Unit })[] {
  if (briefing.summary.silentCount === null) return [];
  return briefing.period.units
    .filter(({ hasSent }) => !hasSent)
    .map((unit) => {
      const last = findReminder(unit.id, briefing);
      const note = last === null ? "chưa ghi lần đôn đốc" : `đôn đốc lần cuối ${toDayText(last)}`;
      return { unit, name: unit.name, note };
    });
}

/** When a unit was last asked: in this period or in one before; `null`: nobody has written it down. */
export function findReminder(
  unit: string,
  { dataset, period }: Pick<InternalBriefing, "dataset" | "period">,
): Reminder | null {
  const reminders = dataset.periods
    .filter(({ date }) => date <= period.date)
    .flatMap((one) => one.reminders)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return reminders.findLast(({ units }) => units.includes(unit)) ?? null;
}

/** `ngày 08/4/2020, bằng điện thoại` */
export function toDayText({ day, means }: Reminder): string {
  return `ngày ${formatDate(day)}${means === null ? "" : `, ${means}`}`;
}
