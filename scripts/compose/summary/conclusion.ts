import { formatCount } from "../../model/texts/format-count.ts";
import { formatTwoDigits } from "../../model/texts/format-number.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { isOnlyUnit } from "../audience/told-summary.ts";
import { resolveText } from "../figures/resolve-figure.ts";
import { readBefore, readProgress, type Progress } from "../key-figures/progress.ts";
import { countCongresses, tellSchedule, type CongressCounts } from "../units/congress-counts.ts";
import { PROGRESS_STATES } from "../views/cells.ts";
import { composePauseTexts } from "../words/days/postponement-texts.ts";
import { tellAll } from "../words/units/part-text.ts";
import { toQuantity } from "../words/units/name-units.ts";
import { joinParts, lowerFirst, upperFirst } from "../words/sentences.ts";
import type { ShortcomingView } from "../views/report.ts";
import { listOpenClauses } from "./open-clauses.ts";
import { listLevelRules, listUnitRules } from "./rule-clauses.ts";

export interface ConclusionView {
  /** The situation in one sentence; empty where nothing may or can be said. */
  readonly conclusion: string;
  /** What is put off, and what is known of the congresses where the conclusion does not say it. */
  readonly news: string;
}

/**
 * How far the units are, what lags and how many rules are missed; where nothing is judged, which shortcomings are open:
 * as the period's file puts it (`nhan_dinh`), else by rule from what this audience may know. The words of quantity are
 * those of official reports.
 */
export function composeConclusion(
  briefing: Briefing,
  shortcomings: readonly ShortcomingView[],
): ConclusionView {
  const written = briefing.period.conclusion;
  const work = listWork(briefing);
  const judged = [
    ...(work ?? listCongresses(briefing)),
    ...listUnitRules(briefing),
    ...listLevelRules(briefing),
  ];
  const clauses = judged.length === 0 ? listOpenClauses(briefing, shortcomings) : judged;
  const told = clauses.length === 0 ? "" : `${upperFirst(clauses.join("; "))}.`;
  const isOurs = written === null && judged.length > 0;
  const news = isOurs ? tellOthers(briefing, work !== null) : tellSchedule(briefing);
  return {
    conclusion: written === null ? told : resolveText(written.markdown, null, briefing),
    news: news.join(" "),
  };
}

/** What our sentence has not told of congresses: where the work is done when one is held, only of those not held. */
function tellOthers(briefing: Briefing, hasWork: boolean): readonly string[] {
  if (!hasWork) return composePauseTexts(briefing);
  const counts = countCongresses(briefing);
  const progress = readProgress(briefing);
  if (counts === null || counts.held === WITHHELD || counts.held === 0)
    return tellSchedule(briefing);
  const isSame = counts.held === progress?.states.done && counts.whole === progress.whole;
  if (!isSame) return tellSchedule(briefing);
  const [, ...rest] = tellCongressClauses({ ...counts, held: counts.held }, briefing.dataset);
  const others = rest.length === 0 ? [] : [`${upperFirst(rest.join("; "))}.`];
  return [...others, ...composePauseTexts(briefing)];
}

/** How far the units are, and in what they lag; `null`: nobody tracks progress, or may tell it. */
function listWork(briefing: Briefing): readonly string[] | null {
  if (!briefing.summary.isWhole) return null;
  const progress = readProgress(briefing);
  const lagging = listLagging(briefing, progress);
  if (progress === null) return lagging.length === 0 ? null : lagging;
  const done = tellDone(progress, briefing);
  return [...(done === "" ? [] : [done]), ...lagging];
}

/** `hầu hết các đơn vị đã hoàn thành mọi phần việc (37/45, kỳ trước 3)`. */
function tellDone(progress: Progress, briefing: Briefing): string {
  const before = readBefore(briefing);
  const { states, whole, unitName, doneName } = progress;
  const { done } = states;
  if (whole === 1) return tellOnly(progress);
  if (states.noData === whole) return "chưa đơn vị nào có đủ số liệu";
  if (states.notDue === whole) return "các phần việc chưa đến thời hạn";
  const then = before === null ? [] : [toThenText(before, whole)];
  if (done === whole) return `${tellEvery(whole, unitName)} đã ${doneName}${inBrackets(then)}`;
  const counts = done === 0 ? then : [`${formatCount(done)}/${formatCount(whole)}`, ...then];
  return `${quantify(done, whole, briefing.dataset)} ${done === 0 ? "" : "đã "}${doneName}${inBrackets(counts)}`;
}

function toThenText({ states, whole }: Progress, wholeNow: number): string {
  const of = whole === wholeNow ? "" : `/${formatCount(whole)}`;
  return `kỳ trước ${formatCount(states.done)}${of}`;
}

/** Of one unit no number says anything; that it is late, its strands say. */
function tellOnly({ states, unitName, doneName }: Progress): string {
  if (states.done === 1) return `${unitName} đã ${doneName}`;
  const state = (["underway", "notStarted", "notDue", "noData"] as const).find(
    (one) => states[one] === 1,
  );
  return state === undefined ? "" : `${unitName} ${lowerFirst(PROGRESS_STATES[state].word)}`;
}

/** `hầu hết các đơn vị`, by the data's scale. Of all of them it is not asked. */
function quantify(count: number, whole: number, dataset: Briefing["dataset"]): string {
  if (count === 0) return "chưa đơn vị nào";
  if (count === 1) return "một đơn vị";
  return `${toQuantity(count, whole, dataset)} đơn vị`;
}

function inBrackets(parts: readonly string[]): string {
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

/** How many strands are named; the progress table has all of them. */
const MOST_STRANDS = 3;

/** `còn chậm về văn kiện (04 đơn vị), nhân sự (02 đơn vị)`; else what is known of those that are not done. */
function listLagging({ dataset, summary }: Briefing, progress: Progress | null): readonly string[] {
  const strands = dataset.strands.filter(({ countsAsProgress }) => countsAsProgress);
  const lags = strands
    .flatMap(({ id, name }) => {
      const counts = summary.strands.get(id);
      if (counts === undefined || counts === WITHHELD || counts.states.late === 0) return [];
      return [{ name: lowerFirst(name), late: counts.states.late }];
    })
    .toSorted((a, b) => b.late - a.late);
  const isOne = isOnlyUnit(summary);
  if (lags.length > 0) {
    const shown = lags.slice(0, MOST_STRANDS);
    const named = shown.map(({ name, late }) => (isOne ? name : `${name} (${toUnits(late)})`));
    const others = lags.length - shown.length;
    const rest = others === 0 ? "" : ` và ${formatTwoDigits(others)} phần việc khác`;
    return [`còn chậm về ${joinParts(named)}${rest}`];
  }
  return progress === null || progress.whole === 1 ? [] : listBehind(progress);
}

/** Where no strand may be named: how many units are late, else how many are not known, else that none is late. */
function listBehind({ states: { done, late, noData, notDue }, whole }: Progress) {
  if (late > 0) return [`${late === whole ? tellEvery(whole, "đơn vị") : toUnits(late)} chậm`];
  if ([done, noData, notDue].includes(whole)) return [];
  return [noData > 0 ? `${toUnits(noData)} chưa đủ số liệu` : "chưa đơn vị nào chậm"];
}

/** `đơn vị`, `cả hai đơn vị`, `tất cả 45 đơn vị`. */
function tellEvery(whole: number, name: string): string {
  return whole > 2 ? `tất cả ${formatCount(whole)} ${name}` : tellAll(whole, name);
}

function toUnits(count: number): string {
  return `${formatTwoDigits(count)} đơn vị`;
}

/** Where nothing says how far the work is: how many units have held their congress. */
function listCongresses(briefing: Briefing): readonly string[] {
  const counts = countCongresses(briefing);
  if (counts === null || counts.held === WITHHELD) return [];
  return tellCongressClauses({ ...counts, held: counts.held }, briefing.dataset);
}

/** `phần lớn đơn vị đã tổ chức đại hội (37/45)`, and what is known of the others. */
export function tellCongressClauses(
  { held, whole, isKnown, ...others }: CongressCounts & { readonly held: number },
  dataset: Briefing["dataset"],
): readonly string[] {
  const { postponed, dated, unknown } = others;
  const units = (count: number) => (count === whole ? tellEvery(whole, "đơn vị") : toUnits(count));
  const rest = [
    ...(postponed === 0 ? [] : [`${units(postponed)} tạm hoãn`]),
    ...(dated === 0 ? [] : [`${units(dated)} đã dự kiến thời gian`]),
    ...(unknown === 0 ? [] : [`${units(unknown)} chưa có số liệu`]),
  ];
  const part = `(${formatCount(held)}/${formatCount(whole)})`;
  if (held === whole) return [`${tellEvery(whole, "đơn vị")} đã tổ chức đại hội`];
  if (held > 0) return [`${quantify(held, whole, dataset)} đã tổ chức đại hội ${part}`, ...rest];
  const none = whole === 1 ? "đơn vị chưa" : "chưa đơn vị nào";
  return [`${none} ${isKnown ? "tổ chức" : "báo cáo đã tổ chức"} đại hội`, ...rest];
}
