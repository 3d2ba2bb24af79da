import type { CalendarDate } from "../../../model/days/calendar-date.ts";
import type { Field } from "../../../model/form/form.ts";
import type { Jump } from "../../../model/judgement/jump.ts";
import { findJumps, type SentBefore } from "./find-jumps.ts";
import { toJumpClause, toJumpReason } from "../../sentences/jumps.ts";
import type { Figures } from "../../read/figures.ts";
import { problemIn } from "../../readers/records.ts";
import type { Reading } from "../../readers/reading.ts";
import { findEntry, findText, itemsOf, type SourceNode } from "../../parse/source-node.ts";

interface Check {
  /** What is said of the unit. */
  readonly node: SourceNode;
  readonly figures: Figures;
  /** The fields that the unit's type fills. */
  readonly fields: readonly Field[];
  /** Ids of all fields whose definition could be read. */
  readonly defined: ReadonlySet<string>;
  readonly before: SentBefore;
  readonly date: CalendarDate;
  /** Key paths with another problem: one problem for one value is enough. */
  readonly faulty: readonly string[];
  readonly reading: Reading;
}

/** Finds the jumps; reports those without a confirmation, and confirmations without a jump. */
export function checkJumps(check: Check): readonly Jump[] {
  // Unreadable figures may have been anything: they show neither a jump nor an idle confirmation.
  if (!check.before.isRead) return [];
  const jumps = findJumps(check.fields, check.before, check.figures);
  const answers = itemsOf(check.node, "xac_nhan").flatMap((item) => findText(item, "truong") ?? []);
  const answered = new Set(answers.map(({ text }) => text));
  for (const jump of jumps) {
    const field = check.fields.find(({ id }) => id === jump.field);
    if (field !== undefined && !answered.has(field.id) && !isFaulty(check, field.id))
      reportJump(check, jump, field);
  }
  for (const at of answers) {
    const isIdle = jumps.every(({ field }) => field !== at.text);
    if (isIdle && check.defined.has(at.text) && !isFaulty(check, at.text))
      check.reading.report(problemIn(at, "confirmation-idle"));
  }
  return jumps;
}

function isFaulty({ faulty, before }: Check, id: string): boolean {
  return [...faulty, ...before.faulty].some(
    (path) => path === `so_lieu.${id}` || path.startsWith(`so_lieu.${id}.`),
  );
}

function reportJump({ node, before, date, reading }: Check, jump: Jump, field: Field): void {
  const figures = findEntry(node, "so_lieu") ?? node;
  const path = `so_lieu.${field.id}`;
  const at = findEntry(figures, field.id) ?? figures;
  const cure = `nếu số liệu đúng, thêm vào «xac_nhan» một mục có «truong: ${field.id}», «ly_do», «nguoi»`;
  const found = `${toJumpClause(field, jump, date)} (${before.source})`;
  const about = { found, allowed: toJumpReason(field, jump), hint: cure };
  reading.report({ ...problemIn(at, "jump-unconfirmed", about), path });
}
