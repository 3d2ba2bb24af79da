import type { CalendarDate } from "../../../model/days/calendar-date.ts";
import { formatDate } from "../../../model/days/format-date.ts";
import type { Field } from "../../../model/form/form.ts";
import type { Change, Jump } from "../../../model/judgement/jump.ts";
import { DAY_UNKNOWN, formatMoment, type When } from "../../../model/days/moment.ts";
import { nameOption, toValueText } from "../../../model/form/value-text.ts";

/** The value before and the value now, for the board: `kỳ 05/3/2020: 214, kỳ 10/4/2020: 300`. Internal. */
export function toJumpText(field: Field, { changes, since }: Jump, date: CalendarDate): string {
  const texts = changes.map((change) => {
    const { about, before, now } = toParts(change, field);
    return `${about}kỳ ${formatDate(since)}: ${before}, kỳ ${formatDate(date)}: ${now}`;
  });
  return texts.join("; ");
}

function toParts(change: Change, field: Field) {
  if (change.kind === "step")
    return {
      about: `bước “${nameOption(change.step, field)}” – `,
      before: toDoneText(change.before),
      now: change.now === null ? "chưa xong" : toDoneText(change.now),
    };
  const { before, now } = change;
  return {
    about: "",
    before: toValueText(before, field, "board"),
    now: now === null ? "không còn số liệu" : toValueText(now, field, "board"),
  };
}

function toDoneText(when: When): string {
  return when === DAY_UNKNOWN ? "đã xong, không rõ ngày" : formatMoment(when);
}
