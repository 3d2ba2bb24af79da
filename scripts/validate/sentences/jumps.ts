import type { CalendarDate } from "../../model/calendar-date.ts";
import { formatCount } from "../../model/format-count.ts";
import { formatDate } from "../../model/format-date.ts";
import type { Field } from "../../model/form.ts";
import type { Change, Jump } from "../../model/jump.ts";
import type { FieldValue } from "../../model/field-value.ts";

/** `kỳ 10/4/2020 là 300, kỳ 05/3/2020 là 214`. */
export function toJumpClause(field: Field, { changes, since }: Jump, date: CalendarDate): string {
  const texts = changes.map((change) => {
    const { before, now } = toClauses(change, field);
    return `kỳ ${formatDate(date)} ${now}, kỳ ${formatDate(since)} ${before}`;
  });
  return texts.join("; ");
}

/** Why that needs an answer. */
export function toJumpReason({ largestChange }: Field, { kind }: Jump): string {
  return kind === "beyondLimit" && largestChange !== null
    ? `thay đổi quá ${largestChange.text}`
    : "số liệu đã báo cáo bị đổi hoặc bỏ";
}

function toClauses(
  change: Change,
  field: Field,
): { readonly before: string; readonly now: string } {
  if (change.kind === "step") {
    const step = `bước «${nameOption(change.step, field)}»`;
    const now = change.now === null ? "chưa xong" : `xong ngày ${formatDate(change.now)}`;
    return { before: `${step} xong ngày ${formatDate(change.before)}`, now: `${step} ${now}` };
  }
  const { before, now } = change;
  return {
    before: toClause(before, field),
    now: now === null ? "không còn số liệu" : toClause(now, field),
  };
}

function toClause(value: FieldValue, field: Field): string {
  switch (value.kind) {
    case "count":
      return `là ${formatCount(value.count)}`;
    case "yesNo":
      return value.isYes ? "là «có»" : "là «không»";
    case "date":
      return `là ${formatDate(value.date)}`;
    case "choice":
      return `là «${nameOption(value.option, field)}»`;
    case "steps":
      return `đã xong ${formatCount(value.done.size)} bước`;
    case "text":
      return `là «${value.text}»`;
    case "withheld":
      throw new TypeError("nothing is withheld from those who check it");
  }
}

function nameOption(option: string, { options }: Field): string {
  return options.find(({ id }) => id === option)?.name ?? option;
}
