import type { ProgressState } from "../../model/judgement/evaluation.ts";
import type { StateCounts } from "../../evaluate/summarize.ts";

/** The report sorts all units into four standings; each holds one or more states. */
export const STANDINGS = {
  /** Customarily; a report may have a word of its own for it. */
  done: { label: "Hoàn thành mọi phần việc", counted: ["done"] },
  late: { label: "Chậm", counted: ["late"] },
  inTime: { label: "Còn trong thời hạn", counted: ["underway", "notStarted", "notDue"] },
  noData: { label: "Chưa đủ số liệu", counted: ["noData"] },
} as const satisfies Readonly<
  Record<string, { readonly label: string; readonly counted: readonly ProgressState[] }>
>;

export type Standing = keyof typeof STANDINGS;

/** How many units have some work that counts as progress: the others are in no denominator. */
export function countAtWork(states: StateCounts): number {
  return Object.values(states).reduce((sum, count) => sum + count, 0) - states.notApplicable;
}

/** How many units have this standing. */
export function countStanding(standing: Standing, states: StateCounts): number {
  return STANDINGS[standing].counted.reduce((sum, state) => sum + states[state], 0);
}
