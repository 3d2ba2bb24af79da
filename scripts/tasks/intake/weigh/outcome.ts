import type { Edit } from "../../../edit/edit.ts";
import type { DaySystem } from "../../../excel/read/contents.ts";
import type { Field } from "../../../model/form/form.ts";
import type { SourceNode } from "../../../validate/parse/source-node.ts";
import type { KnownIds } from "../../../validate/readers/reading.ts";
import type { AnswerCell, CellAt, IntakeFault } from "../read/statement.ts";
import type { Confirmed } from "./target.ts";
import type { Stated } from "./to-stated.ts";

/** What a cell would change. */
export interface Change {
  readonly at: CellAt;
  readonly label: string;
  /** As a person reads it; `null`: nothing was said. */
  readonly before: string | null;
  readonly after: string;
  /** Keys beside the value that stay as they are, and may be of the old value. */
  readonly keeps: readonly string[];
}

/** What cells are held against. */
export interface Present {
  /** `undefined`: the period says nothing of the unit yet. */
  readonly node: SourceNode | undefined;
  /** What it last sent in an earlier period. */
  readonly earlier: SourceNode | undefined;
  readonly confirmed: Confirmed;
  readonly known: KnownIds;
  readonly days: DaySystem;
  /** Whether the form wins where the data says something else. */
  readonly takesConflicts: boolean;
}

/** A cell with what it states. */
export interface StatedCell extends Omit<AnswerCell, "value"> {
  readonly stated: Stated;
}

/** The filled cells of one field. */
export interface CellsOfField {
  readonly field: Field;
  readonly cells: readonly StatedCell[];
}

/** What becomes of a cell. */
export type Outcome =
  | { readonly kind: "same" }
  /** `edits`: from the entry of the unit. */
  | { readonly kind: "change"; readonly change: Change; readonly edits: readonly Edit[] }
  | { readonly kind: "conflict"; readonly change: Change }
  | { readonly kind: "fault"; readonly fault: IntakeFault };

/** What a cell states, what stands there now, and what stood there in the earlier period. */
interface Compared<T> {
  readonly wanted: T;
  readonly now: T;
  readonly earlier: T;
  readonly isSame: (one: T, other: T) => boolean;
  readonly isNothing: (one: T) => boolean;
  /** Whether somebody has confirmed that what is as in that period still holds. */
  readonly isConfirmed: boolean;
}

export type Verdict = "same" | "change" | "conflict";

/**
 * A form knows nothing of what was entered after it was made. So what somebody has entered in this period stays; what
 * was only carried over from the earlier one gives way.
 */
export function judge<T>(
  { wanted, now, earlier, isSame, isNothing, isConfirmed }: Compared<T>,
  { takesConflicts }: Present,
): Verdict {
  if (isSame(wanted, now)) return "same";
  const isCarried = !isConfirmed && !isNothing(earlier) && isSame(now, earlier);
  return isNothing(now) || isCarried || takesConflicts ? "change" : "conflict";
}

export function isConfirmed({ group }: Field, { confirmed }: Present): boolean {
  return confirmed === "all" || confirmed.has(group);
}

/** How single words are compared. */
export const WORDS = {
  isSame: (one: string | null, other: string | null) => one === other,
  isNothing: (one: string | null) => one === null,
};

/** @param edits of a change */
export function toOutcome(verdict: Verdict, change: Change, edits: readonly Edit[]): Outcome {
  if (verdict === "same") return { kind: "same" };
  return verdict === "change" ? { kind: "change", change, edits } : { kind: "conflict", change };
}

export function toFault({ at, label }: StatedCell, sentence: string): Outcome {
  return { kind: "fault", fault: { at, label, sentence } };
}

/** The edits of a whole field belong to its first change. */
export function withEdits(
  outcomes: readonly Outcome[],
  edits: readonly Edit[],
): readonly Outcome[] {
  const first = outcomes.findIndex(({ kind }) => kind === "change");
  return outcomes.map((one, at) =>
    one.kind === "change" && at === first ? { ...one, edits } : one,
  );
}
