import { findEntry, findText, type SourceNode } from "../../../validate/parse/source-node.ts";
import { toAnswerEdits } from "./answer-edits.ts";
import {
  isNothing,
  isSameForm,
  readAnswerForm,
  toAnswerForm,
  toFormText,
  type AnswerForm,
  type FieldReading,
} from "./answer-form.ts";
import { findFigures } from "./entries.ts";
import {
  isConfirmed,
  judge,
  toFault,
  toOutcome,
  withEdits,
  type CellsOfField,
  type Outcome,
  type Present,
} from "./outcome.ts";

/** The answer to a field, and what it is compared with. */
export function weighAnswer({ field, cells }: CellsOfField, present: Present): readonly Outcome[] {
  const reading = { field, known: present.known };
  const node = findAnswer(present.node, field.id);
  const earlierNode = findAnswer(present.earlier, field.id);
  const taken = new Map<string | null, AnswerForm>();
  const outcomes = cells.map((cell): Outcome => {
    const { stated, at, label, place } = cell;
    const { comparison } = place;
    if (stated.kind === "fault") return toFault(cell, stated.sentence);
    const wanted = toAnswerForm(stated.text, reading);
    const now = readForm(node, comparison, reading);
    const earlier = readForm(earlierNode, comparison, reading);
    const compared = { wanted, now, earlier, isSame: isSameForm, isNothing };
    const verdict = judge({ ...compared, isConfirmed: isConfirmed(field, present) }, present);
    if (verdict === "change") taken.set(comparison, wanted);
    const before = isNothing(now) ? null : toFormText(now, field);
    const keeps = comparison === null && before !== null ? listKept(node) : [];
    return toOutcome(verdict, { at, label, before, after: toFormText(wanted, field), keeps }, []);
  });
  if (taken.size === 0) return outcomes;
  return withEdits(outcomes, toAnswerEdits(["so_lieu", field.id], node, taken));
}

/** What an entry says to a field. */
export function findAnswer(entry: SourceNode | undefined, field: string): SourceNode | undefined {
  const figures = findFigures(entry);
  return figures === undefined ? undefined : findEntry(figures, field);
}

function readForm(
  answer: SourceNode | undefined,
  comparison: string | null,
  reading: FieldReading,
): AnswerForm {
  if (comparison === null) return readAnswerForm(answer, reading);
  const against = answer === undefined ? undefined : findEntry(answer, "so_voi");
  return readAnswerForm(
    against === undefined ? undefined : findEntry(against, comparison),
    reading,
  );
}

const KEPT_KEYS = ["tinh_den", "nguon", "da_cong_bo"];

function listKept(answer: SourceNode | undefined): readonly string[] {
  return KEPT_KEYS.filter((key) => answer !== undefined && findText(answer, key) !== undefined);
}
