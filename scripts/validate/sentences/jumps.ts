import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { partsOf } from "../../model/form/field-kinds.ts";
import { formatDate } from "../../model/days/format-date.ts";
import type { Field } from "../../model/form/form.ts";
import type { Change, Jump } from "../../model/judgement/jump.ts";
import type { FieldValue } from "../../model/form/field-value.ts";
import { DAY_UNKNOWN, formatMoment, type When } from "../../model/days/moment.ts";
import { nameOption, toValueText } from "../../model/form/value-text.ts";

/** `kỳ 10/4/2020 là 300, kỳ 05/3/2020 là 214`. */
export function toJumpClause(field: Field, { changes, since }: Jump, date: CalendarDate): string {
  const texts = changes.map((change) => {
    const { before, now } = toClauses(change, field);
    return `kỳ ${formatDate(date)} ${now}, kỳ ${formatDate(since)} ${before}`;
  });
  return texts.join("; ");
}

/** Why the jump needs a confirmation. */
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
    const now = change.now === null ? "chưa xong" : toDoneClause(change.now);
    return { before: `${step} ${toDoneClause(change.before)}`, now: `${step} ${now}` };
  }
  const { before, now } = change;
  return {
    before: toClause(before, field),
    now: now === null ? "không còn số liệu" : toClause(now, field),
  };
}

/** The words for steps have a verb already; other values need «là». */
function toClause(value: FieldValue, field: Field): string {
  const text = toValueText(value, field, "terminal");
  return partsOf(value).steps === null ? `là ${text}` : text;
}

/** `xong ngày 14/02/2020`, `xong trung tuần tháng 5/2020`. */
export function toDoneClause(when: When): string {
  if (when === DAY_UNKNOWN) return "đã xong, không rõ ngày";
  return `xong ${when.words === null ? "ngày " : ""}${formatMoment(when)}`;
}
