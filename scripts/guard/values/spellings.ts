import { formatDate } from "../../model/days/format-date.ts";
import { withDays } from "../../model/days/moment.ts";
import { toCalendarDate } from "../../model/days/calendar-date.ts";
import { toPlainWords } from "../read/plain-words.ts";
import type { InternalValue } from "./sort-out.ts";

/** A clause of this length gives away the text that it is a part of. */
const SHORTEST_PART = 20;
/** Smaller counts stand everywhere. */
const SMALLEST_COUNT = 100_000;
/** A span of days as a file writes it. */
const SPAN = /^từ \d\S* đến \d\S*$/u;

/** Every way in which output might write a value, in plain words; of a text its clauses too. */
export function listSpellings({
  kind,
  value,
}: Pick<InternalValue, "kind" | "value">): readonly string[] {
  if (kind === "date") return listDaySpellings(value).map(toPlainWords);
  if (kind === "count") return Number(value) < SMALLEST_COUNT ? [] : listCountSpellings(value);
  const whole = toPlainWords(value);
  if (SPAN.test(value)) return [whole, toPlainWords(withDays(value))];
  // A clause is no longer than its text.
  if (whole.length - 2 < SHORTEST_PART) return [whole];
  const parts = value.split(/\{\{.*?\}\}/s).flatMap((part) => [part, ...part.split(/[.;:!?\n]+/)]);
  const clauses = parts
    .map((part) => (part === value ? whole : toPlainWords(part)))
    .filter(({ length }) => length - 2 >= SHORTEST_PART);
  return [whole, ...clauses];
}

function listCountSpellings(digits: string): readonly string[] {
  return [digits, digits.replace(/\B(?=(?:\d{3})+$)/g, ".")].map(toPlainWords);
}

/** Every way in which output might write a day. */
export function listDaySpellings(day: string): readonly string[] {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const known = toCalendarDate(year, month, date);
  const written = known === undefined ? [] : [formatDate(known)];
  const [, longMonth = "", longDay = ""] = day.split("-");
  return [
    day,
    ...written,
    `${date}/${month}/${year}`,
    `${longDay}/${longMonth}/${year}`,
    ...new Set([
      `${date} tháng ${month} năm ${year}`,
      `${longDay} tháng ${month} năm ${year}`,
      `${longDay} tháng ${longMonth} năm ${year}`,
    ]),
  ];
}
