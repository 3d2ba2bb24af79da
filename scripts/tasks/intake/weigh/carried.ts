import type { Field } from "../../../model/form/form.ts";
import { NO_DATA } from "../../../validate/read/figures.ts";
import type { SourceNode } from "../../../validate/parse/source-node.ts";
import type { AnswerCell } from "../read/statement.ts";
import { findAnswer } from "./answer.ts";
import { isConfirmed, type Present } from "./outcome.ts";

/** Figures of the last period that nobody has confirmed, and of which people should know what becomes of them. */
export interface Carried {
  /** Labels of blanks that count as updated, since the form changes something else of their group. */
  readonly passed: readonly string[];
  /** Labels of what the unit has written again, and which still counts as not updated for want of a day. */
  readonly repeated: readonly string[];
  /** Labels of blanks that must be filled in, of which the data says already that there is no figure. */
  readonly unknown: readonly string[];
}

/**
 * What becomes of figures that a form leaves as they were.
 * @param changed ids of the fields that the form changes
 * @param hasDay whether the form says until which day all figures hold
 */
export function findCarried(
  cells: readonly AnswerCell[],
  present: Present,
  { changed, hasDay }: { readonly changed: ReadonlySet<string | null>; readonly hasDay: boolean },
): Carried {
  const asked = groupByField(cells);
  const groups = new Set(asked.map(({ field }) => field.group));
  const renewed = new Set(
    asked.filter(({ field }) => changed.has(field.id)).map(({ field }) => field.group),
  );
  const left = asked.filter(({ field }) => !changed.has(field.id) && isCarried(field, present));
  const labelsOf = (some: typeof asked) => some.map(({ label }) => label);
  // A form of one group parts nothing: there each figure speaks for itself.
  const isRenewed = (field: Field) => groups.size > 1 && renewed.has(field.group);
  const isAnswered = cells.some(({ value }) => value !== null);
  const unknown = asked.filter((one) => one.isBlank && isKnownToLack(one.field, present));
  return {
    unknown: isAnswered ? labelsOf(unknown) : [],
    passed: hasDay ? [] : labelsOf(left.filter((one) => one.isBlank && isRenewed(one.field))),
    repeated: hasDay ? [] : labelsOf(left.filter((one) => !one.isBlank && !isRenewed(one.field))),
  };
}

interface AskedField {
  readonly field: Field;
  readonly label: string;
  readonly isBlank: boolean;
}

function groupByField(cells: readonly AnswerCell[]): readonly AskedField[] {
  const fields = new Map<string, AskedField>();
  for (const { question, value } of cells) {
    if (question === null) continue;
    const { field, fieldLabel } = question;
    const isBlank = value === null && fields.get(field.id)?.isBlank !== false;
    fields.set(field.id, { field, label: fieldLabel, isBlank });
  }
  return [...fields.values()];
}

function isKnownToLack({ isRequired, id }: Field, { node }: Present): boolean {
  const said = findAnswer(node, id);
  return isRequired && said?.kind === "text" && said.text === NO_DATA;
}

/** Whether a figure that may still change is that of the earlier period, and nobody has confirmed it. */
function isCarried(field: Field, present: Present): boolean {
  const now = findAnswer(present.node, field.id);
  const earlier = findAnswer(present.earlier, field.id);
  const mayChange = field.moment !== "done" && field.kind !== "steps" && !field.isLasting;
  if (!mayChange || now === undefined || earlier === undefined) return false;
  return now.kind !== "empty" && isSameNode(now, earlier) && !isConfirmed(field, present);
}

function isSameNode(one: SourceNode, other: SourceNode): boolean {
  if (one.kind === "map" && other.kind === "map")
    return (
      one.entries.length === other.entries.length &&
      one.entries.every(({ key, value }, at) => {
        const same = other.entries[at];
        return same?.key === key && isSameNode(value, same.value);
      })
    );
  return one.kind === "text" && other.kind === "text" && one.text === other.text;
}
