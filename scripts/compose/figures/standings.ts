import type { Dataset } from "../../model/dataset.ts";
import type { ProgressState } from "../../model/judgement/evaluation.ts";
import { deadlineOf } from "../../model/rules/indicator.ts";
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

/** What each standing is called in a root: where no last day is set, nobody is within it. */
export function nameStandings({
  indicators,
  strands,
}: Pick<Dataset, "indicators" | "strands">): Readonly<Record<Standing, string>> {
  const { done, late, inTime, noData } = STANDINGS;
  const isTimed = indicators.some((indicator) => {
    const strand = strands.find(({ id }) => id === indicator.strand);
    return strand?.countsAsProgress === true && deadlineOf(indicator, strand) !== null;
  });
  return {
    done: done.label,
    late: late.label,
    inTime: isTimed ? inTime.label : "Chưa hoàn thành",
    noData: noData.label,
  };
}

/** How many units have some work that counts as progress: the others are in no denominator. */
export function countAtWork(states: StateCounts): number {
  return Object.values(states).reduce((sum, count) => sum + count, 0) - states.notApplicable;
}

/** How many units have this standing. */
export function countStanding(standing: Standing, states: StateCounts): number {
  return STANDINGS[standing].counted.reduce((sum, state) => sum + states[state], 0);
}
