import { daysBetween, toCalendarDate, toDateParts } from "../../model/calendar-date.ts";
import type { CalendarDate } from "../../model/calendar-date.ts";
import { formatDate } from "../../model/format-date.ts";
import type { Briefing } from "../audience/briefing.ts";
import { toScopeText, toSpanText } from "../words/postponement-texts.ts";
import { toWindowLabel } from "../words/window-texts.ts";
import type { TimeLineSpec, TimeSpan } from "../views/time-line-spec.ts";

/** The planned window, the postponements and the day of the figures; `null` without windows and postponements. */
export function composeTimeLine({ period, dataset }: Briefing): TimeLineSpec | null {
  const { plannedWindow, postponements, date } = period;
  const planned =
    plannedWindow === null
      ? []
      : [
          {
            from: plannedWindow.from.first,
            until: (plannedWindow.until ?? plannedWindow.from).last,
            kind: "planned" as const,
            text: `Theo kế hoạch: ${toWindowLabel(plannedWindow)}`,
          },
        ];
  const paused = postponements.map((pause) => ({
    from: pause.from.first,
    until: pause.until?.last ?? null,
    kind: "postponed" as const,
    text: `Tạm hoãn: ${toSpanText(pause)}${toScopeText(pause, dataset)}`,
  }));
  const spans = [...planned, ...paused];
  if (spans.length === 0) return null;
  const days = spans.flatMap(({ from, until }) => (until === null ? [from] : [from, until]));
  const months = listMonths([...days, date]);
  const placeOf = toPlacing(months);
  const cutOff = `Ngày chốt số liệu: ${formatDate(date)}`;
  return {
    id: `thoi-gian-${date}`,
    title: "Thời gian tổ chức đại hội",
    description: `${[...spans.map(({ text }) => text), cutOff].join(". ")}.`,
    spans: spans.map(({ text, kind, from, until }): TimeSpan => ({
      text,
      kind,
      from: placeOf(from),
      until: until === null ? null : placeOf(until),
    })),
    cutOff: { text: cutOff, at: placeOf(date) },
    ticks: toTicks(months, placeOf),
  };
}

/** The first day of each month, from the month of the earliest day to the one after that of the latest day. */
function listMonths(days: readonly CalendarDate[]): readonly CalendarDate[] {
  const months = days.map((day) => {
    const { year, month } = toDateParts(day);
    return year * 12 + month - 1;
  });
  const [first, last] = [Math.min(...months), Math.max(...months)];
  return Array.from({ length: last - first + 2 }, (_, index) => toFirstDay(first + index));
}

function toFirstDay(monthNumber: number): CalendarDate {
  const day = toCalendarDate(Math.floor(monthNumber / 12), (monthNumber % 12) + 1, 1);
  if (day === undefined) throw new TypeError(`no month ${monthNumber}`);
  return day;
}

function toPlacing(months: readonly CalendarDate[]): (day: CalendarDate) => number {
  const [start] = months;
  const end = months.at(-1);
  if (start === undefined || end === undefined) throw new TypeError("no months");
  const length = daysBetween(start, end);
  return (day) => daysBetween(start, day) / length;
}

/** A tick for every month; for longer times only for every quarter or year. */
function toTicks(
  months: readonly CalendarDate[],
  placeOf: (day: CalendarDate) => number,
): TimeLineSpec["ticks"] {
  const step = months.length <= 7 ? 1 : months.length <= 19 ? 3 : 12;
  return months
    .slice(0, -1)
    .filter((day) => (toDateParts(day).month - 1) % step === 0)
    .map((day) => {
      const { month, year } = toDateParts(day);
      return { text: step === 12 ? `${year}` : `${month}/${year}`, at: placeOf(day) };
    });
}
