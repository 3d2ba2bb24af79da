import type { Edit } from "../../../edit/edit.ts";
import { groupBy } from "../../../model/group-by.ts";
import type { AnswerCell, IntakeFault } from "../read/statement.ts";
import { weighAnswer } from "./answer.ts";
import { findCarried, type Carried } from "./carried.ts";
import { weighFiguresDay } from "./figures-day.ts";
import type { Change, Outcome, Present, StatedCell } from "./outcome.ts";
import { weighSteps } from "./steps.ts";
import { toStated } from "./to-stated.ts";

/** The cells of a unit, or of the issuer, held against the data. */
export interface Weighed {
  readonly changes: readonly Change[];
  /** The data says something else that the form cannot know of: it stays. */
  readonly conflicts: readonly Change[];
  readonly faults: readonly IntakeFault[];
  readonly sameCount: number;
  readonly blankCount: number;
  readonly carried: Carried;
  /** From the entry of the unit. */
  readonly edits: readonly Edit[];
}

/** Holds the cells of one unit against what the data says of it today. A cell without a value states nothing. */
export function weighCells(cells: readonly AnswerCell[], present: Present): Weighed {
  const filled = cells.flatMap(({ value, ...cell }): readonly StatedCell[] =>
    value === null ? [] : [{ ...cell, stated: toStated(value, cell.question, present.days) }],
  );
  const groups = [...new Set(cells.flatMap(({ question }) => question?.field.group ?? []))];
  const weighed = [...groupBy(filled, ({ place }) => place.field)].map(([field, own]) => ({
    field,
    outcomes: weighGroup(own, present, groups),
  }));
  const outcomes = weighed.flatMap((one) => one.outcomes);
  const changed = new Set(weighed.filter(hasChange).map(({ field }) => field));
  const hasDay = weighed.some((one) => one.field === null);
  return {
    changes: outcomes.flatMap((one) => (one.kind === "change" ? [one.change] : [])),
    conflicts: outcomes.flatMap((one) => (one.kind === "conflict" ? [one.change] : [])),
    faults: outcomes.flatMap((one) => (one.kind === "fault" ? [one.fault] : [])),
    sameCount: outcomes.filter(({ kind }) => kind === "same").length,
    blankCount: cells.length - filled.length,
    edits: outcomes.flatMap((one) => (one.kind === "change" ? one.edits : [])),
    carried: findCarried(cells, present, { changed, hasDay }),
  };
}

function hasChange({ outcomes }: { readonly outcomes: readonly Outcome[] }): boolean {
  return outcomes.some(({ kind }) => kind === "change");
}

function weighGroup(
  cells: readonly StatedCell[],
  present: Present,
  groups: readonly string[],
): readonly Outcome[] {
  const field = cells[0]?.question?.field;
  if (field === undefined) return cells.map((cell) => weighFiguresDay(cell, present, groups));
  const own = { field, cells };
  return field.kind === "steps" ? weighSteps(own, present) : weighAnswer(own, present);
}
