import { findCongressField, readCongress } from "../../model/congress.ts";
import { formatCount } from "../../model/format-count.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import { isAmong } from "../../model/scope.ts";
import type { Briefing } from "../audience/briefing.ts";
import { toReportWords } from "../words/report-words.ts";
import { upperFirst } from "../words/sentences.ts";
import { composePauseTexts } from "../words/postponement-texts.ts";
import { toToldText } from "../words/withheld-text.ts";
import { toScheduleState } from "./schedule-state.ts";

/**
 * `5 trong 9 đơn vị đã tổ chức đại hội; 3 đơn vị tạm hoãn.`; empty where no field of the form tells it. For insiders, and
 * where the state of every unit is known, units are counted. Else only how many have reported the day may be told, and not
 * where some units are named: the difference would tell of few.
 */
export function tellCongresses(briefing: Briefing): string {
  const { dataset, period, summary } = briefing;
  const field = findCongressField(dataset.form, "done");
  const asked = period.units.filter((unit) => field !== undefined && isAmong(unit, field));
  if (field === undefined || asked.length === 0) return "";
  const isKnown = asked.every((unit) => !readCongress(unit, dataset.form).isUnknown);
  if (briefing.audience === "internal" || isKnown) {
    const states = asked.map((unit) => toScheduleState(unit, briefing).kind);
    const countOf = (kind: (typeof states)[number]) => states.filter((one) => one === kind).length;
    // The public may not know the plans of all: then their number would be too low.
    const hasPlans = briefing.audience === "internal" || countOf("planned") + countOf("open") === 0;
    const parts = [
      toHeldText({ held: countOf("held"), whole: asked.length, isKnown }, briefing),
      ...toPart(countOf("postponed"), "tạm hoãn"),
      ...(hasPlans ? toPart(countOf("dated"), "đã dự kiến thời gian") : []),
      ...toPart(countOf("unknown"), "chưa có số liệu"),
    ];
    return `${parts.join("; ")}.`;
  }
  const reporting = summary.totals.get(field.id)?.reportingCount ?? WITHHELD;
  const held = field.visibility === "totals" ? reporting : WITHHELD;
  return held === WITHHELD
    ? `Số đơn vị đã tổ chức đại hội: ${toToldText(held)}.`
    : `${toHeldText({ held, whole: asked.length, isKnown }, briefing)}.`;
}

/** What papers say of it, with the postponements. */
export function tellSchedule(briefing: Briefing): readonly string[] {
  const congresses = tellCongresses(briefing);
  return [...(congresses === "" ? [] : [congresses]), ...composePauseTexts(briefing)];
}

interface Held {
  readonly held: number;
  readonly whole: number;
  /** Whether every unit has told whether it has. */
  readonly isKnown: boolean;
}

function toHeldText({ held, whole, isKnown }: Held, briefing: Briefing): string {
  if (held === 0) return `Chưa đơn vị nào ${isKnown ? "tổ chức" : "báo cáo đã tổ chức"} đại hội`;
  if (held < whole)
    return `${formatCount(held)} trong ${formatCount(whole)} đơn vị đã tổ chức đại hội`;
  if (whole > 1) return `Cả ${formatCount(whole)} đơn vị đã tổ chức đại hội`;
  return briefing.period.units.length === 1
    ? `${upperFirst(toReportWords(briefing).unitName)} đã tổ chức đại hội`
    : "Đơn vị được hỏi đã tổ chức đại hội";
}

function toPart(count: number, words: string): readonly string[] {
  return count === 0 ? [] : [`${formatCount(count)} đơn vị ${words}`];
}
