import type { CalendarDate } from "../model/calendar-date.ts";
import { formatDate } from "../model/format-date.ts";
import type { Field } from "../model/form.ts";
import { findJumps, type Jump } from "../model/jump.ts";
import { itemsOf } from "./check-declarations.ts";
import type { Figures } from "./read-figures.ts";
import { problemIn } from "./readers.ts";
import type { Reading } from "./reading.ts";
import { findEntry, type SourceNode } from "./source-node.ts";

/** What a unit last sent: its figures, of which period, and in which file. */
export interface SentBefore {
  readonly date: CalendarDate;
  readonly file: string;
  readonly figures: Figures;
}

interface Check {
  /** The unit's file. */
  readonly node: SourceNode;
  readonly figures: Figures;
  /** Those that the unit's type fills. */
  readonly fields: readonly Field[];
  readonly before: SentBefore;
  readonly date: CalendarDate;
  /** Key paths that something else was said about: one complaint about a value is enough. */
  readonly faulty: readonly string[];
  readonly reading: Reading;
}

/** Reports changes against the last period that nobody answers for, and answers to no change. */
export function checkJumps(check: Check): void {
  const jumps = findJumps(check.fields, check.before.figures, check.figures);
  const answers = itemsOf(check.node, "xac_nhan").flatMap((item) => {
    const at = findEntry(item, "truong");
    return at?.kind === "text" ? [at] : [];
  });
  const answered = new Set(answers.map(({ text }) => text));
  for (const jump of jumps) {
    if (!answered.has(jump.field.id) && !isFaulty(check, jump.field)) reportJump(check, jump);
  }
  for (const at of answers) {
    const isIdle = jumps.every(({ field }) => field.id !== at.text);
    const field = check.fields.find(({ id }) => id === at.text);
    if (isIdle && (field === undefined || !isFaulty(check, field)))
      check.reading.report(problemIn(at, "acknowledgement-idle", {}));
  }
}

function isFaulty({ faulty }: Check, { id }: Field): boolean {
  return faulty.some((path) => path === `so_lieu.${id}` || path.startsWith(`so_lieu.${id}.`));
}

function reportJump({ node, before, date, reading }: Check, jump: Jump): void {
  const figures = findEntry(node, "so_lieu") ?? node;
  const path = `so_lieu.${jump.field.id}`;
  const at = findEntry(figures, jump.field.id) ?? figures;
  const changes = jump.changes.map(
    (change) =>
      `kỳ ${formatDate(date)} ${change.now}, kỳ ${formatDate(before.date)} ${change.before}`,
  );
  const cure = `nếu số liệu đúng, thêm vào «xac_nhan» một mục có «truong: ${jump.field.id}», «ly_do», «nguoi»`;
  const found = `${changes.join("; ")} (${before.file})`;
  const about = { found, allowed: jump.kindText, hint: cure };
  reading.report({ ...problemIn(at, "jump-unacknowledged", about), path });
}
