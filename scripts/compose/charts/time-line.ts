import { daysBetween, toCalendarDate, toDateParts } from "../../model/days/calendar-date.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { asksFigures } from "../../model/form/form.ts";
import { formatDate } from "../../model/days/format-date.ts";
import type { Span } from "../../model/days/moment.ts";
import { listSpans, type ScheduleSpan } from "../../model/report/period.ts";
import type { Briefing } from "../audience/briefing.ts";
import { toScopeText, toSpanText } from "../words/days/postponement-texts.ts";
import { toWindowLabel } from "../words/days/window-texts.ts";
import type { Stretch, TimeLineSpec, TimeSpan } from "../views/time-line-spec.ts";

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
    spans: strike(
      spans.map((span): Placed => ({
        text: span.text,
        kind: span.kind,
        from: placeOf(span.from.first),
        until: span.until === null ? null : placeOf(span.until.last, 1),
        isOfAll: span.kind === "postponed" && toScopeText(span.pause, dataset) === "",
      })),
    ),
    cutOff: cutOff === null ? null : { text: cutOff, at: placeOf(date) },
    ticks: toTicks(months, placeOf),
  };
}

interface Placed extends Omit<TimeSpan, "struck" | "isStriking"> {
  /** Whether it puts off everybody. */
  readonly isOfAll: boolean;
}

/** A planned time in which everybody is put off is struck; what puts off some of them leaves it to the others. */
function strike(spans: readonly Placed[]): readonly TimeSpan[] {
  const planned = spans.find(({ kind }) => kind === "planned");
  const findStruck = ({ isOfAll, from, until }: Placed): readonly Stretch[] => {
    if (!isOfAll || planned === undefined) return [];
    const end = Math.min(until ?? 1, planned.until ?? 1);
    const struck = { from: Math.max(from, planned.from), until: end };
    return struck.from < struck.until ? [struck] : [];
  };
  return spans.map(({ isOfAll, ...span }) => ({
    ...span,
    struck: span.kind === "planned" ? spans.flatMap(findStruck) : [],
    isStriking: findStruck({ isOfAll, ...span }).length > 0,
  }));
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

/** Where a day begins, or `daysLater` after it. */
type Placing = (day: CalendarDate, daysLater?: number) => number;

function toPlacing(months: readonly CalendarDate[]): Placing {
  const [start] = months;
  const end = months.at(-1);
  if (start === undefined || end === undefined) throw new TypeError("no months");
  const length = daysBetween(start, end);
  return (day, daysLater = 0) => (daysBetween(start, day) + daysLater) / length;
}

/** A tick for every month; for longer times only for every quarter or year, for a single month every ten days. */
function toTicks(months: readonly CalendarDate[], placeOf: Placing): TimeLineSpec["ticks"] {
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
