import type { CalendarDate } from "../../../model/days/calendar-date.ts";
import { isAsked } from "../../../model/form/condition.ts";
import { FIELD_KINDS, NO, partsOf, YES } from "../../../model/form/field-kinds.ts";
import type { Field } from "../../../model/form/form.ts";
import type { Change, Jump } from "../../../model/judgement/jump.ts";
import { DAY_UNKNOWN, isWithin, type When } from "../../../model/days/moment.ts";
import { assertNever } from "../../../model/never.ts";
import type { FieldValue } from "../../../model/form/field-value.ts";
import type { Figures } from "../../read/figures.ts";

/** What a unit last sent: the figures, the date of the period, and where they stand. */
export interface SentBefore {
  readonly date: CalendarDate;
  /** A file, a row of a file, or several of them. */
  readonly source: string;
  readonly figures: Figures;
  /** Key paths of values with a fault, which are not among the figures. */
  readonly faulty: readonly string[];
  /** False: its file or row, or all its figures, could not be read. */
  readonly isRead: boolean;
}

/** A smaller difference is no jump: in a party cell of five, one person is 20 %. Of decimal numbers in units of the last decimal. */
const SMALLEST_JUMP = 3;

/**
 * The jumps of a unit: a count changes more than its field allows; a step is no longer done; a day has moved; a "có"
 * became "không"; a value is gone. A text may go: a difficulty that nobody reports any more is over.
 */
export function findJumps(
  fields: readonly Field[],
  before: Pick<SentBefore, "date" | "figures">,
  now: Figures,
): readonly Jump[] {
  return fields.flatMap((field): readonly Jump[] => {
    const old = before.figures.get(field.id);
    if (old === undefined || FIELD_KINDS[field.kind].confirmed === "none") return [];
    // What is not asked any more is not gone: the answer that decides it has changed.
    if (isAsked(field, now, fields) === false) return [];
    const changes = findChanges(field, old, now.get(field.id));
    const kind =
      field.largestChange !== null && now.has(field.id)
        ? ("beyondLimit" as const)
        : ("takenBack" as const);
    return changes.length === 0 ? [] : [{ field: field.id, kind, changes, since: before.date }];
  });
}

function findChanges(
  field: Field,
  old: FieldValue,
  value: FieldValue | undefined,
): readonly Change[] {
  if (value === undefined) return [{ kind: "value", before: old, now: null }];
  const { confirmed } = FIELD_KINDS[field.kind];
  const [before, now] = [partsOf(old), partsOf(value)];
  const ifSo = (isJump: boolean): readonly Change[] =>
    isJump ? [{ kind: "value", before: old, now: value }] : [];
  switch (confirmed) {
    case "beyondLimit":
      return ifSo(isBeyond(field, before.number, now.number));
    case "takenBack":
      return ifSo(before.answer === YES && now.answer === NO);
    case "moved":
      return ifSo(hasMoved(before.when, now.when));
    case "eachStep":
      return findStepsBack(field, before.steps, now.steps);
    case "gone":
    case "none":
      return [];
    default:
      return assertNever(confirmed);
  }
}

function isBeyond({ largestChange }: Field, old: number | null, value: number | null): boolean {
  if (old === null || value === null || largestChange === null) return false;
  const difference = Math.abs(value - old);
  const { numerator, denominator } = largestChange.share;
  return difference >= SMALLEST_JUMP && difference * denominator > old * numerator;
}

/** A day that becomes known, or known better, has not moved. */
function hasMoved(before: When | null, now: When | null): boolean {
  if (before === null || before === DAY_UNKNOWN) return false;
  return now === null || !isWithin(now, before);
}

type Done = ReadonlyMap<string, When> | null;

function findStepsBack({ options }: Field, old: Done, done: Done): readonly Change[] {
  return options.flatMap(({ id }): readonly Change[] => {
    const before = old?.get(id);
    const now = done?.get(id) ?? null;
    const isKept = now !== null && !hasMoved(before ?? null, now);
    return before === undefined || isKept ? [] : [{ kind: "step", step: id, before, now }];
  });
}
