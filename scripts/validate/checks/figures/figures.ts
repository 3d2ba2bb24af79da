import { type CalendarDate } from "../../../model/days/calendar-date.ts";
import { partsOf } from "../../../model/form/field-kinds.ts";
import { formatDate } from "../../../model/days/format-date.ts";
import type { Field, Option } from "../../../model/form/form.ts";
import { DAY_UNKNOWN, isBefore, onDay, type When } from "../../../model/days/moment.ts";
import type { ProblemCode } from "../../../model/problem.ts";
import type { Figures } from "../../read/figures.ts";
import { problemIn } from "../../readers/records.ts";
import { toDoneClause } from "../../sentences/jumps.ts";
import type { Reading } from "../../readers/reading.ts";
import { findEntry, type SourceNode } from "../../parse/source-node.ts";

interface Check {
  /** The node under `so_lieu`, for positions. */
  readonly node: SourceNode;
  readonly figures: Figures;
  readonly fields: readonly Field[];
  readonly cutoff: CalendarDate;
  readonly reading: Reading;
}

/** Reports figures of one unit that contradict each other: parts above the whole, sums, orders of days. */
export function checkFigures(check: Check): void {
  for (const field of check.fields) {
    checkNotAbove(check, field);
    checkSum(check, field);
    checkNotBefore(check, field);
    checkDone(check, field);
    checkSteps(check, field);
  }
}

function checkNotAbove(check: Check, field: Field): void {
  const part = numberOf(check, field.id);
  const whole = field.notAbove === null ? undefined : numberOf(check, field.notAbove);
  if (part === undefined || whole === undefined || part <= whole) return;
  contradict(check, field, {
    code: "above-whole",
    allowed: `${labelOf(check, field.notAbove)}: ${whole}`,
  });
}

function checkSum(check: Check, field: Field): void {
  const whole = numberOf(check, field.id);
  const parts = field.sumOf.map((part) => numberOf(check, part));
  if (whole === undefined || parts.length === 0 || parts.includes(undefined)) return;
  const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
  if (sum === whole) return;
  contradict(check, field, {
    code: "sum-differs",
    allowed: `${field.sumOf.map((part) => labelOf(check, part)).join(" + ")} = ${sum}`,
  });
}

function checkNotBefore(check: Check, field: Field): void {
  if (field.notBefore === null) return;
  const later = partsOf(check.figures.get(field.id)).when;
  const earlier = partsOf(check.figures.get(field.notBefore)).when;
  if (later === null || earlier === null || !isBefore(later, earlier)) return;
  contradict(check, field, { code: "date-order", allowed: labelOf(check, field.notBefore) });
}

/** What is done by a day is done by the cut-off date. */
function checkDone(check: Check, field: Field): void {
  const { when } = partsOf(check.figures.get(field.id));
  if (field.moment !== "done" || when === null || !isBefore(onDay(check.cutoff), when)) return;
  contradict(check, field, { code: "after-cutoff", allowed: formatDate(check.cutoff) });
}

/** Steps are done in order, no step before an earlier one, and none after the cut-off date. */
function checkSteps(check: Check, field: Field): void {
  const { steps } = partsOf(check.figures.get(field.id));
  if (steps === null) return;
  const at = findEntry(check.node, field.id) ?? check.node;
  const past: StepBefore[] = [];
  for (const option of field.options) {
    const when = steps.get(option.id);
    const wrong = when === undefined ? undefined : findWrongBefore(when, past);
    if (wrong !== undefined) {
      const about = toOrderTexts(wrong, option.id);
      check.reading.report(problemIn(findEntry(at, option.id) ?? at, "step-order", about));
    }
    if (when !== undefined && isBefore(onDay(check.cutoff), when)) {
      const about = { allowed: formatDate(check.cutoff) };
      check.reading.report(problemIn(findEntry(at, option.id) ?? at, "after-cutoff", about));
    }
    past.push({ option, when });
  }
}

/** The step before that is not done, or was done later; behind a vague one those before it tell. */
function findWrongBefore(when: When, past: readonly StepBefore[]): StepBefore | undefined {
  const before = past.at(-1);
  if (before === undefined) return undefined;
  if (before.when === undefined || isBefore(when, before.when)) return before;
  const isVague = before.when === DAY_UNKNOWN || before.when.words !== null;
  return isVague ? findWrongBefore(when, past.slice(0, -1)) : undefined;
}

interface StepBefore {
  readonly option: Option;
  readonly when: When | undefined;
}

/** Which earlier step is missing or has a later day, and the cure. */
function toOrderTexts(
  { option: { id, name }, when }: StepBefore,
  step: string,
): { readonly allowed: string; readonly hint: string } {
  const before = `«${name}» (${id})`;
  return when === undefined
    ? {
        allowed: `${before}, chưa ghi ngày xong`,
        hint: `thêm dòng «${id}: …» với ngày xong, hoặc bỏ dòng «${step}» nếu chưa xong`,
      }
    : {
        allowed: `${before}, ${toDoneClause(when)}`,
        hint: "xem lại hai ngày này, sửa ngày sai",
      };
}

function contradict(
  check: Check,
  field: Field,
  about: { code: ProblemCode; allowed: string },
): void {
  const answer = findEntry(check.node, field.id) ?? check.node;
  // An answer that is a map has its figure one level deeper.
  const at = findEntry(answer, "gia_tri") ?? answer;
  check.reading.report(problemIn(at, about.code, { allowed: about.allowed }));
}

function numberOf(check: Check, field: string): number | undefined {
  return partsOf(check.figures.get(field)).number ?? undefined;
}

function labelOf(check: Check, field: string | null): string {
  return check.fields.find(({ id }) => id === field)?.name ?? "";
}
