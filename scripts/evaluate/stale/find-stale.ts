import type { CalendarDate } from "../../model/days/calendar-date.ts";

import type { FieldValue } from "../../model/form/field-value.ts";
import type { Field } from "../../model/form/form.ts";
import type { Unit } from "../../model/report/period.ts";
import { isAmong } from "../../model/form/scope.ts";
import { isSettled } from "./is-settled.ts";

export type Figures = ReadonlyMap<string, FieldValue>;

/** What the unit sent the last time that it sent anything, and the cut-off date of the period before this one. */
export interface LastTime {
  readonly figures: Figures;
  readonly cutoff: CalendarDate;
}

/**
 * The figures that are not updated: they can still change, they are those of the last time, and so is all that is
 * filled in with them, and the unit does not say that they are of a day after the last cut-off date.
 */
export function findStale(
  unit: Unit,
  { figures, cutoff }: LastTime,
  fields: readonly Field[],
): Figures {
  const { values } = unit;
  if (values === null) return new Map();
  const own = fields.filter((field) => isAmong(unit, field));
  const old = toParts(own).filter((part) =>
    part.every(
      (field) =>
        isSame(values.get(field.id), figures.get(field.id)) && !isConfirmed(unit, field, cutoff),
    ),
  );
  return new Map(
    old.flat().flatMap((field) => {
      const value = values.get(field.id);
      return value === undefined || isSettled(field, value) ? [] : [[field.id, value] as const];
    }),
  );
}

/** Whether the unit says that the field's figures are of a day after the last cut-off date, of all or of its group. */
export function isConfirmed(
  { figuresDate, groupDates }: Pick<Unit, "figuresDate" | "groupDates">,
  { group }: Pick<Field, "group">,
  cutoff: CalendarDate,
): boolean {
  const day = groupDates.get(group) ?? figuresDate;
  return day !== null && day > cutoff;
}

/**
 * The fields that are filled in together, so that a change of one says that the others were looked at: a group of the
 * form. A form of a single group parts nothing, so there each field speaks for itself.
 */
function toParts(fields: readonly Field[]): readonly (readonly Field[])[] {
  const groups = [...new Set(fields.map(({ group }) => group))];
  return groups.length === 1
    ? fields.map((field) => [field])
    : groups.map((id) => fields.filter(({ group }) => group === id));
}

/** Whether all figures are those of the other time. */
export function isUnchanged(now: Figures, before: Figures): boolean {
  return now.size === before.size && [...now].every(([id, value]) => isSame(value, before.get(id)));
}

/** Two values, or two blanks, that say the same; steps may stand in any order. */
function isSame(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return toKey(one) === toKey(other);
}

function toKey(value: FieldValue | undefined): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) =>
    part instanceof Map ? [...part].sort() : part,
  );
}
