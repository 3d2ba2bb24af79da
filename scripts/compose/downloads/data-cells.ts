import type { CalendarDate } from "../../model/days/calendar-date.ts";
import type { Ratio } from "../../model/rules/ratio.ts";
import type { Moment } from "../../model/days/moment.ts";
import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";
import { toShownPercent } from "../../model/texts/format-number.ts";
import type { DataCell, Gap } from "./data-table.ts";

export function text(value: string): DataCell {
  return { kind: "text", text: value };
}

/** A text, or why there is none. */
export function textOr(value: string | null, gap: Gap): DataCell {
  return value === null || value === "" ? gapCell(gap) : text(value);
}

/** Several texts; an empty list says that there is none. */
export function list(texts: readonly string[]): DataCell {
  return texts.length === 0 ? gapCell("none") : { kind: "list", texts };
}

export function count(value: Told<number>): DataCell {
  return value === WITHHELD ? gapCell("withheld") : { kind: "count", count: value };
}

/** A share in percent with the digits of the pages; `apartFrom` means the same as for `formatPercent`. */
export function percent(share: Ratio, apartFrom: readonly Ratio[]): DataCell {
  return { kind: "decimal", shown: toShownPercent(share, apartFrom) };
}

export function date(value: CalendarDate): DataCell {
  return { kind: "date", date: value };
}

/** A day, or the words for it where it is no single day. */
export function moment(value: Moment): DataCell {
  return value.words === null ? date(value.first) : text(value.words);
}

/** A day, or why there is none. */
export function dateOr(value: CalendarDate | null, gap: Gap): DataCell {
  return value === null ? gapCell(gap) : date(value);
}

export function yesNo(isYes: boolean): DataCell {
  return { kind: "yesNo", isYes };
}

export function gapCell(gap: Gap): DataCell {
  return { kind: "gap", gap };
}
