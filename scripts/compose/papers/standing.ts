import { formatDate } from "../../model/days/format-date.ts";
import type { Evaluation } from "../../model/judgement/evaluation.ts";
import type { Unit } from "../../model/report/period.ts";
import type { Briefing } from "../audience/briefing.ts";
import { PROGRESS_STATES } from "../views/cells.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import { formatTwoDigits } from "../../model/texts/format-number.ts";
import {
  readBefore,
  readProgress,
  tellDoneButMissing,
  tellReady,
  type Progress,
} from "../key-figures/progress.ts";
import { tellAll } from "../words/units/part-text.ts";
import { joinUpTo } from "../words/units/name-groups.ts";
import { lowerFirst } from "../words/sentences.ts";
import { toOverdueText } from "../words/days/task-text.ts";

const BEHIND = ["late", "underway", "notStarted", "notDue", "noData"] as const;

/** How many units are in each state, and how many were done in the last period; empty where nobody may or can tell. */
export function describeStanding(briefing: Briefing): string {
  const progress = readProgress(briefing);
  if (progress === null) return "";
  const { whole, doneName } = progress;
  const now = listStanding(progress).join("; ");
  const missing = tellDoneButMissing(progress, briefing.summary.missingDoneCount);
  const then = tellBefore(briefing, whole, doneName);
  return [`Đến ngày ${formatDate(briefing.period.date)}, ${now}`, ...missing, ...then]
    .map((text) => `${text}.`)
    .join(" ");
}

/** What is told of them, in clauses for the middle of a sentence. */
export function listStanding(progress: Progress): readonly string[] {
  const { states, whole, unitName } = progress;
  if (states.noData === whole && whole > 1) return ["chưa đơn vị nào có đủ số liệu"];
  const behind = BEHIND.filter((state) => states[state] > 0).map((state) => ({
    count: states[state],
    word: lowerFirst(PROGRESS_STATES[state].word),
  }));
  // Of all alike it need not be said that none is done.
  return behind.some(({ count }) => count === whole)
    ? behind.map(({ word }) => `${tellAll(whole, unitName)} ${word}`)
    : [
        lowerFirst(tellReady(progress)),
        ...behind.map(({ count, word }) => `${formatCount(count)} đơn vị ${word}`),
      ];
}

function tellBefore(briefing: Briefing, wholeNow: number, doneName: string): readonly string[] {
  const { previous } = briefing;
  const before = readBefore(briefing);
  if (previous === null || before === null) return [];
  const units = tellDoneBefore(before.states.done, before.whole, wholeNow);
  return [`Kỳ trước (${formatDate(previous.period.date)}), ${units} ${doneName}`];
}

/** The number of units then is told only where it was another: a reader takes both for the same. */
export function tellDoneBefore(done: number, whole: number, wholeNow: number): string {
  if (done === 0) return whole === 1 ? "đơn vị chưa" : "chưa đơn vị nào";
  if (done === whole) return `${tellAll(whole, "đơn vị")} đã`;
  const amount = whole === wholeNow ? "" : ` trong ${formatCount(whole)}`;
  return `${formatCount(done)}${amount} đơn vị`;
}

/**
 * The names of all unfinished units, in a sentence for each state: `Các đơn vị chậm tiến độ (06 đơn vị) gồm: …`. A late
 * unit says which strand is late and by how many days.
 */
export function nameBehind(
  briefing: Briefing,
  evaluation: Evaluation,
  mostNames: number,
): readonly string[] {
  return BEHIND.flatMap((state) => {
    const ids = new Set(evaluation.states[state]);
    const names = briefing.period.units
      .filter(({ id }) => ids.has(id))
      .map((unit) => `${unit.name}${toStandingNotes(unit, briefing, evaluation)}`);
    const standing = state === "late" ? "chậm tiến độ" : lowerFirst(PROGRESS_STATES[state].word);
    const opening =
      names.length === 1
        ? `Đơn vị ${standing}`
        : `Các đơn vị ${standing} (${formatTwoDigits(names.length)} đơn vị) gồm`;
    return names.length === 0 ? [] : [`${opening}: ${joinUpTo(mostNames, names)}.`];
  });
}

/** ` (văn kiện quá hạn 10 ngày)`: the strands past their deadline on the report date, and whether there is a ruling. */
function toStandingNotes(
  { id }: Unit,
  { dataset, period }: Briefing,
  evaluation: Evaluation,
): string {
  const own = evaluation.units.get(id);
  const late = dataset.strands.flatMap((strand) => {
    const since = own?.lateSince.get(strand.id);
    if (since === undefined) return [];
    return [`${lowerFirst(strand.name)} ${toOverdueText(since, period.date)}`];
  });
  const isRuled = (own?.ruledStrands.size ?? 0) > 0;
  const notes = [...late, ...(isRuled ? ["xác định lại"] : [])];
  return notes.length === 0 ? "" : ` (${notes.join(", ")})`;
}
