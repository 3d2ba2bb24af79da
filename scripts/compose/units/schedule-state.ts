import type { CalendarDate } from "../../model/calendar-date.ts";
import type { BlockId } from "../../model/form.ts";
import { formatDate } from "../../model/format-date.ts";
import type { Period, Postponement } from "../../model/period.ts";

/** Whether a block's congresses are put off, planned or neither, on the cut-off date. */
export interface ScheduleState {
  readonly kind: "postponed" | "planned" | "open";
  /** "Tạm hoãn". */
  readonly word: string;
  /** "Tạm hoãn từ 26/3/2020". */
  readonly text: string;
  /** Sorts the states: postponed ones first, then by date. */
  readonly order: number;
}

export const SCHEDULE_WORDS = {
  postponed: "Tạm hoãn",
  planned: "Theo kế hoạch",
  open: "Không đặt thời gian",
} as const;

/** Whether data says when congresses are held or put off. */
export function hasSchedule({ plannedWindow, postponements }: Period): boolean {
  return plannedWindow !== null || postponements.length > 0;
}

/** Put off while a postponement of the block is not over on the cut-off date; of several, the last to begin counts. */
export function toScheduleState(block: BlockId, period: Period): ScheduleState {
  const pause = findPause(block, period);
  if (pause !== undefined) return toState("postponed", pause.from, toSpan(pause));
  if (period.plannedWindow === null) return toState("open", null, "");
  return toState("planned", period.plannedWindow.from, toSpan(period.plannedWindow));
}

function findPause(block: BlockId, { postponements, date }: Period): Postponement | undefined {
  return postponements
    .filter(({ blocks, until }) => blocks.includes(block) && (until === null || until >= date))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
}

/** `từ 15/4/2020 đến 20/5/2020`, `từ 26/3/2020`. */
function toSpan({ from, until }: Pick<Postponement, "from" | "until">): string {
  const end = until === null ? "" : ` đến ${formatDate(until)}`;
  return ` từ ${formatDate(from)}${end}`;
}

const RANKS = { postponed: 1, planned: 2, open: 3 } as const;

function toState(
  kind: ScheduleState["kind"],
  from: CalendarDate | null,
  span: string,
): ScheduleState {
  const word = SCHEDULE_WORDS[kind];
  const day = Number((from ?? "").replaceAll("-", ""));
  return { kind, word, text: `${word}${span}`, order: RANKS[kind] * 100_000_000 + day };
}
