import type { CalendarDate } from "../../model/days/calendar-date.ts";
import type { Dataset } from "../../model/dataset.ts";
import { formatDate } from "../../model/days/format-date.ts";
import type {
  Completeness,
  SendingState,
  UnitCompleteness,
} from "../../model/judgement/completeness.ts";
import type { Evaluation, Judgement, UnitEvaluation } from "../../model/judgement/evaluation.ts";
import type { Period } from "../../model/report/period.ts";
import { toDaysText } from "../board/days-text.ts";
import { isAddressed } from "../papers/unit/shortfalls.ts";
import { lowerFirst } from "../words/sentences.ts";
import { toPassedText } from "../words/days/task-text.ts";
import { tellMissing } from "./tell-missing.ts";

/** A unit that is late, and what it still owes; words for the middle of a sentence, without a full stop. Internal. */
export interface OwingUnit {
  readonly id: string;
  readonly name: string;
  readonly state: SendingState;
  /** What it has not sent, or not anew; empty where nothing of it is missing. */
  readonly unsent: readonly string[];
  /** Steps that are not done though their deadline has passed. */
  readonly late: readonly string[];
  /** Of one that has sent nothing new: `chưa gửi từ kỳ 05/3/2020`, `chưa gửi kỳ nào`; else empty. */
  readonly sinceText: string;
}

interface Owed {
  readonly dataset: Dataset;
  readonly period: Period;
  readonly evaluation: Evaluation;
  readonly completeness: Completeness;
}

/**
 * The units that are late as of the cut-off date, in the order of the board: with figures to send, or steps past their
 * deadline. A threshold that is missed with no deadline is no debt.
 */
export function listOwing({
  dataset,
  period,
  evaluation,
  completeness,
}: Owed): readonly OwingUnit[] {
  return completeness.units.flatMap((unit) => {
    const own = evaluation.units.get(unit.id);
    if (own === undefined) throw new TypeError(`no evaluation of ${unit.id}`);
    const unsent = tellUnsent(unit, completeness, tellMissing(unit, own, dataset));
    const late = [
      ...tellLate(own, dataset, completeness.date),
      ...tellUnresolved(unit, dataset, period),
    ];
    const { id, name, state } = unit;
    const sinceText = tellSilence(unit, completeness);
    return unsent.length + late.length === 0 ? [] : [{ id, name, state, unsent, late, sinceText }];
  });
}

function tellUnsent(
  unit: UnitCompleteness,
  board: Completeness,
  missing: readonly string[],
): readonly string[] {
  const period = `kỳ ${formatDate(board.date)}`;
  const since = tellSilence(unit, board);
  const note = since === "" ? "" : ` (${since})`;
  switch (unit.state) {
    case "silent":
      return [`chưa gửi số liệu ${period}${note}`];
    case "stale":
      return [
        `chưa cập nhật số liệu ${period}${note}; số liệu giống hệt lần gửi trước, chưa được xác nhận`,
      ];
    case "unreadable":
      return [`số liệu ${period} không đọc được`];
    case "sent":
      return [...missing, ...tellOld(unit, board.before)];
  }
}

/** In the first period nobody can have been silent before. */
function tellSilence(
  { state, silentSince, hasEverSent }: UnitCompleteness,
  { date, before }: Completeness,
): string {
  if (silentSince === null || before === null) return "";
  if (!hasEverSent) return "chưa gửi kỳ nào";
  const what = state === "stale" ? "chưa cập nhật" : "chưa gửi";
  return silentSince === date ? "" : `${what} từ kỳ ${formatDate(silentSince)}`;
}

function tellOld(
  { stale, days }: UnitCompleteness,
  before: CalendarDate | null,
): readonly string[] {
  const older = days.filter(({ isOlder }) => isOlder);
  return [
    ...(stale.length === 0
      ? []
      : [`chưa cập nhật, còn giống hệt lần gửi trước: ${stale.join("; ")}`]),
    ...(older.length === 0 ? [] : [`ghi ${toDaysText(older, before)}`]),
  ];
}

/** By indicator, and by strand where somebody has set that it is late. */
function tellLate(
  own: UnitEvaluation,
  { indicators, strands }: Dataset,
  date: CalendarDate,
): readonly string[] {
  const steps = indicators.flatMap(({ id, name, strand }) => {
    const judgement = own.judgements.get(id);
    // What somebody has set for the whole strand holds instead.
    const isOverruled = strand !== null && own.ruledStrands.has(strand);
    const due = judgement === undefined || isOverruled ? null : findMissedDue(judgement, date);
    return due === null ? [] : [`${lowerFirst(name)} (${toPassedText(due, date)})`];
  });
  const ruled = strands
    .filter(({ id }) => own.ruledStrands.has(id) && own.strands.get(id) === "late")
    .map(({ name }) => `phần việc “${name}” chậm`);
  return [...steps, ...ruled];
}

/** The day until which it was due, where that has passed and it is not done. */
function findMissedDue(
  { verdict, isDone, deadline }: Judgement,
  date: CalendarDate,
): CalendarDate | null {
  const isOwed = verdict === "notMet" && !isDone && deadline !== null && deadline < date;
  return isOwed ? deadline : null;
}

/** Shortcomings that name the unit and should be remedied by now. */
function tellUnresolved(
  { id }: UnitCompleteness,
  dataset: Dataset,
  { units, report, date }: Period,
): readonly string[] {
  const unit = units.find((one) => one.id === id);
  if (unit === undefined || report === null) return [];
  return report.shortcomings
    .filter(({ status, internal }) => status !== "resolved" && isAddressed(unit, internal, dataset))
    .flatMap(({ title, internal }) => {
      const due = internal?.deadline?.last ?? null;
      return due !== null && due < date
        ? [`khắc phục hạn chế “${title}” (${toPassedText(due, date)})`]
        : [];
    });
}
