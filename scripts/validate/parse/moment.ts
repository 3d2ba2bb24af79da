import { toCalendarDate, type CalendarDate } from "../../model/days/calendar-date.ts";
import { onDay, type Moment } from "../../model/days/moment.ts";
import { parseDate } from "./date.ts";

const THIRDS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  thượng: [1, 10],
  trung: [11, 20],
  hạ: [21, 31],
};
const QUARTERS = ["i", "ii", "iii", "iv"];

/**
 * The moment that a text writes: a day, `từ 15/5/2020 đến 20/5/2020`, `tháng 5/2020`, `trung tuần tháng 5/2020`,
 * `quý II/2020`; `undefined`: none of these.
 */
export function parseMoment(text: string): Moment | undefined {
  const day = parseDate(text);
  if (day !== undefined) return onDay(day);
  const written = text.trim().replace(/\s+/g, " ");
  const words = written.toLocaleLowerCase("vi").replace(/ năm (?=\d{4}$)/u, "/");
  const span = parseSpan(words) ?? parseThird(words) ?? parseMonth(words) ?? parseQuarter(words);
  const [first, last] = span ?? [];
  if (first === undefined || last === undefined || first > last) return undefined;
  return { first, last, words: written.charAt(0).toLocaleLowerCase("vi") + written.slice(1) };
}

type Span = readonly [first: CalendarDate | undefined, last: CalendarDate | undefined];

function parseSpan(words: string): Span | undefined {
  const [, first, last] = /^từ (?:ngày )?(\S+) đến (?:ngày )?(\S+)$/u.exec(words) ?? [];
  if (first === undefined || last === undefined) return undefined;
  return [parseDate(first), parseDate(last)];
}

function parseThird(words: string): Span | undefined {
  const [, third = "", month, year] =
    /^(thượng|trung|hạ) tuần (?:tháng )?(\d{1,2})\/(\d{4})$/u.exec(words) ?? [];
  const [from, to] = THIRDS[third] ?? [];
  if (from === undefined || to === undefined) return undefined;
  return [toCalendarDate(Number(year), Number(month), from), toLastDay(year, month, to)];
}

function parseMonth(words: string): Span | undefined {
  const [, month, year] = /^tháng (\d{1,2})\/(\d{4})$/u.exec(words) ?? [];
  if (year === undefined) return undefined;
  return [toCalendarDate(Number(year), Number(month), 1), toLastDay(year, month, 31)];
}

function parseQuarter(words: string): Span | undefined {
  const [, roman = "", year] = /^quý (i{1,3}|iv)\/(\d{4})$/u.exec(words) ?? [];
  const index = QUARTERS.indexOf(roman);
  if (index < 0) return undefined;
  return [
    toCalendarDate(Number(year), index * 3 + 1, 1),
    toLastDay(year, String(index * 3 + 3), 31),
  ];
}

/** A day of a month, or the month's last one where it is shorter. */
function toLastDay(year = "", month = "", day: number): CalendarDate | undefined {
  for (let last = day; last >= 28; last -= 1) {
    const found = toCalendarDate(Number(year), Number(month), last);
    if (found !== undefined) return found;
  }
  return toCalendarDate(Number(year), Number(month), day);
}
