import type { DaySystem, ReadValue } from "../../../excel/read/contents.ts";
import { toDay } from "../../../excel/read/day.ts";
import { formatDate } from "../../../model/days/format-date.ts";

/** Signs that nobody sees: of no width, or that only part words. */
const UNSEEN = /[\u200B-\u200F\u2060\uFEFF\u00AD]/gu;

/** A text as people see it: composed letters, one kind of blank, nothing unseen. */
export function toSeenText(text: string): string {
  return text.normalize("NFC").replace(UNSEEN, "").replace(/\s+/gu, " ").trim();
}

/** What a cell shows, as near as we need it for labels and remarks. */
export function toShownText(value: ReadValue): string {
  switch (value.kind) {
    case "text":
      return toSeenText(value.text);
    case "number":
      return toNumberText(value.number);
    case "yesNo":
      return value.isYes ? "có" : "không";
    case "error":
      return value.code;
    case "uncomputed":
      return "";
  }
}

/** What a cell shows beside the form, where a number may be a day or a share. */
export function toShownCell(value: ReadValue, days: DaySystem): string {
  if (value.kind !== "number") return toShownText(value);
  const day = value.shownAs === "day" ? toDay(value.number, days) : undefined;
  if (day !== undefined) return formatDate(day);
  return value.shownAs === "percent" ? `${toNumberText(value.number * 100)}%` : toShownText(value);
}

/** A program keeps more digits of a number than it shows: 0.1 + 0.2 is 0.30000000000000004. */
const SHOWN_DIGITS = 15;

/** A number as the data writes it, with a comma: `12,5`. */
export function toNumberText(number: number): string {
  return String(Number(number.toPrecision(SHOWN_DIGITS))).replace(".", ",");
}
