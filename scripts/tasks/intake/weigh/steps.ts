import type { Edit } from "../../../edit/edit.ts";
import { YES } from "../../../model/form/field-kinds.ts";
import { findText, type SourceNode } from "../../../validate/parse/source-node.ts";
import { NOT_DONE } from "../../forms/layout/questions.ts";
import { findAnswer } from "./answer.ts";
import { toUsualDay } from "./figures-day.ts";
import {
  isConfirmed,
  judge,
  toFault,
  toOutcome,
  withEdits,
  WORDS,
  type CellsOfField,
  type Outcome,
  type Present,
} from "./outcome.ts";

/** The steps of a process. A step that is not done stands nowhere in the data. */
export function weighSteps({ field, cells }: CellsOfField, present: Present): readonly Outcome[] {
  const node = findAnswer(present.node, field.id);
  const earlierNode = findAnswer(present.earlier, field.id);
  const path = ["so_lieu", field.id];
  const outcomes = cells.map((cell): Outcome => {
    const { stated, at, label, place } = cell;
    if (stated.kind === "fault") return toFault(cell, stated.sentence);
    const step = place.step ?? "";
    const wanted = toUsualStep(stated.text);
    const [now, earlier] = [readStep(node, step), readStep(earlierNode, step)];
    const compared = { wanted, now, earlier, ...WORDS };
    const verdict = judge({ ...compared, isConfirmed: isConfirmed(field, present) }, present);
    const to: Edit["to"] = wanted === NOT_DONE ? { kind: "gone" } : { kind: "text", text: wanted };
    const change = { at, label, before: now, after: wanted, keeps: [] };
    return toOutcome(verdict, change, [{ path: [...path, step], to }]);
  });
  const changes = outcomes.flatMap((one) => (one.kind === "change" ? [one.change] : []));
  const isNoneDone = changes.length > 0 && changes.every(({ after }) => after === NOT_DONE);
  if (node?.kind === "map" || !isNoneDone) return outcomes;
  const none = outcomes.map((one) => (one.kind === "change" ? { ...one, edits: [] } : one));
  return withEdits(none, [{ path, to: { kind: "noKeys" } }]);
}

/** `null`: nothing is known of the process at all. */
function readStep(process: SourceNode | undefined, step: string): string | null {
  if (process?.kind !== "map") return null;
  const at = findText(process, step);
  return at === undefined ? NOT_DONE : toUsualStep(at.text);
}

function toUsualStep(text: string): string {
  const day = toUsualDay(text);
  return day.toLocaleLowerCase("vi") === YES ? YES : day;
}
