import { findCongressField, readCongress } from "../../model/days/congress.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import { WITHHELD, WITHHELD_TEXT, type Told } from "../../model/judgement/withheld.ts";
import { isAmong } from "../../model/form/scope.ts";
import type { Briefing } from "../audience/briefing.ts";
import { tellAll, tellPart } from "../words/units/part-text.ts";
import { toReportWords } from "../words/report-words.ts";
import { upperFirst } from "../words/sentences.ts";
import { composePauseTexts } from "../words/days/postponement-texts.ts";
import { toScheduleState } from "./schedule-state.ts";

/** How many units have held their congress, of those that are asked, and what is told of the others. */
export interface CongressCounts {
  readonly held: Told<number>;
  readonly whole: number;
  readonly postponed: number;
  readonly dated: number;
  readonly unknown: number;
  /** Whether every unit has told whether it has. */
  readonly isKnown: boolean;
}

/**
 * `null` where no field of the form tells it, or where not all units are known. For insiders, and where the state of every unit is known, units are counted.
 * Else only how many have reported the day may be told, and not where some units are named: the difference would tell of
 * few.
 */
export function countCongresses(briefing: Briefing): CongressCounts | null {
  const { dataset, period, summary } = briefing;
  const field = findCongressField(dataset.form, "done");
  const asked = period.units.filter((unit) => field !== undefined && isAmong(unit, field));
  if (field === undefined || asked.length === 0 || !summary.isWhole) return null;
  const isKnown = asked.every((unit) => !readCongress(unit, dataset.form).isUnknown);
  const about = { whole: asked.length, isKnown };
  if (briefing.audience === "internal" || isKnown) {
    const states = asked.map((unit) => toScheduleState(unit, briefing).kind);
    const countOf = (kind: (typeof states)[number]) => states.filter((one) => one === kind).length;
    // The public may not know the plans of all: then their number would be too low.
    const hasPlans = briefing.audience === "internal" || countOf("planned") + countOf("open") === 0;
    return {
      ...about,
      held: countOf("held"),
      postponed: countOf("postponed"),
      dated: hasPlans ? countOf("dated") : 0,
      unknown: countOf("unknown"),
    };
  }
  const reporting = summary.totals.get(field.id)?.reportingCount ?? WITHHELD;
  const held = field.visibility === "totals" ? reporting : WITHHELD;
  return { ...about, held, postponed: 0, dated: 0, unknown: 0 };
}

/** `5 trong 9 đơn vị đã tổ chức đại hội; 3 đơn vị tạm hoãn.`; empty where nothing tells it. */
export function tellCongresses(briefing: Briefing): string {
  const counts = countCongresses(briefing);
  if (counts === null) return "";
  if (counts.held === WITHHELD) return `Số đơn vị đã tổ chức đại hội: ${WITHHELD_TEXT}.`;
  const isOnly = briefing.period.units.length === 1;
  const unitName = isOnly ? toReportWords(briefing).unitName : "đơn vị được hỏi";
  return tellCounts({ ...counts, held: counts.held }, unitName);
}

/** @param unitName how a single unit is called */
export function tellCounts(
  { held, whole, isKnown, postponed, dated, unknown }: CongressCounts & { readonly held: number },
  unitName: string,
): string {
  const done = `${isKnown || held > 0 ? "" : "báo cáo đã "}tổ chức đại hội`;
  const some = held === 0 ? "chưa đơn vị nào" : `${tellPart(held, whole, "đơn vị")} đã`;
  const only = `${unitName} ${held === 0 ? "chưa" : "đã"}`;
  const parts = [
    `${upperFirst(whole === 1 ? only : some)} ${done}`,
    ...toPart(postponed, whole, "tạm hoãn"),
    ...toPart(dated, whole, "đã dự kiến thời gian"),
    ...toPart(unknown, whole, "chưa có số liệu"),
  ];
  return `${parts.join("; ")}.`;
}

/** What papers say of it, with the postponements. */
export function tellSchedule(briefing: Briefing): readonly string[] {
  const congresses = tellCongresses(briefing);
  return [...(congresses === "" ? [] : [congresses]), ...composePauseTexts(briefing)];
}

/** Of one unit the sentence has named it. */
function toPart(count: number, whole: number, words: string): readonly string[] {
  if (count === 0) return [];
  if (whole === 1) return [words];
  return [
    `${count === whole ? tellAll(whole, "đơn vị") : `${formatCount(count)} đơn vị`} ${words}`,
  ];
}
