import { daysBetween, toCalendarDate, toDateParts } from "../../model/calendar-date.ts";
import type { CalendarDate } from "../../model/calendar-date.ts";
import { asksFigures } from "../../model/form.ts";
import { formatDate } from "../../model/format-date.ts";
import type { Span } from "../../model/moment.ts";
import { listSpans, type ScheduleSpan } from "../../model/period.ts";
import type { Briefing } from "../audience/briefing.ts";
import { toScopeText, toSpanText } from "../words/postponement-texts.ts";
import { toWindowLabel } from "../words/window-texts.ts";
import type { TimeLineSpec, TimeSpan } from "../views/time-line-spec.ts";

/**
 * The planned window and the postponements in order of time, and the day of the figures; `null` without windows and
 * postponements.
 */
export function composeTimeLine({ period, dataset }: Briefing): TimeLineSpec | null {
  const { date } = period;
  const spans = listSpans(period).map((span) => ({ ...span, text: toSpanLabel(span, dataset) }));
  if (spans.length === 0) return null;
  const cutOff = asksFigures(dataset.form) ? `Ngày chốt số liệu: ${formatDate(date)}` : null;
  const months = listMonths(spans, cutOff === null ? [] : [date]);
  const placeOf = toPlacing(months);
  return {
    id: `thoi-gian-${date}`,
    title: "Thời gian tổ chức đại hội",
    description: `${[...spans.map(({ text }) => text), ...(cutOff === null ? [] : [cutOff])].join(". ")}.`,
    spans: spans.map(({ text, kind, from, until }): TimeSpan => ({
      text,
      kind,
      from: placeOf(from.first),
      until: until === null ? null : placeOf(until.last),
    })),
    cutOff: cutOff === null ? null : { text: cutOff, at: placeOf(date) },
    ticks: toTicks(months, placeOf),
  };
}

function toSpanLabel(span: ScheduleSpan, dataset: Briefing["dataset"]): string {
  return span.kind === "planned"
    ? `Theo kế hoạch: ${toWindowLabel(span.window)}`
    : `Tạm hoãn: ${toSpanText(span.pause)}${toScopeText(span.pause, dataset)}`;
}

/**
 * The first day of each month, from the month of the earliest day to the one after that of the latest day. What has no
 * known end goes on at least into the month after its first day.
 */
function listMonths(
  spans: readonly Span[],
  others: readonly CalendarDate[],
): readonly CalendarDate[] {
  const months = [
    ...spans.flatMap(({ from, until }) => {
      const first = toMonthNumber(from.first);
      return [first, until === null ? first + 1 : toMonthNumber(until.last)];
    }),
    ...others.map(toMonthNumber),
  ];
  const [first, last] = [Math.min(...months), Math.max(...months)];
  return Array.from({ length: last - first + 2 }, (_, index) => toFirstDay(first + index));
}

function toMonthNumber(day: CalendarDate): number {
  const { year, month } = toDateParts(day);
  return year * 12 + month - 1;
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

/** A tick for every month; for longer times only for every quarter or year, for a single month every ten days. */
function toTicks(
  months: readonly CalendarDate[],
  placeOf: (day: CalendarDate) => number,
): TimeLineSpec["ticks"] {
  const [only, next, ...others] = months;
  if (only !== undefined && next !== undefined && others.length === 0)
    return toParts(only).map((day) => ({ text: formatDate(day), at: placeOf(day) }));
  const step = months.length <= 7 ? 1 : months.length <= 19 ? 3 : 12;
  return months
    .slice(0, -1)
    .filter((day) => (toDateParts(day).month - 1) % step === 0)
    .map((day) => {
      const { month, year } = toDateParts(day);
      return { text: step === 12 ? `${year}` : `${month}/${year}`, at: placeOf(day) };
    });
}

/** The first days of the three parts of a month. */
function toParts(firstDay: CalendarDate): readonly CalendarDate[] {
  const { year, month } = toDateParts(firstDay);
  return [1, 11, 21].flatMap((day) => toCalendarDate(year, month, day) ?? []);
}
