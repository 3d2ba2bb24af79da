import { findCongressField, readCongress } from "../../model/congress.ts";
import { formatCount } from "../../model/format-count.ts";
import { WITHHELD, WITHHELD_TEXT, type Told } from "../../model/judgement/withheld.ts";
import { isAmong } from "../../model/scope.ts";
import type { Briefing } from "../audience/briefing.ts";
import { tellPart } from "../words/part-text.ts";
import { toReportWords } from "../words/report-words.ts";
import { upperFirst } from "../words/sentences.ts";
import { composePauseTexts } from "../words/postponement-texts.ts";
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
  const { held, whole, isKnown, postponed, dated, unknown } = counts;
  if (held === WITHHELD) return `Số đơn vị đã tổ chức đại hội: ${WITHHELD_TEXT}.`;
  const parts = [
    toHeldText({ held, whole, isKnown }, briefing),
    ...toPart(postponed, "tạm hoãn"),
    ...toPart(dated, "đã dự kiến thời gian"),
    ...toPart(unknown, "chưa có số liệu"),
  ];
  return `${parts.join("; ")}.`;
}

/** What papers say of it, with the postponements. */
export function tellSchedule(briefing: Briefing): readonly string[] {
  const congresses = tellCongresses(briefing);
  return [...(congresses === "" ? [] : [congresses]), ...composePauseTexts(briefing)];
}

interface Held extends Pick<CongressCounts, "whole" | "isKnown"> {
  readonly held: number;
}

function toHeldText({ held, whole, isKnown }: Held, briefing: Briefing): string {
  if (held === 0) return `Chưa đơn vị nào ${isKnown ? "tổ chức" : "báo cáo đã tổ chức"} đại hội`;
  if (whole > 1) return `${upperFirst(tellPart(held, whole, "đơn vị"))} đã tổ chức đại hội`;
  return briefing.period.units.length === 1
    ? `${upperFirst(toReportWords(briefing).unitName)} đã tổ chức đại hội`
    : "Đơn vị được hỏi đã tổ chức đại hội";
}

function toPart(count: number, words: string): readonly string[] {
  return count === 0 ? [] : [`${formatCount(count)} đơn vị ${words}`];
}
