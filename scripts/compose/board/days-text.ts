import type { CalendarDate } from "../../model/days/calendar-date.ts";
import type { FiguresDay } from "../../model/judgement/completeness.ts";
import { formatDate } from "../../model/days/format-date.ts";

/**
 * Of which days a unit's figures are: `số liệu đến ngày 10/4/2020, là ngày chốt kỳ trước`; by group `số liệu nhóm
 * «Nhân sự» đến ngày 08/5/2020; nhóm …`.
 */
export function toDaysText(days: readonly FiguresDay[], last: CalendarDate | null): string {
  const told = days.map(({ group, day, isOlder }) => {
    const what = group === null ? "" : ` nhóm «${group}»`;
    const older = isOlder && last !== null ? toOlderText(day, last) : "";
    return `${what} đến ngày ${formatDate(day)}${older}`;
  });
  return `số liệu${told.join(";")}`;
}

function toOlderText(day: CalendarDate, last: CalendarDate): string {
  return day === last
    ? ", là ngày chốt kỳ trước"
    : `, không sau ngày chốt kỳ trước (${formatDate(last)})`;
}
