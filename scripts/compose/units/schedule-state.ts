import type { CalendarDate } from "../../model/days/calendar-date.ts";
import type { Answering } from "../../model/form/condition.ts";
import {
  findCongressField,
  findPassedPlan,
  findPause,
  readCongress,
} from "../../model/days/congress.ts";
import type { Form } from "../../model/form/form.ts";
import { DAY_UNKNOWN, formatInSentence, formatMoment, type When } from "../../model/days/moment.ts";
import type { Period, Postponement, Unit } from "../../model/report/period.ts";
import { WITHHELD_TEXT } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { lowerFirst, upperFirst } from "../words/sentences.ts";
import { toWindowShort } from "../words/days/window-texts.ts";

/** What a reader learns of a unit's congress, on the cut-off date. */
export interface ScheduleState {
  readonly kind: ScheduleKind;
  /** "Tạm hoãn". */
  readonly word: string;
  /** "Tạm hoãn từ 26/3/2020". */
  readonly text: string;
  /** Sorts the states: postponed ones first, then by date. */
  readonly order: number;
}

/**
 * `dated`: the unit has planned a time of its own; `planned`: only that of all units is known; `open`: no time is known;
 * `unknown`: the form asks whether it was held, and this audience has no answer.
 */
export type ScheduleKind = "postponed" | "dated" | "planned" | "open" | "unknown" | "held";

/** In the order in which a column shows them. */
export const SCHEDULE_KINDS: readonly ScheduleKind[] = [
  "postponed",
  "dated",
  "planned",
  "open",
  "unknown",
  "held",
];

const WORDS: Readonly<Record<Exclude<ScheduleKind, "unknown">, string>> = {
  postponed: "Tạm hoãn",
  dated: "Dự kiến",
  planned: "Theo kế hoạch",
  open: "Chưa có thời gian",
  held: "Đã tổ chức",
};

/** "Tạm hoãn"; where nothing is known, leaders read that there is no data, and the public that it is not told. */
export function toScheduleWord(kind: ScheduleKind, { audience }: Pick<Briefing, "audience">) {
  if (kind !== "unknown") return WORDS[kind];
  return audience === "internal" ? "Chưa có số liệu" : upperFirst(WITHHELD_TEXT);
}

/** Whether data says when the congresses of all units are held or put off. */
export function hasSchedule({ plannedWindow, postponements }: Period): boolean {
  return plannedWindow !== null || postponements.length > 0;
}

/** Whether units say when their congresses are held or planned. */
export function tellsCongresses(form: Form): boolean {
  return (["done", "planned"] as const).some((kind) => findCongressField(form, kind) !== undefined);
}

type Told = Pick<Briefing, "audience" | "period"> & {
  readonly dataset: Pick<Briefing["dataset"], "form">;
};

/**
 * What is held is held. Else a postponement of the unit that is not over on the cut-off date counts, of several the
 * last to begin; else the time that the unit has planned, or that all units have.
 */
export function toScheduleState(unit: Answering, told: Told): ScheduleState {
  const { held, isUnknown, planned } = readCongress(unit, told.dataset.form);
  if (held !== null) return toState("held", held, told);
  const common = toCommonState(unit, told);
  if (isUnknown) {
    const plan = common.kind === "open" ? "" : `; lịch chung: ${lowerFirst(common.text)}`;
    const state = toState("unknown", null, told);
    return { ...state, text: `${state.word}${plan}` };
  }
  if (common.kind === "postponed" || planned === null) return common;
  const dated = toState("dated", planned, told);
  // The public is not told who is late.
  const isPassed = findPassedPlan(unit, told.dataset.form, told.period) !== null;
  return told.audience === "internal" && isPassed
    ? { ...dated, text: `${dated.text} (đã qua)` }
    : dated;
}

/** What is set for the unit, whatever it says itself. */
function toCommonState(unit: Pick<Unit, "id">, told: Told): ScheduleState {
  const pause = findPause(unit, told.period);
  const window = told.period.plannedWindow;
  if (pause !== undefined) {
    const end = pause.until === null ? "" : ` đến ${formatMoment(pause.until)}`;
    return toSpanState("postponed", pause, `từ ${formatMoment(pause.from)}${end}`);
  }
  return window === null
    ? toState("open", null, told)
    : toSpanState("planned", window, toWindowShort(window));
}

/** `Theo kế hoạch từ 15/4/2020 đến 20/5/2020`, `Tạm hoãn từ 26/3/2020`. */
function toSpanState(
  kind: "postponed" | "planned",
  { from }: Pick<Postponement, "from">,
  span: string,
): ScheduleState {
  const word = WORDS[kind];
  return { kind, word, text: `${word} ${span}`, order: toOrder(kind, from.first) };
}

function toState(kind: ScheduleKind, when: When | null, told: Told): ScheduleState {
  const word = toScheduleWord(kind, told);
  if (when === null || when === DAY_UNKNOWN)
    return { kind, word, text: word, order: toOrder(kind, null) };
  return {
    kind,
    word,
    text: `${word} ${formatInSentence(when)}`,
    order: toOrder(kind, when.last),
  };
}

function toOrder(kind: ScheduleKind, day: CalendarDate | null): number {
  const rank = SCHEDULE_KINDS.indexOf(kind);
  return rank * 100_000_000 + Number((day ?? "").replaceAll("-", ""));
}
