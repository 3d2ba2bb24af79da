import type { CalendarDate } from "../../model/calendar-date.ts";
import { formatDate } from "../../model/format-date.ts";
import type { Field } from "../../model/form.ts";
import type { Change, Jump } from "../../model/jump.ts";
import type { FieldValue } from "../../model/field-value.ts";
import { formatCount } from "../../model/format-count.ts";

/** What was reported and what is now, for the board: `kỳ 05/3/2020: 214, kỳ 10/4/2020: 300`. Internal. */
export function toJumpText(field: Field, { changes, since }: Jump, date: CalendarDate): string {
  const nameOf = (option: string) => field.options.find(({ id }) => id === option)?.name ?? option;
  const texts = changes.map((change) => {
    const { about, before, now } = toParts(change, nameOf);
    return `${about}kỳ ${formatDate(since)}: ${before}, kỳ ${formatDate(date)}: ${now}`;
  });
  return texts.join("; ");
}

function toParts(change: Change, nameOf: (option: string) => string) {
  if (change.kind === "step")
    return {
      about: `bước “${nameOf(change.step)}” – `,
      before: formatDate(change.before),
      now: change.now === null ? "chưa xong" : formatDate(change.now),
    };
  const { before, now } = change;
  return {
    about: "",
    before: toValueText(before, nameOf),
    now: now === null ? "không còn số liệu" : toValueText(now, nameOf),
  };
}

function toValueText(value: FieldValue, nameOf: (option: string) => string): string {
  switch (value.kind) {
    case "count":
      return formatCount(value.count);
    case "yesNo":
      return value.isYes ? "có" : "không";
    case "date":
      return formatDate(value.date);
    case "choice":
      return `“${nameOf(value.option)}”`;
    case "steps":
      return `đã xong ${formatCount(value.done.size)} bước`;
    case "text":
      return `“${value.text}”`;
    case "withheld":
      throw new TypeError("nothing is withheld from those who answer for it");
  }
}
