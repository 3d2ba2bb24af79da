import type { CalendarDate } from "./calendar-date.ts";
import { formatDate } from "./format-date.ts";

/** When something was done or will be: a day, or as much of it as people know. */
export interface Moment {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  /** As the file writes it: `trung tuần tháng 5/2020`; `null`: a single day. */
  readonly words: string | null;
}

/** It is done, and nobody knows on which day. */
export const DAY_UNKNOWN = "unknown";

export type When = Moment | typeof DAY_UNKNOWN;

/** A single day as a moment. */
export function onDay(day: CalendarDate): Moment {
  return { first: day, last: day, words: null };
}

/** `05/3/2020`, or the words of the file; empty where the day is unknown. */
export function formatMoment(when: When): string {
  return when === DAY_UNKNOWN ? "" : (when.words ?? formatDate(when.first));
}

/** `ngày 05/3/2020`, `từ ngày 02/3/2020 đến ngày 03/3/2020`, or the words of the file: as it stands behind other words. */
export function formatInSentence({ first, words }: Moment): string {
  return words === null ? `ngày ${formatDate(first)}` : withDays(words);
}

/** `từ ngày 02/3/2020 đến ngày 03/3/2020` of `từ 02/3/2020 đến 03/3/2020`; other words as they are. */
export function withDays(words: string): string {
  return words.replaceAll(/(?<=^từ | đến )(?=\d)/gu, "ngày ");
}

/** Whether one is the other, or says more exactly when it was. */
export function isWithin(one: When, other: When): boolean {
  if (one === DAY_UNKNOWN || other === DAY_UNKNOWN) return other === DAY_UNKNOWN;
  return one.first >= other.first && one.last <= other.last;
}

/** Whether one is over before the other begins; `false` also where that is not known. */
export function isBefore(one: When, other: When): boolean {
  return one !== DAY_UNKNOWN && other !== DAY_UNKNOWN && one.last < other.first;
}

/** A time with its end; `null`: nobody knows the end. */
export interface Span {
  readonly from: Moment;
  readonly until: Moment | null;
}

/** In order of time: what begins first, then what ends first; an end that nobody knows comes last. */
export function compareSpans(a: Span, b: Span): number {
  const keyOf = ({ from, until }: Span) => `${from.first} ${until?.last ?? "unknown"}`;
  const [left, right] = [keyOf(a), keyOf(b)];
  return left === right ? 0 : left < right ? -1 : 1;
}
