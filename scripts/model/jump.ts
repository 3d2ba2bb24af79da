import type { CalendarDate } from "./calendar-date.ts";
import { formatDate } from "./format-date.ts";
import type { Field } from "./form.ts";
import type { FieldValue } from "./period.ts";

/** A change against the last period that needs somebody who answers for it. */
export interface Jump {
  readonly field: Field;
  /** One, but for steps, of which several may go back. */
  readonly changes: readonly Change[];
  /** "thay đổi quá 20%", "số liệu đã báo cáo bị đổi hoặc bỏ". */
  readonly kindText: string;
}

/** What stood there in the earlier period and what stands there now, as clauses. */
export interface Change {
  readonly before: string;
  readonly now: string;
}

type Values = ReadonlyMap<string, FieldValue>;

/** A difference below this is none: of a cell of five, one person is 20 %. */
const SMALLEST_JUMP = 3;

/**
 * The fields of a unit whose values jump or go back: a count beyond what its field allows; a step
 * that is no longer done; a day that has moved; a "có" that became "không"; a value that is gone.
 * Words may go: a difficulty that nobody reports any more is over.
 */
export function findJumps(fields: readonly Field[], before: Values, now: Values): readonly Jump[] {
  return fields.flatMap((field): readonly Jump[] => {
    const old = before.get(field.id);
    if (old === undefined || old.kind === "text") return [];
    const changes = findChanges(field, old, now.get(field.id));
    return changes.length === 0 ? [] : [{ field, changes, kindText: toKindText(field, now) }];
  });
}

function findChanges(
  field: Field,
  old: FieldValue,
  value: FieldValue | undefined,
): readonly Change[] {
  if (value === undefined) return [{ before: toClause(old, field), now: "không còn số liệu" }];
  if (old.kind === "steps" && value.kind === "steps")
    return findStepsBack(field, old.done, value.done);
  return isJump(field, old, value)
    ? [{ before: toClause(old, field), now: toClause(value, field) }]
    : [];
}

function isJump({ largestChange }: Field, old: FieldValue, value: FieldValue): boolean {
  if (old.kind === "yesNo" && value.kind === "yesNo") return old.isYes && !value.isYes;
  if (old.kind === "date" && value.kind === "date") return old.date !== value.date;
  if (old.kind !== "count" || value.kind !== "count" || largestChange === null) return false;
  const difference = Math.abs(value.count - old.count);
  const { numerator, denominator } = largestChange.share;
  return difference >= SMALLEST_JUMP && difference * denominator > old.count * numerator;
}

type Done = ReadonlyMap<string, CalendarDate>;

function findStepsBack({ options }: Field, old: Done, done: Done): readonly Change[] {
  return options.flatMap(({ id, name }): readonly Change[] => {
    const then = old.get(id);
    const day = done.get(id);
    if (then === undefined || day === then) return [];
    return [
      {
        before: `bước «${name}» xong ngày ${formatDate(then)}`,
        now:
          day === undefined
            ? `bước «${name}» chưa xong`
            : `bước «${name}» xong ngày ${formatDate(day)}`,
      },
    ];
  });
}

/** The value after "kỳ 05/3/2020". */
function toClause(value: FieldValue, { options }: Field): string {
  switch (value.kind) {
    case "count":
      return `là ${String(value.count).replace(/\B(?=(\d{3})+$)/g, ".")}`;
    case "yesNo":
      return value.isYes ? "là «có»" : "là «không»";
    case "date":
      return `là ${formatDate(value.date)}`;
    case "choice":
      return `là «${options.find(({ id }) => id === value.option)?.name ?? value.option}»`;
    case "steps":
      return `đã xong ${value.done.size} bước`;
    case "text":
      return `là «${value.text}»`;
    case "withheld":
      throw new TypeError("nothing is withheld from those who check it");
  }
}

function toKindText({ id, largestChange }: Field, now: Values): string {
  return largestChange !== null && now.has(id)
    ? `thay đổi quá ${largestChange.text}`
    : "số liệu đã báo cáo bị đổi hoặc bỏ";
}
